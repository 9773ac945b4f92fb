import Diagnostics
import Linking
import Model

struct AccusedWithoutReplyRule: CheckRule {
  let id = "accused-without-reply"
  let summary = "Whoever is accused was asked for a reply."
  let explanation = """
    Before an accusation is published, the one whom it is made against must have had the chance to answer. Write below \
    `reply:` when they were `asked:`, until when they had time, and what they answered, or that they did not.
    """
  let example = RuleExample(
    bad: "accuses: [the-company]", good: "accuses: [the-company]\nreply:\n  asked: 2018-04-20\n  deadline: 2018-04-25")
  let severity = Diagnostic.Severity.warning
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.notes.compactMap { document, annotation in
      guard let first = annotation.accuses.first, annotation.reply == nil else { return nil }
      let accused = annotation.accuses.map { "“\(dossier.published(named: $0)?.title ?? $0.value)”" }
      return Finding(
        "\(accused.asList) \(accused.count == 1 ? "is" : "are") accused, and no reply was asked for",
        at: document.location(first.range), fix: "ask, and add `reply:` with `asked:` and what came of it")
    }
  }
}
