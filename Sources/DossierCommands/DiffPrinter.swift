import Anchoring
import Diagnostics
import Linking

/// Prints what changed since a dossier was recorded as published.
struct DiffPrinter {
  let format: DiffCommand.Format

  func text(of diff: PublicationDiff) -> String {
    switch format {
    case .text:
      diff.subjects.isEmpty
        ? "nothing changed since it was recorded\n"
        : TerminalText.safe(diff.subjects.map { block($0).joined(separator: "\n") + "\n" }.joined(separator: "\n"))
    case .markdown:
      diff.subjects.isEmpty
        ? "Nothing changed since it was recorded.\n"
        : diff.subjects.map { markdown($0).joined(separator: "\n") + "\n" }.joined(separator: "\n")
    case .json: diff.subjects.map { json($0) + "\n" }.joined()
    }
  }

  private func state(_ subject: PublicationDiff.Subject) -> String {
    subject.isNew ? "new" : subject.isGone ? "gone" : "changed"
  }

  private func block(_ subject: PublicationDiff.Subject) -> [String] {
    ["\(subject.name): \(state(subject))"]
      + subject.changes.flatMap { change -> [String] in
        if let difference = change.difference { return ["  \(change.key): \(difference)"] }
        return change.was.map { ["  \(change.key) went: \($0)"] } ?? ["  \(change.key) came: \(change.now ?? "")"]
      }
  }

  // MARK: - Markdown

  private func markdown(_ subject: PublicationDiff.Subject) -> [String] {
    ["## \(Self.escaped(subject.name)): \(state(subject))", ""]
      + subject.changes.map { change in
        guard let difference = change.difference else {
          return change.was.map { "- \(change.key) went: ~~\(Self.escaped($0))~~" }
            ?? "- \(change.key) came: **\(Self.escaped(change.now ?? ""))**"
        }
        return "- \(change.key): " + difference.runs.map(Self.marked).joined(separator: " ")
      }
  }

  private static func marked(_ run: WordDiff.Run) -> String {
    switch run.change {
    case .keep: escaped(run.words)
    case .delete: "~~\(escaped(run.words))~~"
    case .insert: "**\(escaped(run.words))**"
    }
  }

  /// What means something in Markdown, or in HTML, means nothing here.
  private static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_{}[]<>#+-.!|~&".unicodeScalars.contains(scalar) { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }

  // MARK: - JSON

  /// `{"subject", "state": "new" | "gone" | "changed", "changes": [{"key", "was", "now", "difference"}]}`, nulls left out.
  private func json(_ subject: PublicationDiff.Subject) -> String {
    let changes = subject.changes.map { change -> JSONValue in
      let texts = [
        ("key", change.key), ("was", change.was), ("now", change.now), ("difference", change.difference?.description),
      ]
      return .object(texts.compactMap { name, text in text.map { .init(name, .text($0)) } })
    }
    let value: JSONValue = [
      "subject": .text(subject.name), "state": .text(state(subject)), "changes": .array(changes),
    ]
    return value.line
  }
}
