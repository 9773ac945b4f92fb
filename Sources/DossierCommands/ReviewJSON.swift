import Anchoring
import Diagnostics
import Linking
import Model

/// What `dossier reanchor` found, for programs: one object a line.
///
/// `{"annotation", "article", "path", "line", "column", "quote", "proposals": [{"passage", "path", "line", "column",
/// "similarity", "difference", "beyondDoubt"}], "written"}`, and of what changed around words that hold `{"change":
/// "sentence" | "heading", "severity", "article", "was", "now", "difference", "reasons", "notes", "written"}`.
struct ReviewJSON {
  let printer: ReviewPrinter

  func text(of review: AnchorReview) -> String {
    (review.broken.map(line) + review.changes.map(line)).joined()
  }

  private func line(_ anchor: BrokenAnchor) -> String {
    let proposals = anchor.proposals.map { proposal -> JSONValue in
      .object(
        [.init("passage", .text(proposal.passage))] + place(proposal.location) + [
          .init("similarity", .decimal(Double(Int(proposal.similarity * 1000)) / 1000)),
          .init("difference", .text(WordDiff(from: anchor.quote.value, to: proposal.passage).description)),
          .init("beyondDoubt", .boolean(proposal.isBeyondDoubt)),
        ])
    }
    let members =
      [
        JSONValue.Member("annotation", .text(anchor.annotation.slug)), .init("article", .text(anchor.article.slug)),
      ] + place(anchor.location) + [
        .init("quote", .text(anchor.quote.value)), .init("proposals", .array(proposals)),
        .init("written", .boolean(printer.written[anchor.annotation.id] == .done)),
      ]
    return JSONValue.object(members).line + "\n"
  }

  private func line(_ change: AnchorReview.Change) -> String {
    var (kind, difference, reasons) = ("heading", "", [String]())
    if case .sentence(let sentence) = change.change.kind {
      (kind, difference, reasons) = ("sentence", sentence.difference, sentence.reasons)
    }
    let value: JSONValue = [
      "change": .text(kind), "severity": .text(change.change.isError ? "error" : "warning"),
      "article": .text(change.article.slug), "was": .text(change.change.kept), "now": .text(change.change.now),
      "difference": .text(difference), "reasons": .texts(reasons),
      "notes": .texts(change.change.notes.map { printer.dossier[$0].slug }),
      "written": .boolean(printer.isDone(change.change)),
    ]
    return value.line + "\n"
  }

  private func place(_ location: SourceLocation) -> [JSONValue.Member] {
    JSONPlace.members(of: location, in: printer.source(location.path))
  }
}
