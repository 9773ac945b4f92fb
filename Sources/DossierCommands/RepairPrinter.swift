import Anchoring
import Diagnostics
import Linking

/// Prints a broken annotation with what is proposed for it.
struct RepairPrinter {
  /// What came of a proposal that was to be written.
  enum Writing {
    case done
    /// The file is not what it was when it was read.
    case changed
    /// Its front matter is written in such a way that a change would touch more than the words.
    case byHand
  }

  /// A file's bytes by the path that messages show.
  let source: (String) -> [UInt8]?
  let format: ReportOptions.Format

  /// - Parameter choice: the proposal that no one needs to look at, or that was chosen.
  func text(of anchor: BrokenAnchor, choice: Int?, written: Writing?) -> String {
    switch format {
    case .text: return block(anchor, choice, written)
    case .json: return json(anchor, choice, written)
    case .github: return written == .done ? "" : GitHubPrinter().print([diagnostic(anchor)], source: source)
    }
  }

  private func block(_ anchor: BrokenAnchor, _ choice: Int?, _ written: Writing?) -> String {
    var lines = [place(anchor.location), "  was   " + Shown.words(anchor.quote.value)]
    for (index, proposal) in anchor.proposals.enumerated() {
      let number = anchor.proposals.count > 1 ? " \(index + 1)" : ""
      if proposal.similarity < 1 {
        lines.append("  now\(pad(number)) \(place(proposal.location))  " + Shown.words(proposal.passage))
        let difference = WordDiff(from: anchor.quote.value, to: proposal.passage)
        lines.append("  diff  " + Shown.line(difference.description))
        lines.append("  alike " + Shown.percentage(proposal.similarity))
      } else {
        lines.append(
          "  here\(pad(number))\(place(proposal.location))  "
            + Shown.line(proposal.context))
      }
    }
    lines.append("  " + verdict(anchor, choice, written))
    return lines.map(TerminalText.safe).joined(separator: "\n") + "\n\n"
  }

  private func pad(_ number: String) -> String {
    number + String(repeating: " ", count: max(0, 2 - number.utf8.count))
  }

  private func verdict(_ anchor: BrokenAnchor, _ choice: Int?, _ written: Writing?) -> String {
    let slug = anchor.annotation.slug
    switch written {
    case .done?: return "written"
    case .changed?: return "not written: the file was changed since it was read; run this again"
    case .byHand?: return "not written: correct it by hand, as its front matter holds more in these lines"
    case nil: break
    }
    if anchor.proposals.isEmpty { return "nothing like it is left: correct it by hand, or delete the annotation" }
    if choice != nil { return "only the case of its first letter changed: --write takes it" }
    let caution = isElsewhere(anchor) ? "other words stand around it, so it may be another passage; " : ""
    if anchor.proposals.count > 1 {
      return caution + "say which: --accept \(slug):1 to \(slug):\(anchor.proposals.count)"
    }
    return caution + "if it is what the note is about, --accept \(slug) takes it"
  }

  private func isElsewhere(_ anchor: BrokenAnchor) -> Bool {
    if case .contextMismatch = anchor.result { true } else { false }
  }

  /// One object a line: `{"annotation", "article", "path", "line", "column", "quote", "proposals": [{"passage", "path",
  /// "line", "column", "similarity", "difference", "beyondDoubt"}], "written"}`.
  private func json(_ anchor: BrokenAnchor, _ choice: Int?, _ written: Writing?) -> String {
    let proposals = anchor.proposals.map { proposal in
      let fields =
        ["\"passage\":" + JSONText.quoted(proposal.passage)] + jsonPlace(proposal.location) + [
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
      ] + jsonPlace(anchor.location) + [
        "\"quote\":" + JSONText.quoted(anchor.quote.value), "\"proposals\":[" + proposals.joined(separator: ",") + "]",
        "\"written\":\(written == .done)",
      ]
    return "{" + fields.joined(separator: ",") + "}\n"
  }

  private func jsonPlace(_ location: SourceLocation) -> [String] {
    let path = "\"path\":" + JSONText.quoted(location.path)
    guard let bytes = source(location.path) else { return [path] }
    let position = LineTable(bytes).position(of: location.range.lowerBound)
    return [path, "\"line\":\(position.line)", "\"column\":\(position.column)"]
  }

  private func diagnostic(_ anchor: BrokenAnchor) -> Diagnostic {
    let notes = anchor.proposals.map { Diagnostic.Note("proposed: \($0.passage)", at: $0.location) }
    return Diagnostic(
      anchor.isShown ? .warning : .error, anchor.isShown ? "near-anchor" : "broken-anchor",
      "these words do not stand in the article “\(anchor.article.title)” as the annotation says", at: anchor.location,
      notes: notes)
  }

  private func place(_ location: SourceLocation) -> String { Shown.place(location, in: source(location.path)) }
}

extension BrokenAnchor {
  /// Where the words stand in the annotation's file.
  fileprivate var location: SourceLocation { annotation.location(quote.range) }
}
