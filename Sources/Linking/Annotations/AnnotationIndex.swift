package import Model

/// The published annotations, by the article, the speaker and the source that they are about.
package struct AnnotationIndex: Sendable {
  /// All of them, in the order of their paths.
  package private(set) var all: [DocumentID] = []
  private var byArticle: [DocumentID: [DocumentID]] = [:]
  private var bySpeaker: [DocumentID: [DocumentID]] = [:]
  private var bySource: [DocumentID: [DocumentID]] = [:]

  package init() {}

  init(_ corpus: Corpus, names: NameIndex) {
    func published(_ name: Located<String>?) -> DocumentID? {
      guard let name, case .one(let id) = names[name.value], corpus.isPublished(corpus[id]) else { return nil }
      return id
    }
    for document in corpus.documents where corpus.isPublished(document) {
      guard let annotation = document.annotation, let article = published(annotation.article),
        corpus[article].article != nil
      else { continue }
      all.append(document.id)
      byArticle[article, default: []].append(document.id)
      if let speaker = published(annotation.speaker) { bySpeaker[speaker, default: []].append(document.id) }
      var seen: Set<DocumentID> = []
      for evidence in annotation.evidence {
        if let source = published(evidence.source), seen.insert(source).inserted {
          bySource[source, default: []].append(document.id)
        }
      }
    }
  }

  /// In the order of their paths; in the order of the text they are in the article's ``LinkedBody/annotations``.
  package func on(_ article: DocumentID) -> [DocumentID] { byArticle[article] ?? [] }

  /// What an entity said, or is said to have said.
  package func by(_ speaker: DocumentID) -> [DocumentID] { bySpeaker[speaker] ?? [] }

  package func restingOn(_ source: DocumentID) -> [DocumentID] { bySource[source] ?? [] }
}
