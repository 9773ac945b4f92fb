public import Model

/// Which documents name a source in their front matter: articles that annotate it, annotations, relations and replies that
/// rest on it, sources that have it from there.
public struct Citations: Sendable {
  private var documents: [DocumentID: [DocumentID]] = [:]

  init(_ corpus: Corpus, names: NameIndex, isPublished: (DocumentID) -> Bool) {
    for document in corpus.documents where isPublished(document.id) {
      for named in document.namedDocuments where named.type == .source {
        guard case .one(let source) = names[named.name.value], isPublished(source) else { continue }
        if documents[source]?.last != document.id { documents[source, default: []].append(document.id) }
      }
    }
  }

  /// The documents that name the source, in the order of their paths, each once.
  public subscript(source: DocumentID) -> [DocumentID] { documents[source] ?? [] }
}
