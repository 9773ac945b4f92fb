import Model

/// The order in which pages show the documents that mention something: articles first, newest first, then the rest by
/// title. Worked out once for all of them.
enum ShowingOrder {
  static func order(of corpus: Corpus, articles: [DocumentID]) -> [DocumentID] {
    var isArticle = [Bool](repeating: false, count: corpus.documents.count)
    for id in articles { isArticle[Int(id.index)] = true }
    let others = corpus.documents.lazy.filter { !isArticle[Int($0.id.index)] }.map { (title: $0.title, id: $0.id) }
    return articles
      + others.sorted { a, b in
        a.title != b.title ? a.title.utf8.lexicographicallyPrecedes(b.title.utf8) : a.id < b.id
      }.map(\.id)
  }
}
