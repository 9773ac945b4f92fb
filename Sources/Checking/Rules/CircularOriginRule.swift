import Diagnostics
import Linking
import Model

struct CircularOriginRule: CheckRule {
  let id = "circular-origin"
  let summary = "No source has what it says from itself, by way of others."
  let explanation = """
    `origin:` names the sources that a source has it from; the chain ends at one that is its own. Where it leads round in a \
    circle, nobody saw or heard anything first. Find out which of them did, and write `origin: own` there.
    """
  let example = RuleExample(
    bad: "origin: [agency]   # whose own origin is this report", good: "origin: [agency]   # and there: origin: own")
  let severity = Diagnostic.Severity.error
  let isFixed = true
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.origins.circles.compactMap { circle in
      guard let first = circle.sources.first, let last = circle.sources.last else { return nil }
      let names = (circle.sources + [first]).map { dossier[$0].slug }.joined(separator: " → ")
      // Where files of one source name one another.
      let isOther = if case .one(let id) = dossier.names[circle.closing.value] { id != first } else { false }
      let other = isOther ? " (“\(circle.closing.value)” is another file of \(dossier[first].slug))" : ""
      return Finding(
        circle.sources.count == 1
          ? "the source has it from itself" : "these sources have it from one another: \(names)\(other)",
        at: dossier[last].location(circle.closing.range), fix: "write origin: own in the one that had it first")
    }
  }
}
