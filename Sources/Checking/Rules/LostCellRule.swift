import Diagnostics
import Linking
import Model

struct LostCellRule: DocumentRule {
  let id = "lost-cell"
  let summary = "No row of a table has more cells than its head."
  let explanation = """
    The head of a table says how many columns it has. A cell beyond them is on no page, as Markdown leaves it out. Add a column \
    to the head and to the line below it, or write \\| for a bar that belongs to the words of a cell.
    """
  let example = RuleExample(
    bad: "| Year | Cost |\n| --- | --- |\n| 2019 | 40 | 45 |\n",
    good: "| Year | Planned | Paid |\n| --- | --- | --- |\n| 2019 | 40 | 45 |\n")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    // A bar parts cells also between backticks.
    guard let text = TextLines(typedIn: document, in: dossier, withCode: true) else { return [] }
    // A bar in a formula parts no cells.
    let readsFormulas = dossier.corpus.settings.formulas ?? document.isVaultNote
    var findings: [Finding] = []
    // How many columns the table has that the line before belongs to.
    var columns: Int?
    var last: Range<Int>?
    for line in text.lines {
      defer { last = line }
      let follows = last.map { $0.upperBound + 1 == line.lowerBound } ?? false
      if follows, Self.isDelimiter(text.bytes[line]), let head = last {
        let count = Self.cells(in: line, of: text.bytes).count
        columns = Self.cells(in: head, of: text.bytes).count == count ? count : nil
        continue
      }
      guard follows, let count = columns, text.bytes[line].contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D })
      else {
        columns = nil
        continue
      }
      let lost = Self.cells(in: line, of: text.bytes).dropFirst(count).filter { !$0.isEmpty }
      guard let first = lost.first, let end = lost.last,
        !readsFormulas || !text.bytes[line].contains(UInt8(ascii: "$"))
      else { continue }
      findings.append(
        Finding(
          "this table has \(count == 1 ? "one column" : "\(count) columns"), and what stands beyond is on no page",
          at: document.location(first.lowerBound..<end.upperBound),
          fix: "add a column to its head and to the line below it, or write \\| for a bar in a cell’s words"))
    }
    return findings
  }

  /// Whether a line has what stands below a table's head, and nothing else.
  private static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { "|-: \t\r".utf8.contains($0) }
  }

  /// Where a link by name ends, or a comment, that begins there: no bar in them parts cells.
  private static func endOfWhole(at start: Int, in line: Range<Int>, of bytes: [UInt8]) -> Int? {
    let opening = bytes[start]
    guard opening == UInt8(ascii: "[") || opening == UInt8(ascii: "%"), start + 1 < line.upperBound,
      bytes[start + 1] == opening
    else { return nil }
    let closing = opening == UInt8(ascii: "[") ? UInt8(ascii: "]") : opening
    var index = start + 2
    while index + 1 < line.upperBound {
      if bytes[index] == closing, bytes[index + 1] == closing { return index + 2 }
      // Another link begins.
      if bytes[index] == UInt8(ascii: "["), opening == UInt8(ascii: "[") { return nil }
      index += 1
    }
    return nil
  }

  /// The words of a row's cells, without blanks around them; empty ranges for empty cells.
  private static func cells(in line: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    func trimmed(_ range: Range<Int>) -> Range<Int> {
      let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
      guard let first = bytes[range].firstIndex(where: { !isBlank($0) }),
        let last = bytes[range].lastIndex(where: { !isBlank($0) })
      else { return range.lowerBound..<range.lowerBound }
      return first..<last + 1
    }
    let line = trimmed(line)
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if line.first.map({ bytes[$0] == UInt8(ascii: "|") }) == true { start += 1 }
    var index = start
    while index < line.upperBound {
      defer { index += 1 }
      if let end = endOfWhole(at: index, in: line, of: bytes) { index = end - 1 }
      guard bytes[index] == UInt8(ascii: "|"), index == line.lowerBound || bytes[index - 1] != UInt8(ascii: "\\") else {
        continue
      }
      cells.append(trimmed(start..<index))
      start = index + 1
    }
    if start < line.upperBound { cells.append(trimmed(start..<line.upperBound)) }
    return cells
  }
}
