import Diagnostics
import Linking
import Model

struct SingleOriginRule: CheckRule {
  let id = "single-origin"
  let summary = "A claim rests on two sources that do not have it from one another."
  let explanation = """
    Ten reports of one statement are one source: if that is wrong, all are. Sources that `originOf` ties together \
    count once. Look for a second that has seen or heard it for itself; where there is none, the claim stays as it is, \
    and its page says that it has one origin.
    """
  let example = RuleExample(
    bad: "sources:\n  - source: statement\n    originOf: [report]\n  - source: report",
    good: "sources:\n  - source: statement\n    originOf: [report]\n  - source: report\n  - source: court-record")
  let severity = Diagnostic.Severity.information
  let basis = RuleBasis.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.claims.compactMap { document, annotation in
      guard let first = annotation.evidence.first, dossier.originCount(of: annotation) == 1 else { return nil }
      let count = annotation.evidence.count
      let ties = annotation.evidence.flatMap(\.originOf)
      return Finding(
        count == 1 ? "the claim rests on one source" : "the claim’s \(count) sources have one origin",
        at: document.location(first.source.range),
        notes: count == 1 ? [] : ties.prefix(3).map { .init("tied to it here", at: document.location($0.range)) },
        fix: "add a source that does not have it from this one")
    }
  }
}
