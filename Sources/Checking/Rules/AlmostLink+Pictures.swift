import Linking
import Markup

extension AlmostLink {
  /// `![words](picture.png "A caption)`, `![words](picture.png A caption.")` and `![words(picture.png)`, each alone in its paragraph's
  /// last line: in another, the caption may go on in the next.
  static func unclosedPicture(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    guard line.upperBound - start <= longest else { return nil }
    var end = line.upperBound
    while end > line.lowerBound, [0x20, 0x0D].contains(text.bytes[end - 1]) { end -= 1 }
    guard start + 1 < end, text.bytes[start + 1] == UInt8(ascii: "["),
      text.bytes[end - 1] == UInt8(ascii: ")"), isLast(line, of: text)
    else { return nil }
    let inner = text.bytes[(start + 2)..<(end - 1)]
    guard let opening = inner.firstIndex(of: UInt8(ascii: "(")) else { return nil }
    let hasBracket = text.bytes[opening - 1] == UInt8(ascii: "]")
    let words = (start + 2)..<(hasBracket ? opening - 1 : opening)
    guard words.lowerBound <= words.upperBound, !text.bytes[words].contains(where: { "[]".utf8.contains($0) }) else {
      return nil
    }
    let address = text.bytes[(opening + 1)..<(end - 1)]
    let nameEnd = address.firstIndex(of: 0x20) ?? address.endIndex
    let name = text.text(address.startIndex..<nameEnd)
    guard FileEnding.isImage(name), !name.utf8.contains(where: { "<>()\"'".utf8.contains($0) }) else { return nil }
    let caption = text.text(nameEnd..<address.endIndex).drop { $0 == " " }
    if hasBracket, caption.isEmpty || isClosed(caption) { return nil }
    return AlmostLink(
      message: hasBracket
        ? "the quotation marks of this picture’s caption are not those that open and close it, so that it is none"
        : "no ] stands after the words of this picture, so that it is none",
      range: start..<end, meant: "![\(text.text(words))](\(name)\(written(String(caption))))")
  }

  /// Whether an empty line follows, or nothing.
  private static func isLast(_ line: Range<Int>, of text: TextLines) -> Bool {
    let rest = text.bytes[line.upperBound...].prefix(3).filter { $0 != 0x0D && $0 != 0x20 }
    return rest.count < 2 || rest[0] == 0x0A && rest[1] == 0x0A
  }

  /// Whether a caption stands between two marks, and none of them within.
  private static func isClosed(_ caption: Substring) -> Bool {
    let bytes = Array(caption.utf8)
    guard bytes.count > 1, let first = bytes.first else { return false }
    let closing = first == UInt8(ascii: "(") ? UInt8(ascii: ")") : first
    guard "\"'(".utf8.contains(first), bytes.last == closing else { return false }
    return bytes.dropFirst().dropLast().indices.allSatisfy {
      bytes[$0] != closing || bytes[$0 - 1] == UInt8(ascii: "\\")
    }
  }

  /// A caption in marks that it does not hold.
  private static func written(_ caption: String) -> String {
    let words = String(caption.trimmed { "\"' ".contains($0) })
    if words.isEmpty { return "" }
    if !words.contains("\"") { return " \"\(words)\"" }
    if !words.contains("'") { return " '\(words)'" }
    return " \"\(words.replacing("\"", with: "\\\""))\""
  }
}

extension String {
  /// Without such signs at its ends.
  fileprivate func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring {
    var text = self[...]
    while let first = text.first, isLeftOut(first) { text.removeFirst() }
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return text
  }
}
