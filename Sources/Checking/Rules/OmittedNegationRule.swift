import Diagnostics
import Linking
import Model

struct OmittedNegationRule: DocumentRule {
  let id = "omitted-negation"
  let summary = "What a quotation leaves out does not turn round what it keeps."
  let explanation = """
    “We … paid” may be cut from “We never paid”. Where what stands in the source between the pieces of a quotation, in a note or in an article, holds a \
    word that denies or excludes, or where one is put in between brackets, it is shown, for someone to look at, and so is whatever has more than 2,000 \
    characters. Quote it too; or, if it changes nothing, say so once \
    with `allow:`, with the check, the words and the reason.
    """
  let example = RuleExample(
    bad: "quote: We … paid   # the capture: We never paid", good: "quote: We never paid")
  let severity = Diagnostic.Severity.warning
  let isFixed = true

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    let given = dossier.quotations.given(by: document.id).compactMap { held in
      finding(held.turning, at: document.location(held.words.range), held.sources, in: dossier)
    }
    guard document.isArticle else { return given }
    return given
      + dossier.uncoveredQuotations(of: document.id).compactMap { quotation in
        finding(
          quotation.turning, at: document.location(quotation.quoted.source),
          quotation.verdict.source.map { [$0] } ?? [], in: dossier)
      }
  }

  private func finding(
    _ turning: TurningWords, at location: SourceLocation, _ sources: [DocumentID], in dossier: Dossier
  ) -> Finding? {
    guard turning.left != nil || turning.put != nil else { return nil }
    let isSecret = sources.contains { dossier[$0].isConfidential }
    let message =
      isSecret
      ? turning.left != nil ? "what is left out may turn the words round" : "what is put in may turn the words round"
      : turning.left.map { "what is left out may turn the words round: “\($0)”" }
        ?? "what is put in may turn the words round: [\(turning.put ?? "")]"
    return Finding(message, at: location, fix: "quote it too, or answer with `allow:`")
  }
}
