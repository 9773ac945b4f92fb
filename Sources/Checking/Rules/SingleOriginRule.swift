import Diagnostics
import Linking
import Model

struct SingleOriginRule: CheckRule {
  let id = "single-origin"
  let summary = "A claim rests on two sources that do not have it from one another."
  let explanation = """
    Ten reports of one statement are one source: if that is wrong, all are. Sources that `originOf` ties together \
    count once. Look for a second that has seen or heard it for itself; where there is none, the claim stays as it is, \
    and its page says that it has one origin. Where all claims of a dossier have the same one, that is said once.
    """
  let example = RuleExample(
    bad: "sources:\n  - source: statement\n    originOf: [report]\n  - source: report",
    good: "sources:\n  - source: statement\n    originOf: [report]\n  - source: report\n  - source: court-record")
  let severity = Diagnostic.Severity.information
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    let claims = dossier.claims.filter { !$0.annotation.evidence.isEmpty }
    if claims.count > 1, dossier.haveOneOrigin(claims.map(\.annotation)) {
      return [ofAll(claims.map(\.annotation), in: dossier)].compactMap(\.self)
    }
    return claims.compactMap { document, annotation in
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
