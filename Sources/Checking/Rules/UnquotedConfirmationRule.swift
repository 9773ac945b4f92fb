import Diagnostics
import Linking
import Model

struct UnquotedConfirmationRule: CheckRule {
  let id = "unquoted-confirmation"
  let summary = "A claim that is called confirmed quotes the words that confirm it."
  let explanation = """
    “Confirmed” is the strongest thing a dossier says, so a reader must be able to hold it against the source’s own \
    words. Give one of the sources a `quote:`, copied from its capture, or call the claim reported.
    """
  let example = RuleExample(
    bad: "status: confirmed\nsources:\n  - source: court-record",
    good: "status: confirmed\nsources:\n  - source: court-record\n    quote: sentenced to life imprisonment")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.claims.compactMap { document, annotation in
      guard let status = annotation.status, status.value == .confirmed, !annotation.evidence.isEmpty,
        annotation.evidence.allSatisfy({ $0.quote == nil })
      else { return nil }
      return Finding(
        "the claim is confirmed, and none of its sources is quoted", at: document.location(status.range),
        fix: "add `quote:` to the source that confirms it, or write reported")
    }
  }
}
