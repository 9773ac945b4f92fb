/// For people: the message, the place, the line with carets below the words, notes, and the fix.
public struct CaretPrinter: DiagnosticPrinter {
  public static let name = "text"

  /// Whether to colour with ANSI escapes.
  public var coloured: Bool

  /// Whether to name all the places of what is said of several.
  public var namesAllPlaces: Bool

  public init(coloured: Bool = false, namesAllPlaces: Bool = false) {
    self.coloured = coloured
    self.namesAllPlaces = namesAllPlaces
  }

  public func print(_ diagnostics: [Diagnostic], source: (String) -> [UInt8]?) -> String {
    var tables = LineTables()
    var text = ""
    text.reserveCapacity(diagnostics.count * 320)
    for diagnostic in diagnostics {
      if !text.isEmpty { text += "\n" }
      append(diagnostic, to: &text, tables: &tables, source: source)
    }
    return text
  }

  private func append(
    _ diagnostic: Diagnostic, to text: inout String, tables: inout LineTables, source: (String) -> [UInt8]?
  ) {
    let (word, colour) =
      switch diagnostic.severity {
      case .error: ("error", "31")
      case .warning: ("warning", "33")
      case .information: ("info", "36")
      }
    text += paint("\(word)[\(diagnostic.id)]", "1;\(colour)")
    text += paint(": \(clean(diagnostic.message))", "1")
    text += "\n"
    let isHidden = diagnostic.hidesExcerpt
    appendExcerpt(
      of: diagnostic.location, colour: colour, isHidden: isHidden, to: &text, tables: &tables, source: source)
    for note in diagnostic.notes {
      text += "  " + paint("note", "1;36") + ": \(clean(note.message))\n"
      if let location = note.location {
        appendExcerpt(of: location, colour: "36", isHidden: isHidden, to: &text, tables: &tables, source: source)
      }
    }
    if namesAllPlaces, !diagnostic.others.isEmpty {
      text += "  " + paint("note", "1;36") + ": \(diagnostic.headOfOthers)\n"
      for other in diagnostic.others { appendPlace(other, to: &text, tables: &tables, source: source) }
    } else {
      let repeats = diagnostic.noteOnOthers { other in
        tables.table(for: other.path, source: source)?.lines.position(of: other.range.lowerBound).line
      }
      if let repeats { text += "  " + paint("note", "1;36") + ": \(clean(repeats))\n" }
    }
    if let fix = diagnostic.fix { text += "  " + paint("fix", "1;32") + ": \(clean(fix))\n" }
  }

  /// `--> a.md:3`: no column, which a hundred thousand places on one line would be counted to.
  private func appendPlace(
    _ place: SourceLocation, to text: inout String, tables: inout LineTables, source: (String) -> [UInt8]?
  ) {
    let line = tables.table(for: place.path, source: source)?.lines.position(of: place.range.lowerBound).line
    text += "    " + paint("-->", "34") + " \(clean(place.path))\(line.map { ":\($0)" } ?? "")\n"
  }

  private func appendExcerpt(
    of location: SourceLocation, colour: String, isHidden: Bool, to text: inout String, tables: inout LineTables,
    source: (String) -> [UInt8]?
  ) {
    guard let (bytes, lines) = tables.table(for: location.path, source: source) else {
      text += " --> \(clean(location.path))\n"
      return
    }
    let start = lines.position(of: location.range.lowerBound)
    let number = String(start.line)
    let gutter = String(repeating: " ", count: number.utf8.count)
    text += "\(gutter)" + paint("-->", "34") + " \(clean(location.path)):\(start.line):\(start.column)\n"
    let line = lines.range(ofLine: start.line)
    guard !line.isEmpty, !isHidden else { return }

    let marked = location.range.clamped(to: line)
    let window = visible(marked, of: line, in: bytes)
    let before = printable(bytes[window.lowerBound..<max(window.lowerBound, marked.lowerBound)])
    let words = printable(bytes[marked.clamped(to: window)])
    let after = printable(bytes[min(max(marked.upperBound, window.lowerBound), window.upperBound)..<window.upperBound])
    let lead = window.lowerBound > line.lowerBound ? "…" : ""
    let tail = window.upperBound < line.upperBound ? "…" : ""
    let indent = Self.run(of: Self.spaces, DisplayWidth.columns(of: lead) + DisplayWidth.columns(of: before))
    let carets = Self.run(of: Self.carets, max(1, DisplayWidth.columns(of: words)))
    let bar = paint("|", "34")
    text += "\(gutter) \(bar)\n"
    text += paint(number + " |", "34")
    text += " \(lead)\(before)\(words)\(after)\(tail)\n"
    text += "\(gutter) \(bar) \(indent)\(paint(carets, "1;\(colour)"))\n"
  }

  private static let spaces = String(repeating: " ", count: 400)
  private static let carets = String(repeating: "^", count: 400)

  /// A part of what is there, as there is one for each message.
  private static func run(of sign: String, _ count: Int) -> Substring {
    count <= sign.utf8.count
      ? Substring(sign.utf8.prefix(count)) : Substring(String(repeating: String(sign.prefix(1)), count: count))
  }

  /// At most about 160 bytes of a line, the marked words in view, cut between scalars.
  private func visible(_ marked: Range<Int>, of line: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard line.count > 160 else { return line }
    var start = max(line.lowerBound, min(marked.lowerBound - 60, line.upperBound - 160))
    var end = min(line.upperBound, start + 160)
    while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < line.upperBound, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// Text that can be printed on one line: no control characters, no half scalars, nothing that turns the line round.
  private func printable(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    while let first = bytes.first, first & 0xC0 == 0x80 { bytes = bytes.dropFirst() }
    return clean(String(decoding: bytes, as: UTF8.self))
  }

  private func clean(_ text: String) -> String {
    TerminalText.safe(text)
  }

  private func paint(_ text: some StringProtocol, _ codes: String) -> String {
    coloured ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : String(text)
  }
}
