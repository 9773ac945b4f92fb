import Diagnostics
import Linking
import Model

struct RelationKindsRule: DocumentRule {
  let id = "relation-kinds"
  let summary = "A relation joins two entities of kinds that it can join."
  let explanation = """
    Each type of relation has its words, and they make sense between some kinds of entities only: a person can be a \
    member of an organization, not of an event; a location is a place. Take the type that says what is meant, or correct \
    the name or the kind of one of the two. `UnknownLink` joins anything.
    """
  let example = RuleExample(
    bad: "relations:\n  - type: Membership\n    to: raid   # an event",
    good: "relations:\n  - type: TookPartIn\n    to: raid")
  let severity = Diagnostic.Severity.warning

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    guard let entity = document.entity else { return [] }
    return entity.relations.compactMap { finding($0, document, entity, in: dossier) }
      + entity.facts.compactMap { finding($0, document, in: dossier) }
  }

  private func finding(
    _ relation: Relation, _ document: Document, _ entity: Entity, in dossier: Dossier
  ) -> Finding? {
    guard let target = dossier.published(named: relation.target), let kind = target.entity?.kind else { return nil }
    let location = document.location(relation.target.range)
    if target.id == document.id {
      return Finding(
        "the relation is one of “\(document.title)” with itself", at: location, fix: "name the other entity")
    }
    if relation.type.mayJoin(entity.kind, kind) { return turned(relation, document, entity.kind, target, kind) }
    let others = RelationTypes.all.filter { $0.mayJoin(entity.kind, kind) }.map(\.id)
    return Finding(
      "\(relation.type.id) does not join \(entity.kind.noun) to \(kind.noun)", at: location,
      notes: [.init("“\(target.title)” is \(kind.noun): \(target.source.path)")],
      fix: "write one of the types that do: \(others.joined(separator: ", "))")
  }

  /// A body as someone’s employee, say: the pair is possible, and the relation is mostly one of the other.
  private func turned(
    _ relation: Relation, _ document: Document, _ subject: any EntityKind, _ target: Document, _ object: any EntityKind
  ) -> Finding? {
    guard relation.type.isMostlyOfPeople, subject.traits.contains(.isBody), object.traits.contains(.isPerson) else {
      return nil
    }
    return Finding(
      "this says “\(document.title): \(relation.type.words.present.english) \(target.title)”, the wrong way round",
      at: document.location(relation.target.range), notes: [.init("“\(target.title)” is \(target.source.path)")],
      fix: "write it in that file, with `to: \(document.slug)`")
  }

  private func finding(_ fact: Fact, _ document: Document, in dossier: Dossier) -> Finding? {
    guard case .reference(let name) = fact.value, case .reference(let kinds, _) = fact.field.type,
      let target = dossier.published(named: Located(name, at: fact.range)), let kind = target.entity?.kind,
      !kinds.contains(kind) || target.id == document.id
    else { return nil }
    let expected = kinds.kinds.map(\.noun)
    return Finding(
      target.id == document.id
        ? "the \(fact.field.name) of “\(document.title)” is itself"
        : "“\(name)” is \(kind.noun), and \(fact.field.name) names \(expected.joined(separator: " or "))",
      at: document.location(fact.range), notes: [.init("it is \(target.source.path)")],
      fix: "correct the name, or its kind")
  }
}
