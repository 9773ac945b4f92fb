import Diagnostics
import Linking
import Model

struct UntoldTextChangeRule: CheckRule {
  let id = "untold-text-change"
  let summary = "A text that changed after it was published says so."
  let explanation = """
    Where `published.txt` keeps what was published (`dossier build --record` writes it), an article whose sentences, \
    headings, pictures or their words, `date:`, `summary:` or `authors:` changed since has a new `updated:` or a new entry in `corrections:`. `dossier diff` shows all that changed.
    """
  let example = RuleExample(
    bad: "date: 2018-04-27",
    good: "date: 2018-04-27\ncorrections:\n  - date: 2018-05-02\n    note: It was 90 servers, not 40.")
  let severity = Diagnostic.Severity.information
  let ground = RuleGround.everything

  private static let most = 3
  private static let keys = [
    "title", "date", "author", "summary", "heading", "sentence", "place", "picture", "embed",
  ]

  /// A day that was taken out, or set back, tells readers nothing.
  private func isLater(_ change: PublicationDiff.Change) -> Bool {
    guard let now = change.now.flatMap({ EDTFDate($0) }) else { return false }
    return change.was.flatMap { EDTFDate($0) }?.isCertainlyBefore(now) ?? true
  }

  /// One an article.
  func findings(in dossier: Dossier) -> [Finding] {
    guard let record = dossier.corpus.published else { return [] }
    let diff = PublicationDiff(from: record, to: PublishedRecord(of: dossier))
    return dossier.articles.sorted().compactMap { id in
      let document = dossier[id]
      guard let subject = diff["article \(document.slug)"], !subject.isNew else { return nil }
      let changes = Self.keys.flatMap { subject.changes(of: $0) }
      let isTold = subject.gained("correction") || subject.changes(of: "updated").contains(where: isLater)
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
