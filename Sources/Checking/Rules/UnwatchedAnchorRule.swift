import Diagnostics
import Linking
import Model

struct UnwatchedAnchorRule: CheckRule {
  let id = "unwatched-anchor"
  let summary = "Each annotation keeps what stands around its words."
  let explanation = """
    The same words may come to say the opposite when an article is edited beside them: after a new “never”, below another \
    heading, struck out. A note notices that by its `prefix:` and `suffix:`, its `sentence:` and its `heading:`, which \
    `dossier annotate` writes, and `dossier reanchor --write` adds where the words still hold.
    """
  let example = RuleExample(
    bad: "quote: \"involved in the deal\"",
    good:
      "quote: \"involved in the deal\"\nprefix: \"was\"\nsuffix: \".\"\nsentence: \"The company was involved in the deal.\""
  )
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  /// One for an article: it is one command for all of its notes.
  func findings(in dossier: Dossier) -> [Finding] {
    dossier.articles.sorted().compactMap { article in
      let unwatched = dossier.annotations.on(article).filter { id in
        guard let anchor = dossier.annotations.anchor(of: id), !anchor.isNear else { return false }
        return dossier[id].annotation?.sentence == nil
      }
      guard let first = unwatched.first.map({ dossier[$0] }), let quote = first.annotation?.quote else { return nil }
      let others = unwatched.count - 1
      let who =
        others == 0
        ? "this note does not keep what stands around its words"
        : "this note and \(others) more on “\(dossier[article].title)” do not keep what stands around their words"
      return Finding(
        "\(who), so a change there would go unnoticed", at: first.location(quote.range),
        fix: "run dossier reanchor --write, which adds it")
    }
  }
}
