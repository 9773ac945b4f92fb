import Diagnostics

/// Lines of front matter with the signs that texts have: a key in bold type or after a hyphen, a value in italics or as code.
struct MarkdownInKeys {
  let bytes: UnsafeBufferPointer<UInt8>
  let path: String

  /// - Parameter before: the line above.
  func diagnostic(at line: Range<Int>, before: Range<Int>?) -> Diagnostic? {
    key(line) ?? bullet(line, before) ?? value(line)
  }

  /// `**summary**: The board` and `` `summary`: The board ``.
  private func key(_ line: Range<Int>) -> Diagnostic? {
    let isSign: (UInt8) -> Bool = { "*_`".utf8.contains($0) }
    let key = bytes[line].drop(while: isSign).prefix { 0x61...0x7A ~= $0 | 0x20 }
    guard key.startIndex > line.lowerBound, KnownKeys.all.contains(String(decoding: key, as: UTF8.self)) else {
      return nil
    }
    let rest = bytes[key.endIndex..<line.upperBound].drop { isSign($0) || $0 == UInt8(ascii: ":") }
    guard bytes[key.endIndex..<rest.startIndex].contains(UInt8(ascii: ":")) else { return nil }
    return diagnostic(
      "the signs around this key are none of it", at: line.lowerBound..<rest.startIndex,
      write: String(decoding: key, as: UTF8.self) + ":")
  }

  /// `- summary: The board` below another key with its value.
  private func bullet(_ line: Range<Int>, _ before: Range<Int>?) -> Diagnostic? {
    guard bytes[line].starts(with: "- ".utf8), let before, let above = KeyLine(before, in: bytes),
      !above.value.isEmpty, !above.isCollection, KnownKeys.all.contains(above.key),
      let key = KeyLine(line.lowerBound + 2..<line.upperBound, in: bytes), KnownKeys.all.contains(key.key)
    else { return nil }
    return diagnostic(
      "the hyphen before this key begins an item of a list", at: line.lowerBound..<line.lowerBound + 2, write: "",
      fix: "take it out")
  }

  /// `publisher: *Harbour Desk*`
  private func value(_ line: Range<Int>) -> Diagnostic? {
    guard let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let start = bytes[(colon + 1)..<line.upperBound].firstIndex { $0 != 0x20 } ?? line.upperBound
    let end = (bytes[line].lastIndex { $0 != 0x20 && $0 != 0x0D } ?? line.lowerBound) + 1
    guard start + 2 < end, let sign = bytes[start..<end].first, "*`".utf8.contains(sign), bytes[end - 1] == sign else {
      return nil
    }
    let inner = bytes[start..<end].drop { $0 == sign }
    // Of signs alone nothing is left.
    guard let last = inner.lastIndex(where: { $0 != sign }) else { return nil }
    let words = String(decoding: inner[...last], as: UTF8.self)
    guard !words.isEmpty, !words.utf8.contains(sign), words == words.trimmed else { return nil }
    return diagnostic(
      "front matter has no signs of emphasis or code", at: start..<end, write: YAMLText.value(words))
  }

  private func diagnostic(
    _ message: String, at place: Range<Int>, write replacement: String, fix: String? = nil
  ) -> Diagnostic {
    var diagnostic = Diagnostic.error(
      "invalid-yaml", message, at: SourceLocation(path: path, range: place), fix: fix ?? "write \(replacement)")
    diagnostic.replacement = replacement
    return diagnostic
  }
}
