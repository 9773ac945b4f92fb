public import Model

/// Who names whom in front matter, turned round: the published documents that say of a document who speaks, what a claim rests
/// on, with whom there is a relation.
///
/// That a note names its article is left out: it stands on that article's page, and leads nobody there.
public struct Namings: Sendable {
  private var documents: [DocumentID: [DocumentID]] = [:]

  public init(_ dossier: Dossier) {
    for document in dossier.published {
      let article = document.annotation?.article.range
      for name in FrontMatterNames.of(document) where name.range != article {
        guard case .one(let id) = dossier.names[name.value], id != document.id else { continue }
        if documents[id]?.last != document.id { documents[id, default: []].append(document.id) }
      }
    }
  }

  /// In the order of their paths, each once.
  public subscript(id: DocumentID) -> [DocumentID] { documents[id] ?? [] }
}

extension Dossier {
  /// The documents that a document's front matter names.
  public func namedInFrontMatter(of document: Document) -> [DocumentID] {
    FrontMatterNames.of(document).compactMap { name in
      if case .one(let id) = names[name.value] { id } else { nil }
    }
  }
}

/// The names of other documents in a document's front matter, of whatever type.
enum FrontMatterNames {
  static func of(_ document: Document) -> [Located<String>] { document.namedDocuments.map(\.name) }
}
