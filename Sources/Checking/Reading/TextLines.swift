import Model

/// The lines of a document's text in which Markdown means something: outside of fenced and indented code, and without code
/// in a line.
struct TextLines {
  /// The document's bytes.
  let bytes: [UInt8]
  /// Of ``bytes``, without their ends.
  let lines: [Range<Int>]

  init(of document: Document) {
    bytes = Array(document.source.bytes[..<document.body.upperBound])
    var lines: [Range<Int>] = []
    var isInCode = false
    var start = document.body.lowerBound
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[start..<end]
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { isInCode.toggle() }
      let isText = !isInCode && !line.contains(UInt8(ascii: "`")) && !line.starts(with: "    ".utf8)
      if isText { lines.append(start..<end) }
      start = end + 1
    }
    self.lines = lines
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Where `words` stand in a line next, from an offset on.
  func next(_ words: StaticString, in line: Range<Int>, from start: Int) -> Int? {
    words.withUTF8Buffer { words in
      var index = start
      while index + words.count <= line.upperBound {
        if bytes[index..<index + words.count].elementsEqual(words) { return index }
        index += 1
      }
      return nil
    }
  }
}
