import Diagnostics
import Linking
import Model

struct RelationDatesRule: DocumentRule {
  let id = "relation-dates"
  let summary = "A part in an event has one date, which is the event’s."
  let explanation = """
    Nobody has led a raid “since June 2017”: a relation with an event has the event’s date, or one of its own as `date:` \
    that lies within it. `start:` and `end:` are for what lasts, such as a membership. Where of that only is known that it \
    held at some time, `date:` says when, and `former: true` that it is over.
    """
  let example = RuleExample(
    bad: "relations:\n  - type: Led\n    to: raid\n    start: 2017-06",
    good: "relations:\n  - type: Led\n    to: raid\n    date: 2017-06")
  let severity = Diagnostic.Severity.warning

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    (document.entity?.relations ?? []).flatMap { relation -> [Finding] in
      func at(_ key: String) -> SourceLocation { document.location(of: key, in: relation) }
      guard relation.type.time == .once else { return [] }
      let lasting = [("start", relation.start), ("end", relation.end)].filter { $0.1 != nil }.map(\.0)
      return lasting.map { key in
        Finding(
          "a relation of type \(relation.type.id) is a part in an event, which has one date and no \(key)",
          at: at(key), fix: "write `date:`, or leave it out where the event has the date")
      } + (outside(relation, at: at("date"), in: dossier).map { [$0] } ?? [])
    }
  }

  /// A date of the relation that is not the event's.
  private func outside(_ relation: Relation, at location: @autoclosure () -> SourceLocation, in dossier: Dossier)
    -> Finding?
  {
    guard let date = relation.date, let event = dossier.published(named: relation.target),
      let fact = event.entity?.facts.first(where: { $0.field.name == "date" }), case .date(let eventDate) = fact.value,
      date.isCertainlyBefore(eventDate) || eventDate.isCertainlyBefore(date)
    else { return nil }
    return Finding(
      "the relation is dated \(date.displayText()), and “\(event.title)” \(eventDate.displayText())", at: location(),
      notes: [.init("the event’s date is here", at: event.location(fact.range))],
      fix: "correct one of the two, or leave out the relation’s")
  }
}
