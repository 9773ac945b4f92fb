import Model

/// The day that a dossier is of, by which it is judged what is past: never today's, as the same input gives the same bytes.
enum DossierDate {
  /// What the settings say, or else the newest date at which a published article was published, updated or corrected.
  static func of(_ corpus: Corpus, articles: [DocumentID]) -> EDTFDate? {
    if let given = corpus.settings.asOf { return given }
    let dates = articles.lazy.compactMap { corpus[$0].article }.flatMap { article in
      [article.date] + (article.updated.map { [$0] } ?? []) + article.corrections.map(\.date)
    }
    var newest: (day: CalendarDay, date: EDTFDate)?
    for date in dates {
      guard let day = date.latest ?? date.earliest else { continue }
      if newest.map({ $0.day < day }) ?? true { newest = (day, date) }
    }
    return newest?.date
  }
}
