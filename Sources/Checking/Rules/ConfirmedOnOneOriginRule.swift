import Diagnostics
import Linking
import Model

struct ConfirmedOnOneOriginRule: CheckRule {
  let id = "confirmed-on-one-origin"
  let summary = "A claim that is called confirmed rests on two origins, and its sources state them."
  let explanation = """
    Two sources confirm one another only where neither has it from the other, nor both from a third. Each source states that \
    as `origin: own`, or `origin:` with the sources that it has it from. Without two that are stated, the claim’s page says \
    that it rests on one. State the origins, find a second, or call the claim reported.
    """
  let example = RuleExample(
    bad: "status: confirmed\nsources:\n  - source: report", good: "status: reported\nsources:\n  - source: report")
  let severity = Diagnostic.Severity.warning
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.claims.compactMap { document, annotation in
      guard let status = annotation.status, status.value == .confirmed, !annotation.evidence.isEmpty else { return nil }
      let standing = dossier.origins.standing(of: annotation.evidence)
      guard standing.statedEnds < 2 else { return nil }
      return Finding(
        standing.ends == 1
          ? "the claim is confirmed, and rests on one origin"
          : "the claim is confirmed, and its sources do not state two origins",
        at: document.location(status.range),
        fix: "state `origin:` in the files of its sources, add one of another origin, or write reported")
    }
  }
}
