import Diagnostics
import Linking
import Model

struct RelationDatesRule: DocumentRule {
  let id = "relation-dates"
  let summary = "A part in an event has one date, and what lasts has a start and an end."
  let explanation = """
    Nobody has led a raid “since June 2017”: a relation with an event has the event’s date, or one of its own as `date:` \
    that lies within it. What lasts, such as a membership, has `start:` and `end:`; where only that it is over is known, \
    write `former: true`.
    """
  let example = RuleExample(
    bad: "relations:\n  - type: Led\n    to: raid\n    start: 2017-06",
    good: "relations:\n  - type: Led\n    to: raid\n    date: 2017-06")
  let severity = Diagnostic.Severity.warning

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    (document.entity?.relations ?? []).enumerated().flatMap { index, relation -> [Finding] in
      func at(_ key: String) -> SourceLocation { document.location(of: "relations", .item(index), .key(key)) }
      switch relation.type.time {
      case .timeless: return []
      case .lasting:
        guard relation.date != nil else { return [] }
        return [
          Finding(
            "a relation of type \(relation.type.id) lasts, and this one has one date", at: at("date"),
            fix: "write `start:`, `end:` or both")
        ]
      case .once:
        let lasting = [("start", relation.start), ("end", relation.end)].filter { $0.1 != nil }.map(\.0)
        return lasting.map { key in
          Finding(
            "a relation of type \(relation.type.id) is a part in an event, which has one date and no \(key)",
            at: at(key), fix: "write `date:`, or leave it out where the event has the date")
        } + (outside(relation, at: at("date"), in: dossier).map { [$0] } ?? [])
      }
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
