import Model

/// The articles that were given other names, by those that notes still call them: a note knows its article by the words that it
/// quotes, so an article of another name that has these words is the one.
struct RenamedArticles {
  /// For how many notes the texts are looked through: whoever has renamed more has them all under a few names.
  private static let mostLookedFor = 20
  /// Shorter quotes may stand anywhere.
  private static let fewestBytes = 12

  private let byName: [NameKey: DocumentID]

  init(_ corpus: Corpus, names: NameIndex) {
    var found: [NameKey: Set<DocumentID>] = [:]
    var looked = 0
    let articles = corpus.documents.filter { $0.isArticle && corpus.isPublished($0) }
    for document in corpus.documents where looked < Self.mostLookedFor && corpus.isPublished(document) {
      guard let annotation = document.annotation, case .none = names[annotation.article.value],
        annotation.quote.value.utf8.count >= Self.fewestBytes
      else { continue }
      looked += 1
      // Its beginning tells it from others, and takes no longer to look for than a line.
      let quote = Array(annotation.quote.value.utf8.prefix(64))
      let having = articles.filter { article in
        !article.source.buffer[article.body].ranges(of: quote).isEmpty
      }
      for article in having { found[NameKey(annotation.article.value.utf8), default: []].insert(article.id) }
    }
    byName = found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The article that a name nothing has stood for.
  subscript(name: String) -> DocumentID? { byName.isEmpty ? nil : byName[NameKey(name.utf8)] }
}
