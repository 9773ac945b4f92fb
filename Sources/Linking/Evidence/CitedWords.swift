import Model

/// Words that a document gives as those of a source.
struct CitedWords: Sendable {
  var document: Document
  var quote: Located<String>

  /// All of them, by the source; in the order of the documents' paths. A source that is not published counts as any other.
  static func bySource(in dossier: Dossier) -> [DocumentID: [CitedWords]] {
    var cited: [DocumentID: [CitedWords]] = [:]
    for document in dossier.corpus.documents where dossier.corpus.isPublished(document) {
      for (name, quote) in words(in: document) {
        guard case .one(let id) = dossier.names[name.value], dossier[id].isSource else { continue }
        cited[id, default: []].append(CitedWords(document: document, quote: quote))
      }
    }
    return cited
  }

  private static func words(in document: Document) -> [(source: Located<String>, quote: Located<String>)] {
    switch document.content {
    case .annotation(let annotation):
      annotation.evidence.compactMap { evidence in evidence.quote.map { (evidence.source, $0) } }
    case .entity(let entity):
      entity.relations.compactMap { relation in
        relation.source.flatMap { source in relation.quote.map { (source, $0) } }
      }
    case .home, .article, .source, .page: []
    }
  }
}
