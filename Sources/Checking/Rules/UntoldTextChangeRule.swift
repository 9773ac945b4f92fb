import Diagnostics
import Linking
import Model

struct UntoldTextChangeRule: CheckRule {
  let id = "untold-text-change"
  let summary = "A text that changed after it was published says so."
  let explanation = """
    Where `published.txt` keeps what was published (`dossier build --record` writes it), an article whose sentences, \
    headings, their order, pictures or their words, embedded texts, `date:`, `summary:` or `authors:` changed since has a new `updated:` \
    after the day of publication, or a new entry in `corrections:` that says what was wrong, of a day that has come. One that is kept back is told, too. `dossier diff` \
    shows all that changed.
    """
  let example = RuleExample(
    bad: "date: 2018-04-27",
    good: "date: 2018-04-27\ncorrections:\n  - date: 2018-05-02\n    note: It was 90 servers, not 40.")
  let severity = Diagnostic.Severity.information
  let ground = RuleGround.everything

  private static let most = 3
  private static let keys = [
    "title", "date", "author", "summary", "heading", "sentence", "place", "order", "picture", "file", "embed",
    "embedded",
  ]

  /// A day that was taken out, or set back, tells readers nothing, nor does the day of publication, nor one that has not come.
  private func tells(_ change: PublicationDiff.Change, of article: Article?, in dossier: Dossier) -> Bool {
    guard let now = change.now.flatMap({ EDTFDate($0) }), !ToldDays.tellsNobody(now, in: dossier) else { return false }
    if let was = change.was.flatMap({ EDTFDate($0) }) { return was.isCertainlyBefore(now) }
    guard let published = article?.date.earliest, let last = now.latest else { return true }
    return published < last
  }

  /// Whether readers are told by an entry that says something, of a day that can be right.
  private func tells(correction change: PublicationDiff.Change, of article: Article?, in dossier: Dossier) -> Bool {
    guard change.was == nil, let text = change.now, let day = ToldDays.first(in: text, endingWith: ":") else {
      return false
    }
    guard let note = text.firstRange(of: ": ").map({ text[$0.upperBound...] }), ToldWords.tell(note) else {
      return false
    }
    return !ToldDays.tellsNobody(day, in: dossier) && article.map { !day.isCertainlyBefore($0.date) } ?? true
  }

  /// Articles that were published and are kept back now, each with its claims and corrections: of those that are gone another check tells.
  private func withdrawn(in diff: PublicationDiff, _ record: PublishedRecord, _ dossier: Dossier) -> [Finding] {
    let gone = Set(diff.subjects.lazy.filter(\.isGone).map(\.name))
    let articles = dossier.corpus.documents.filter {
      $0.type == .article && gone.contains("article \($0.slug)") && !dossier.isPublished($0.id)
    }
    if articles.isEmpty { return [] }
    let notes = Dictionary(grouping: dossier.corpus.documents) { $0.annotation?.article.value }
    let told = Dictionary(grouping: record.facts.lazy.filter { $0.key == "correction" }, by: \.subject)
    return articles.map { article in
      let lost = (notes[article.slug] ?? []).flatMap { note in
        ["claim", "correction"].filter { gone.contains("\($0) \(note.slug)") }.map {
          "the \($0) “\(note.slug)” went with it"
        }
      }
      let count = told["article \(article.slug)"]?.count ?? 0
      let with = lost + (count > 0 ? ["\(count) of its own corrections went with it"] : [])
      let more = with.count > Self.most ? [Diagnostic.Note("and \(with.count - Self.most) more")] : []
      return Finding(
        "the article “\(article.slug)” was published and is kept back now",
        at: article.location(article.header.title.range), notes: with.prefix(Self.most).map { .init($0) } + more,
        fix: "tell readers where it stood, or bring it back; dossier build --record forgets what was published of it")
    }
  }

  /// One an article.
  func findings(in dossier: Dossier) -> [Finding] {
    guard let record = dossier.corpus.publishedUnderPresentNames else { return [] }
    let diff = PublicationDiff(from: record, to: PublishedRecord(of: dossier))
    return withdrawn(in: diff, record, dossier)
      + dossier.articles.sorted().compactMap { id in
        let document = dossier[id]
        guard let subject = diff["article \(document.slug)"], !subject.isNew else { return nil }
        let changes = Self.keys.flatMap { subject.changes(of: $0) }
        let article = document.article
        let isTold =
          subject.changes(of: "correction").contains { tells(correction: $0, of: article, in: dossier) }
          || subject.changes(of: "updated").contains { tells($0, of: article, in: dossier) }
        guard !changes.isEmpty, !isTold else { return nil }
        let notes = changes.prefix(Self.most).flatMap { change in
          [
            change.was.map { Diagnostic.Note("it was: \($0)") },
            change.now.map { Diagnostic.Note("it is now: \($0)") },
          ].compactMap(\.self)
        }
        let more = changes.count > Self.most ? [Diagnostic.Note("and \(changes.count - Self.most) more")] : []
        return Finding(
          "the article changed in \(changes.count) \(changes.count == 1 ? "place" : "places") after it was published, and "
            + "readers are not told", at: document.location(document.header.title.range), notes: notes + more,
          fix: "write `updated:`, or what was wrong into `corrections:`; dossier diff shows all")
      }
  }
}
