import Diagnostics
import Linking
import Model

struct AccusationInTextRule: DocumentRule {
  let id = "accusation-in-text"
  let summary = "No text but the article’s repeats an accusation where neither its status nor the reply stands."
  let explanation = """
    Beside the article’s words stand the status of the accusation, what it rests on and the reply. In another article, on a page, in a \
    biography or in a note on corrections and questions, the same words accuse by themselves, and lists, feeds and pages that link \
    there show them. Say there who claims it, with a link to the note (`[[note]]`), or make a note with `accuses:` on that \
    article, too; or, if the words may stand alone, say so with `allow:`, with the check, the words and the reason.
    """
  let example = RuleExample(
    bad: "The firm burned the ledgers.   # in pages/about.md, as a claim with `accuses:` has it",
    good: "A former clerk accuses the firm; see the [[note on the ledgers]].")
  let severity = Diagnostic.Severity.warning
  let isFixed = true

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    dossier.repeatedAccusations(in: document).compactMap { note, words in
      Finding.ofAccusation(
        note, at: document.location(words),
        fix: "say there who claims it, with a link to the note: [[\(dossier[note].slug)|the claim]]", in: dossier
      ) { "the text has the words of an accusation, \($0), where neither its status nor the reply stands" }
    }
  }
}
