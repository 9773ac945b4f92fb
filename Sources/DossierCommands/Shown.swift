import Diagnostics

/// How commands show places and words on a terminal.
enum Shown {
  /// `Content/articles/takedown.md:12:5`.
  static func place(_ location: SourceLocation, in bytes: [UInt8]?) -> String {
    guard let bytes else { return TerminalText.safe(location.path) }
    let position = LineTable(bytes).position(of: location.range.lowerBound)
    return "\(TerminalText.safe(location.path)):\(position.line):\(position.column)"
  }

  /// Words between quotation marks on one line, cut where they are long.
  static func words(_ text: String, limit: Int = .max) -> String { "“\(line(text, limit: limit))”" }

  static func line(_ text: String, limit: Int = .max) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if line.count >= limit {
        line.append("…")
        break
      }
      line.append(scalar == "\n" ? " " : scalar)
    }
    return TerminalText.safe(String(line))
  }

  /// `94 %`.
  static func percentage(_ share: Double) -> String { "\(Int((share * 100).rounded(.down))) %" }
}
