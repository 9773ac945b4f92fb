import Diagnostics
import Linking
import Model

struct DateOutsideParentRule: CheckRule {
  let id = "date-outside-parent"
  let summary = "Dates that belong together are in an order that can be."
  let explanation = """
    Nothing is updated before it is published, looked up before it is issued, answered before it is asked, or over \
    before it begins. One of the two dates is wrong, often by a day and a month that changed places. Dates that are not \
    known to the day are held against one another only as far as they go: 2018 is not before 27 April 2018.
    """
  let example = RuleExample(bad: "date: 2018-04-27\nupdated: 2018-04-05", good: "date: 2018-04-27\nupdated: 2018-05-04")
  let severity = Diagnostic.Severity.warning
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.published.flatMap { document in
      DatePair.all(of: document, in: dossier).compactMap(finding) + statusFinding(document)
    }
  }

  private func finding(_ pair: DatePair) -> Finding? {
    guard pair.late.date.isCertainlyBefore(pair.early.date) else { return nil }
    let (shown, other) = pair.isShownAtEarly ? (pair.early, pair.late) : (pair.late, pair.early)
    return Finding(
      "\(pair.late.clause) (\(pair.late.date.displayText())) before \(pair.early.clause) "
        + "(\(pair.early.date.displayText()))",
      at: shown.location, notes: [.init("the other date is here", at: other.location)],
      fix: "correct one of the two dates")
  }

  /// What a claim's history ends with is what it is now.
  private func statusFinding(_ document: Document) -> [Finding] {
    guard let annotation = document.annotation, let status = annotation.status, let last = annotation.history.last,
      last.status != status.value
    else { return [] }
    let place = document.location(of: "history", .item(annotation.history.count - 1), "status")
    return [
      Finding(
        "the claim is \(status.value.rawValue), and its history ends with \(last.status.rawValue) "
          + "(\(last.date.displayText()))",
        at: document.location(status.range), notes: [.init("it ends here", at: place)],
        fix: "add the last change to `history:`, or write status: \(last.status.rawValue)")
    ]
  }
}
