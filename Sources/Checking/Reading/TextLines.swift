import Linking
import Markup
import Model

/// The lines of a document's text in which Markdown means something: outside of fenced and indented code, and without code
/// in a line.
struct TextLines {
  /// The document's bytes.
  let bytes: [UInt8]
  /// Of ``bytes``, without their ends.
  let lines: [Range<Int>]

  /// Those of a text in which signs stand that could have been meant as more than they are: of most texts none.
  ///
  /// - Parameter withCode: lines, too, in which code stands among words.
  init?(typedIn document: Document, in dossier: Dossier, withCode: Bool = false) {
    guard !dossier.body(of: document.id).isPlain else { return nil }
    self.init(of: document, withCode: withCode)
  }

  /// Those of a text of which one line begins with such a byte.
  static func of(_ document: Document, whereOneBegins isSuch: (UInt8) -> Bool) -> TextLines? {
    let body = document.body
    let begins = document.source.bytes.withUnsafeBufferPointer { bytes in
      var start = body.lowerBound
      while start < body.upperBound, !isSuch(bytes[start]) { start = end(ofLineAt: start, in: bytes) + 1 }
      return start < body.upperBound
    }
    return begins ? TextLines(of: document) : nil
  }

  /// Whether a byte stands in a document's text.
  static func stands(_ byte: UInt8, in document: Document) -> Bool {
    let body = document.body
    return document.source.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
      return ByteScan.first(byte, start + body.lowerBound, count: body.count) != nil
    }
  }

  init(of document: Document, withCode: Bool = false) {
    bytes = Array(document.source.bytes[..<document.body.upperBound])
    var lines: [Range<Int>] = []
    var isInCode = false
    var start = document.body.lowerBound
    while start < bytes.endIndex {
      let end = bytes.withUnsafeBufferPointer { Self.end(ofLineAt: start, in: $0) }
      let line = bytes[start..<end]
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { isInCode.toggle() }
      let isText = !isInCode && (withCode || !line.contains(UInt8(ascii: "`"))) && !line.starts(with: "    ".utf8)
      if isText { lines.append(start..<end) }
      start = end + 1
    }
    self.lines = lines
  }

  private static func end(ofLineAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.baseAddress.flatMap { ByteScan.first(0x0A, $0 + start, count: bytes.count - start) }.map { start + $0 }
      ?? bytes.endIndex
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
