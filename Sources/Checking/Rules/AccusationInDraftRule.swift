import Diagnostics
import Linking
import Model

struct AccusationInDraftRule: DocumentRule {
  let id = "accusation-in-draft"
  let summary = "No published article accuses someone in the words of a note that is a draft."
  let explanation = """
    A note with `accuses:` has the status of the accusation, what it rests on and the reply. Where it is a draft, or goes with one \
    that it names, such as a source, none of this stands with the words, and the article goes on accusing. Publish the note; or \
    take the words out of the article, or make that a draft too; or, if they may stand without the note, say so with `allow:` in \
    the note, with the check, the words and the reason. Pages of others leave the sentence out in any case.
    """
  let example = RuleExample(
    bad: "draft: true   # in the note; and its article says “The firm burned the ledgers.”",
    good: "draft: true   # in the note, and in its article")
  let severity = Diagnostic.Severity.warning
  let isFixed = true
  let type: DocumentType? = .article

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    let body = dossier.body(of: document.id)
    return body.withheldAccusations.compactMap { anchored in
      let draft = dossier[anchored.id]
      guard let annotation = draft.annotation else { return nil }
      let cause = dossier.corpus.draftNames.first { $0.document == anchored.id }
      return Finding(
        "the note is not published, and “\(document.title)” accuses someone in its words, without its status and the reply",
        at: draft.location(annotation.quote.range),
        notes: cause.map { [.init("the note goes with this draft, which it names", at: draft.location($0.name.range))] }
          ?? [],
        fix: cause == nil
          ? "publish the note, or take the words out of the article, or make that a draft too"
          : "publish that draft or take its name out of the note, or take the words out of the article")
    }
  }
}
