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
    let proposals = anchor.proposals.map { proposal in
      let fields =
        ["\"passage\":" + JSONText.quoted(proposal.passage)] + place(proposal.location) + [
          "\"similarity\":\(Double(Int(proposal.similarity * 1000)) / 1000)",
          "\"difference\":"
            + JSONText.quoted(WordDiff(from: anchor.quote.value, to: proposal.passage).description),
          "\"beyondDoubt\":\(proposal.isBeyondDoubt)",
        ]
      return "{" + fields.joined(separator: ",") + "}"
    }
    let fields =
      [
        "\"annotation\":" + JSONText.quoted(anchor.annotation.slug),
        "\"article\":" + JSONText.quoted(anchor.article.slug),
      ] + place(anchor.location) + [
        "\"quote\":" + JSONText.quoted(anchor.quote.value), "\"proposals\":[" + proposals.joined(separator: ",") + "]",
        "\"written\":\(printer.written[anchor.annotation.id] == .done)",
      ]
    return "{" + fields.joined(separator: ",") + "}\n"
  }

  private func line(_ change: AnchorReview.Change) -> String {
    var (kind, difference, reasons) = ("heading", "", [String]())
    if case .sentence(let sentence) = change.change.kind {
      (kind, difference, reasons) = ("sentence", sentence.difference, sentence.reasons)
    }
    let fields = [
      "\"change\":\"\(kind)\"", "\"severity\":\"\(change.change.isError ? "error" : "warning")\"",
      "\"article\":" + JSONText.quoted(change.article.slug), "\"was\":" + JSONText.quoted(change.change.kept),
      "\"now\":" + JSONText.quoted(change.change.now), "\"difference\":" + JSONText.quoted(difference),
      "\"reasons\":[" + reasons.map(JSONText.quoted).joined(separator: ",") + "]",
      "\"notes\":[" + change.change.notes.map { JSONText.quoted(printer.dossier[$0].slug) }.joined(separator: ",")
        + "]",
      "\"written\":\(printer.isDone(change.change))",
    ]
    return "{" + fields.joined(separator: ",") + "}\n"
  }

  private func place(_ location: SourceLocation) -> [String] {
    let path = "\"path\":" + JSONText.quoted(location.path)
    guard let bytes = printer.source(location.path) else { return [path] }
    let position = LineTable(bytes).position(of: location.range.lowerBound)
    return [path, "\"line\":\(position.line)", "\"column\":\(position.column)"]
  }
}
