import Diagnostics
import Linking
import Model

struct RoleOutsideDatesRule: DocumentRule {
  let id = "role-outside-dates"
  let summary = "Nobody holds a role before or after the time in which they could."
  let explanation = """
    A relation must lie within the life of the person and the time of the organisation that it ties, and a note that \
    calls its speaker by a role must be of the time in which the relation with that `role` held. Correct the dates; or \
    write in the note what they were then: the former director, the later minister. Family, succession, documents and \
    links of unknown kind may outlast both ends, and are not checked.
    """
  let example = RuleExample(
    bad: "died: 2015\nrelations:\n  - type: Directorship\n    to: europol\n    start: 2009\n    end: 2018",
    good: "died: 2015\nrelations:\n  - type: Directorship\n    to: europol\n    start: 2009\n    end: 2015")
  let severity = Diagnostic.Severity.warning

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    if document.isEntity { return relations(of: document, in: dossier) }
    return document.annotation.flatMap { role(of: $0, document, in: dossier) }.map { [$0] } ?? []
  }

  private func relations(of document: Document, in dossier: Dossier) -> [Finding] {
    guard let entity = document.entity, !entity.relations.isEmpty else { return [] }
    var findings: [Finding] = []
    for (index, relation) in entity.relations.enumerated() where !relation.type.outlivesEnds {
      let parties = [document] + (dossier.published(named: relation.target).map { [$0] } ?? [])
      let dates = [
        ("start", "starts", relation.start), ("end", "ends", relation.end), ("date", "is dated", relation.date),
      ]
      for (key, verb, date) in dates {
        guard let date, let (bound, party, order) = bound(passedBy: date, of: parties) else { continue }
        findings.append(
          Finding(
            "the relation \(verb) \(date.displayText()), \(order) “\(party.title)” \(bound.verb) "
              + bound.date.displayText(),
            at: document.location(of: "relations", .item(index), .key(key)),
            notes: [.init("\(bound.verb) here", at: party.location(bound.range))], fix: "correct one of the two dates"))
      }
    }
    return findings
  }

  /// The first beginning or end of one of the parties that the date lies outside.
  private func bound(
    passedBy date: EDTFDate, of parties: [Document]
  ) -> (bound: Existence.Bound, party: Document, order: String)? {
    for party in parties {
      guard let existence = party.entity.map(Existence.init) else { continue }
      if let start = existence.start, date.isCertainlyBefore(start.date) { return (start, party, "before") }
      if let end = existence.end, end.date.isCertainlyBefore(date) { return (end, party, "after") }
    }
    return nil
  }

  /// A role that a dated note calls its speaker by, where the relation had not begun then, or was over.
  private func role(of annotation: Annotation, _ document: Document, in dossier: Dossier) -> Finding? {
    guard let date = annotation.date, let speaker = dossier.published(named: annotation.speaker),
      let relations = speaker.entity?.relations
    else { return nil }
    func isOutside(_ relation: Relation) -> Bool {
      relation.start.map(date.isCertainlyBefore) == true || relation.end?.isCertainlyBefore(date) == true
    }
    for (index, relation) in relations.enumerated() {
      guard let role = relation.role, isOutside(relation),
        !relations.contains(where: { $0.role?.lowercased() == role.lowercased() && !isOutside($0) }),
        let place = RoleWords.place(of: role, in: document, annotation)
      else { continue }
      let span = [relation.start.map { "from \($0.displayText())" }, relation.end.map { "to \($0.displayText())" }]
      return Finding(
        "“\(speaker.title)” is called \(role) in a note of \(date.displayText()), and held that role "
          + span.compactMap(\.self).joined(separator: " "),
        at: document.location(place),
        notes: [.init("the role is here", at: speaker.location(of: "relations", .item(index), "role"))],
        fix: "write what they were then, or correct the dates")
    }
    return nil
  }
}
