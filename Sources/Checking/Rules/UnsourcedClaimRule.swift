import Diagnostics
import Linking
import Model

struct UnsourcedClaimRule: CheckRule {
  let id = "unsourced-claim"
  let summary = "Every claim names what it rests on."
  let explanation = """
    A reader can judge a statement of fact only by its sources. Name at least one below `sources:`, with what it says; \
    where there is none, the note is a question or context, and its `kind` should say so.
    """
  let example = RuleExample(
    bad: "kind: claim\nstatus: reported",
    good: "kind: claim\nstatus: reported\nsources:\n  - source: europol-statement\n    says: Servers were seized.")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.notes.compactMap { document, annotation in
      // Quotes have a rule of their own, `unattributed-quote`.
      guard annotation.evidence.isEmpty, annotation.kind.value != QuoteKind().id,
        let kind = AnnotationKinds.named(annotation.kind.value), kind.needsSources
      else { return nil }
      return Finding(
        "the \(kind.name.english.lowercased()) names no source", at: document.location(annotation.kind.range),
        fix: "add `sources:` with a `source:` and what it `says:`")
    }
  }
}
