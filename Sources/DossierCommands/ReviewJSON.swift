import Diagnostics
import Linking
import Model
import Publishing

/// What `dossier reanchor` found, for programs: one object a line.
///
/// `{"annotation", "article", "path", "line", "column", "quote", "proposals": [{"passage", "path", "line", "column",
/// "similarity", "difference", "beyondDoubt", "surroundings": [{"key": "sentence" | "heading", "was", "now", "difference"}]}],
/// "written"}`, and of what changed around words that hold `{"change":
/// "sentence" | "heading" | "place", "severity", "article", "was", "now", "difference", "reasons", "notes", "written"}`.
struct ReviewJSON {
  let printer: ReviewPrinter

  func text(of review: AnchorReview) -> String {
    (review.broken.map(line) + review.changes.map { line($0, review.notes(carriedBy: $0)) }).joined()
  }

  private func line(_ anchor: BrokenAnchor) -> String {
    let proposals = anchor.proposals.map { proposal -> JSONValue in
      .object(
        [.init("passage", .text(proposal.told(printer.dossier.secrets)))] + place(proposal.location) + [
          .init("similarity", .decimal(Double(Int(proposal.similarity * 1000)) / 1000)),
          .init(
            "difference",
            .text(
              printer.told(from: anchor.toldQuote(printer.dossier.secrets), to: proposal.told(printer.dossier.secrets))
                .difference)),
          .init("beyondDoubt", .boolean(proposal.isBeyondDoubt)),
          .init("surroundings", .array(anchor.rewritten(by: proposal).map(rewritten))),
        ])
    }
    let members =
      [
        JSONValue.Member("annotation", .text(mask.text(anchor.annotation.slug))),
        .init("article", .text(mask.text(anchor.article.slug))),
      ] + place(anchor.location) + [
        .init("quote", .text(anchor.toldQuote(printer.dossier.secrets))), .init("proposals", .array(proposals)),
        .init("written", .boolean(printer.written[anchor.annotation.id] == .done)),
      ]
    return JSONValue.object(members).line + "\n"
  }

  private func line(_ change: AnchorReview.Change, _ carried: [Document]) -> String {
    var (kind, difference) = ("heading", "")
    let told = change.change.told(printer.dossier.secrets)
    if case .sentence = change.change.kind { (kind, difference) = ("sentence", told.difference) }
    if case .moved = change.change.kind { kind = "place" }
    let value: JSONValue = [
      "change": .text(kind), "severity": .text(change.change.isError ? "error" : "warning"),
      "article": .text(mask.text(change.article.slug)), "was": .text(told.was), "now": .text(told.now),
      "difference": .text(difference), "reasons": .texts(told.reasons),
      "notes": .texts((change.change.notes.map { printer.dossier[$0] } + carried).map { mask.text($0.slug) }),
      "written": .boolean(printer.isDone(change.change)),
    ]
    return value.line + "\n"
  }

  private var mask: SecretMask { printer.mask }

  private func rewritten(_ part: RewrittenSurroundings) -> JSONValue {
    let told = printer.told(from: part.was, to: part.now)
    return [
      "key": .text(part.key), "was": .text(told.was), "now": .text(told.now), "difference": .text(told.difference),
    ]
  }

  private func place(_ location: SourceLocation) -> [JSONValue.Member] {
    let shown = SourceLocation(path: mask.path(location.path), range: location.range)
    return JSONPlace.members(of: shown, in: printer.source(location.path))
  }
}
