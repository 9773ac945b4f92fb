public import Model

extension Dossier {
  /// The corrections of the published articles, newest first; of one day, by article.
  public var corrections: [(article: DocumentID, correction: Article.Correction)] {
    articles.flatMap { id in
      (corpus[id].article?.corrections ?? []).map { (article: id, correction: $0) }
    }.sorted { a, b in
      let (left, right) = (a.correction.date.sortKey, b.correction.date.sortKey)
      return left != right ? right < left : a.article < b.article
    }
  }
}

extension Route {
  /// The Atom feed of the corrections.
  public static let correctionsFeed = Route("corrections.xml")
}
