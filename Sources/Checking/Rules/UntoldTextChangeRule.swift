import Diagnostics
import Linking
import Model

struct UntoldTextChangeRule: CheckRule {
  let id = "untold-text-change"
  let summary = "A text that changed after it was published says so."
  let explanation = """
    Where `published.txt` keeps what was published (`dossier build --record` writes it), an article whose sentences, \
    headings, their order, pictures or their words, embedded texts, `date:`, `summary:` or `authors:` changed since has a new `updated:` \
    after the day of publication, or a new entry in `corrections:` that says what was wrong. One that is kept back or gone is told, too. `dossier diff` \
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
    guard let now = change.now.flatMap({ EDTFDate($0) }), !ToldDays.hasNotCome(now, in: dossier) else { return false }
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
    return !ToldDays.hasNotCome(day, in: dossier) && article.map { !day.isCertainlyBefore($0.date) } ?? true
  }

  /// An article that was published and is kept back or gone now, with its claims and corrections: nothing else says so of it.
  private func withdrawn(
    _ subject: PublicationDiff.Subject, in diff: PublicationDiff, _ record: PublishedRecord, _ dossier: Dossier
  ) -> Finding? {
    guard subject.isGone, subject.name.hasPrefix("article ") else { return nil }
    let slug = String(subject.name.dropFirst("article ".count))
    let document = dossier.corpus.documents.first { $0.type == .article && $0.slug == slug }
    let prefixes = ["claim ", "correction "]
    let notes = dossier.corpus.documents.filter { $0.annotation?.article.value == slug }.map(\.slug)
    let lost = diff.subjects.filter { subject in
      subject.isGone
        && prefixes.contains { subject.name.hasPrefix($0) && notes.contains(String(subject.name.dropFirst($0.count))) }
    }.map(\.name)
    let told = record.facts(of: subject.name).count { $0.key == "correction" }
    let with =
      lost.map { name in
        let parts = name.split(separator: " ", maxSplits: 1)
        return "the \(parts[0]) “\(parts.last ?? "")” went with it"
      } + (told > 0 ? ["\(told) of its own corrections went with it"] : [])
    let more = with.count > Self.most ? [Diagnostic.Note("and \(with.count - Self.most) more")] : []
    return Finding(
      "the article “\(slug)” was published and is \(document == nil ? "gone" : "kept back") now",
      at: document.map { $0.location($0.header.title.range) }
        ?? SourceLocation(path: dossier.corpus.contentPrefix + PublishedRecord.fileName),
      notes: with.prefix(Self.most).map { .init($0) } + more,
      fix: "tell readers where it stood, or bring it back; dossier build --record forgets what was published of it")
  }

  /// One an article.
  func findings(in dossier: Dossier) -> [Finding] {
    guard let record = dossier.corpus.publishedUnderPresentNames else { return [] }
    let diff = PublicationDiff(from: record, to: PublishedRecord(of: dossier))
    let withdrawn = diff.subjects.compactMap { self.withdrawn($0, in: diff, record, dossier) }
    return withdrawn
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
