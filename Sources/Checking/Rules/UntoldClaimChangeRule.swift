import Diagnostics
import Linking
import Model

struct UntoldClaimChangeRule: CheckRule {
  let id = "untold-claim-change"
  let summary = "Readers are told how claims and corrections changed after they were published."
  let explanation = """
    Where `published.txt` keeps what was published (`dossier build --record` writes it), a claim whose words, \
    title, statement, speaker, accused, replies, status or `about:` changed needs a new entry in its `history:`, and no claim, no entry of a history and no correction is taken back \
    without a word.
    """
  let example = RuleExample(
    bad: "status: refuted",
    good: "status: refuted\nhistory:\n  - date: 2018-05-02\n    status: refuted\n    note: The court ruled.")
  let severity = Diagnostic.Severity.warning
  let isFixed = true
  let ground = RuleGround.everything

  private static let parts = [
    ("words", "the claim’s words"), ("titled", "the claim’s title"), ("statement", "the claim’s statement"),
    ("speaker", "the claim’s speaker"),
    ("accuses", "whom the claim accuses"), ("about", "whom the claim is about"), ("reply", "the reply to the claim"),
  ]

  func findings(in dossier: Dossier) -> [Finding] {
    guard let record = dossier.corpus.publishedUnderPresentNames else { return [] }
    let diff = PublicationDiff(from: record, to: PublishedRecord(of: dossier))
    return diff.subjects.flatMap { findings(on: $0, in: dossier, record) }
  }

  /// A claim or a correction that is kept back by itself: who keeps back its article, or whom it names, says so there.
  private func withdrawn(
    _ document: Document, _ parts: [String], at place: SourceLocation, in dossier: Dossier
  ) -> [Finding] {
    guard let annotation = document.annotation, case .one(let article) = dossier.names[annotation.article.value],
      dossier.isPublished(article), !dossier.corpus.draftNames.contains(where: { $0.document == document.id })
    else { return [] }
    var finding = Finding(
      "the \(parts[0]) “\(parts[1])” was published and is kept back now", at: place,
      fix: parts[0] == "claim"
        ? "write status: retracted with an entry in history:, or, where readers were told, run dossier build --record"
        : "bring it back, or, where readers were told, run dossier build --record")
    // What must go from the pages at once goes by one line.
    finding.isRemark = true
    return [finding]
  }

  /// Whether an entry came to the history that says something: of a day that can be right, after all that was published, and not
  /// with a note without words.
  private func isTold(
    _ subject: PublicationDiff.Subject, of document: Document?, in dossier: Dossier, _ record: PublishedRecord
  ) -> Bool {
    let article = document?.annotation.flatMap { dossier.published(named: $0.article)?.article?.date }
    let hasNewStatus = !subject.changes(of: "status").isEmpty
    let days = record.facts(of: subject.name).filter { $0.key == "history" }
      .compactMap { ToldDays.first(in: $0.text, endingWith: " ") }
    return subject.changes(of: "history").contains { change in
      guard change.was == nil, let text = change.now, let day = ToldDays.first(in: text, endingWith: " ") else {
        return false
      }
      // An entry without a note says how the claim stands now, and nothing of its words.
      guard text.firstRange(of: ": ").map({ ToldWords.tell(text[$0.upperBound...]) }) ?? hasNewStatus else {
        return false
      }
      return !ToldDays.tellsNobody(day, in: dossier)
        && !(days + [article].compactMap(\.self)).contains { day.isCertainlyBefore($0) }
    }
  }

  private func findings(
    on subject: PublicationDiff.Subject, in dossier: Dossier, _ record: PublishedRecord
  ) -> [Finding] {
    let parts = subject.name.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return [] }
    let document = dossier.corpus.documents.first { $0.slug == parts[1] }
    let place =
      document.map { $0.location(($0.annotation?.quote.range) ?? $0.header.title.range) }
      ?? SourceLocation(path: dossier.corpus.contentPrefix + PublishedRecord.fileName)
    if subject.isGone {
      if let document, !dossier.isPublished(document.id) { return withdrawn(document, parts, at: place, in: dossier) }
      return [
        Finding(
          "the \(parts[0]) “\(parts[1])” was published and is gone", at: place,
          fix: "bring it back, or, where readers were told, run dossier build --record")
      ]
    }
    var findings: [Finding] = []
    func add(_ message: String, _ change: PublicationDiff.Change, fix: String) {
      let notes = [change.was.map { Diagnostic.Note("it was: \($0)") }, change.now.map { .init("it is now: \($0)") }]
      findings.append(Finding(message, at: place, notes: notes.compactMap(\.self), fix: fix))
    }
    for lost in subject.lost("correction") {
      add("a correction was taken out after it was published", lost, fix: "bring it back: readers were told of it")
    }
    if parts[0] == "correction" {
      for (key, what) in [("text", "what the correction says"), ("day", "the day of the correction")] {
        for change in subject.changes(of: key) where change.was != nil {
          add("\(what) changed after it was published", change, fix: "bring it back, or correct it by another one")
        }
      }
    }
    for lost in subject.lost("history") {
      add("an entry of the claim’s history was taken out after it was published", lost, fix: "bring it back")
    }
    if !isTold(subject, of: document, in: dossier, record) {
      for change in subject.changes(of: "status") {
        add("the claim’s status changed, and its history does not say so", change, fix: "add an entry to `history:`")
      }
      for (key, what) in Self.parts where parts[0] == "claim" {
        // A reply that came is what readers are told.
        for change in subject.changes(of: key) where key != "reply" || change.was != nil {
          add("\(what) changed, and its history does not say so", change, fix: "add an entry to `history:`")
        }
      }
    }
    return findings
  }
}
