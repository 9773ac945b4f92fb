public import Model

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
