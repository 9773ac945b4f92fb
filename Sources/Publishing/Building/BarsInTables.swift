import Diagnostics
import Model

/// What a message says is to be written, as it is to stand in a table: there `\|` is the bar of a link.
///
/// Dossier reads `[[name|label]]` in a cell as it reads it elsewhere. Obsidian and GitHub part the cell there.
enum BarsInTables {
  static func escaped(in diagnostics: [Diagnostic], of corpus: Corpus) -> [Diagnostic] {
    let concerned = diagnostics.indices.filter { index in
      [diagnostics[index].replacement, diagnostics[index].fix].contains { $0.map(hasBar) ?? false }
    }
    guard !concerned.isEmpty else { return diagnostics }
    let paths = Set(concerned.map { diagnostics[$0].location.path })
    var tables: [String: [Range<Int>]] = [:]
    for document in corpus.documents where paths.contains(document.source.path) {
      tables[document.source.path] = Self.tables(in: document)
    }
    var diagnostics = diagnostics
    for index in concerned {
      let location = diagnostics[index].location
      guard let ranges = tables[location.path], isIn(ranges, location.range.lowerBound) else { continue }
      if let replacement = diagnostics[index].replacement {
        let written = escaped(replacement, everywhere: true)
        diagnostics[index].replacement = written
        if diagnostics[index].fix == "write \(replacement)" { diagnostics[index].fix = "write \(written)" }
      }
      diagnostics[index].fix = diagnostics[index].fix.map { escaped($0, everywhere: false) }
    }
    return diagnostics
  }

  private static func hasBar(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "|")) && text.utf8.contains(UInt8(ascii: "["))
  }

  private static func isIn(_ ranges: [Range<Int>], _ place: Int) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(place)
  }

  /// With a backslash before each bar that has none: in advice, only those in links.
  private static func escaped(_ text: String, everywhere: Bool) -> String {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var isInLink = false
    for (index, byte) in bytes.enumerated() {
      let before = index > 0 ? bytes[index - 1] : 0
      if byte == UInt8(ascii: "["), before == byte { isInLink = true }
      if byte == UInt8(ascii: "]"), before == byte { isInLink = false }
      let isBare = byte == UInt8(ascii: "|") && before != UInt8(ascii: "\\")
      if isBare, everywhere || isInLink { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Of each table in a text, from its head to its last row.
  private static func tables(in document: Document) -> [Range<Int>] {
    let bytes = document.source.bytes
    var tables: [Range<Int>] = []
    var start: Int?
    var last: Range<Int>?
    var place = document.body.lowerBound
    while place < document.body.upperBound {
      let end = bytes[place..<document.body.upperBound].firstIndex(of: 0x0A) ?? document.body.upperBound
      let line = place..<end
      let words = bytes[line].drop { "> \t".utf8.contains($0) }
      if words.isEmpty || words.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        if let first = start { tables.append(first..<place) }
        (start, last) = (nil, nil)
      } else {
        if start == nil, let head = last, isDelimiter(words) { start = head.lowerBound }
        last = line
      }
      place = end + 1
    }
    if let first = start { tables.append(first..<document.body.upperBound) }
    return tables
  }

  /// What stands below a table's head.
  private static func isDelimiter(_ line: some Collection<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }
      && line.allSatisfy { "|-: \t\r".utf8.contains($0) }
  }
}
