import Diagnostics
import Linking
import Model

struct UnsourcedRelationRule: DocumentRule {
  let id = "unsourced-relation"
  let summary = "A relation names the source that says so."
  let explanation = """
    A relation is a statement, such as that someone leads a body, and stands on two pages. Name the source that makes it, \
    and quote the words where there are any. What any work of reference has, such as that a ministry is part of a \
    government, may say `reference: true` in place of a source, and its page says so too.
    """
  let example = RuleExample(
    bad: "relations:\n  - type: Led\n    to: raid",
    good: "relations:\n  - type: Led\n    to: raid\n    source: report")
  let severity = Diagnostic.Severity.information
  let ground = RuleGround.itself
  let type: DocumentType? = .entity

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    (document.entity?.relations ?? []).filter { $0.source == nil && !$0.isReferenceKnowledge }.map { relation in
      Finding(
        "the relation of type \(relation.type.id) names no source", at: document.location(relation.target.range),
        fix: "add `source:`, or `reference: true` where any work of reference has it")
    }
  }
}
