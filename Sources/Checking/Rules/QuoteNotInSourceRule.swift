import Diagnostics
import Linking
import Model

struct QuoteNotInSourceRule: CheckRule {
  let id = "quote-not-in-source"
  let summary = "Words given as someone’s stand in the capture of the source that they are given from."
  let explanation = """
    Quotation marks say that someone used these words. Each `quote:` of a source, a relation or a reply is held against the \
    source’s capture, and of a quote note the words between quotation marks in its passage (all of it where there are none, or \
    where it stands in a quotation of the article itself), or `original:` where it has one. A last comma or full stop in a \
    passage may be yours. Copy the words from the capture; write … where you leave something out, and put what is \
    yours in [brackets]; brackets that touch a number are part of it. The case of the first letter is yours to choose. Words of \
    your own belong below `says:`, and outside the quotation marks.
    """
  let example = RuleExample(
    bad: "sources:\n  - source: letter   # the capture: We paid nothing.\n    quote: We paid everything",
    good: "sources:\n  - source: letter\n    quote: We paid nothing")
  let severity = Diagnostic.Severity.error
  let isFixed = true

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.quotations.all.compactMap { held in
      guard case .failed(let why) = held.verdict else { return nil }
      return finding(on: dossier[held.document], held.words, held.sources, why, in: dossier)
    } + nearFindings(in: dossier)
  }

  /// Where the article has nearly the words of a note, its own are held too.
  private func nearFindings(in dossier: Dossier) -> [Finding] {
    dossier.notes.compactMap { document, annotation in
      guard let anchor = dossier.annotations.anchor(of: document.id), anchor.isNear, annotation.original == nil,
        annotation.kind.value == QuoteKind().id, let held = dossier.quotations[document.id, annotation.quote],
        case .failed(let why) = dossier.verdict(ofPassage: anchor.quote, like: held), !held.verdict.isFailure
      else { return nil }
      return finding(on: document, annotation.quote, held.sources, "of the article’s words: " + why, in: dossier)
    }
  }

  private func finding(
    on document: Document, _ words: Located<String>, _ sources: [DocumentID], _ why: String, in dossier: Dossier
  ) -> Finding {
    let captures = sources.prefix(3).compactMap { id -> Diagnostic.Note? in
      let source = dossier[id]
      return source.sourceRecord?.capture.map { .init("the capture is named here", at: source.location($0.range)) }
    }
    return Finding(
      why, at: document.location(words.range), notes: captures,
      fix: "copy the words from the capture; or, if these are yours, put them below `says:`")
  }
}
