import Diagnostics
import Linking
import Model

struct OmittedNegationRule: CheckRule {
  let id = "omitted-negation"
  let summary = "What a quotation leaves out does not turn round what it keeps."
  let explanation = """
    “We … paid” may be cut from “We never paid”. Where what stands in the source between the pieces of a quotation holds a \
    word that denies or excludes, or where one is put in between brackets, it is shown, for someone to look at. Quote it too; or, if it changes nothing, say so once \
    with `allow:`, with the check, the words and the reason.
    """
  let example = RuleExample(
    bad: "quote: We … paid   # the capture: We never paid", good: "quote: We never paid")
  let severity = Diagnostic.Severity.warning
  let isFixed = true
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.quotations.all.compactMap { held in
      let (left, put) = held.turning
      guard left != nil || put != nil else { return nil }
      let isSecret = held.sources.contains { dossier[$0].isConfidential }
      let message =
        isSecret
        ? left != nil ? "what is left out may turn the words round" : "what is put in may turn the words round"
        : left.map { "what is left out may turn the words round: “\($0)”" }
          ?? "what is put in may turn the words round: [\(put ?? "")]"
      return Finding(
        message, at: dossier[held.document].location(held.words.range), fix: "quote it too, or answer with `allow:`")
    }
  }
}
