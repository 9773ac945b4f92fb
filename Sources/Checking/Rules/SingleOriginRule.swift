import Diagnostics
import Linking
import Model

struct SingleOriginRule: CheckRule {
  let id = "single-origin"
  let summary = "A claim rests on two sources that do not have it from one another."
  let explanation = """
    Ten reports of one statement are one source: if that is wrong, all are. A source states where it has what it says from as \
    `origin: own`, or `origin:` with other sources; those of one address or one capture are one. Look for a second that has \
    seen or heard it for itself; where there is none, the claim stays as it is, and its page says that it has one origin. \
    Where all claims of a dossier have the same one, that is said once.
    """
  let example = RuleExample(
    bad: "sources:\n  - source: statement\n  - source: report   # there: origin: [statement]",
    good: "sources:\n  - source: statement\n  - source: report\n  - source: court-record   # there: origin: own")
  let severity = Diagnostic.Severity.information
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    let claims = dossier.claims.filter { !$0.annotation.evidence.isEmpty }
    if claims.count > 1, dossier.origins.areOne(claims.map(\.annotation)) {
      return [ofAll(claims.map(\.annotation), in: dossier)].compactMap(\.self)
    }
    return claims.compactMap { document, annotation in
      let standing = dossier.origins.standing(of: annotation.evidence)
      guard let first = annotation.evidence.first, standing.ends == 1 || !standing.isStated else { return nil }
      let message =
        if standing.sources == 1 {
          "the claim rests on one source"
        } else if standing.ends == 1 {
          "the claim’s \(standing.sources) sources have one origin"
        } else {
          "the claim’s \(standing.sources) sources do not all state their origin"
        }
      return Finding(
        message, at: document.location(first.source.range),
        fix: standing.ends == 1
          ? "add a source that does not have it from this one"
          : "write `origin: own` in the files of those that have it from themselves, and `origin:` with names in others"
      )
    }
  }

  /// What would else be said of each claim of a dossier that rests on one origin: shown at the source that most of them
  /// name.
  private func ofAll(_ claims: [Annotation], in dossier: Dossier) -> Finding? {
    var counts: [DocumentID: Int] = [:]
    for claim in claims {
      let sources = claim.evidence.compactMap { evidence -> DocumentID? in
        if case .one(let id) = dossier.names[evidence.source.value] { id } else { nil }
      }
      for source in Set(sources) { counts[source, default: 0] += 1 }
    }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
    let source = dossier[most]
    return Finding(
      "all \(claims.count) claims of the dossier go back to one origin", at: source.location(source.header.title.range),
      fix: "add a source that does not have it from this one")
  }
}
