import Linking
import Markup

extension AlmostLink {
  /// `![[tap.jpg|300px]]`, `![[tap.jpg|left]]` and `![[tap.jpg|300|A tap]]`: what was to be a size is read out as what it shows.
  static func sized(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    let reach = start..<min(line.upperBound, start + longest)
    guard text.next("![[", in: start..<min(start + 3, line.upperBound), from: start) != nil,
      let end = text.next("]]", in: reach, from: start + 3)
    else { return nil }
    let parts = text.text(start + 3..<end).split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, FileEnding.isImage(parts[0]) else { return nil }
    let labels = parts.dropFirst().map { $0.trimmed { $0 == " " } }
    /// The pixels that `300`, `300px` and `width=300` mean.
    func pixels(_ label: Substring) -> Substring? {
      if isNumber(label) { return label }
      if label.hasSuffix("px"), isNumber(label.dropLast(2)) { return label.dropLast(2) }
      guard label.lowercased().hasPrefix("width"), let sign = label.firstIndex(of: "=") else { return nil }
      let width = label[label.index(after: sign)...].trimmed { $0 == "\"" }
      return isNumber(width) ? width : nil
    }
    func isPlacement(_ label: Substring) -> Bool {
      label.hasSuffix("%") && isNumber(label.dropLast()) || placements.contains(label.lowercased())
    }
    guard labels.contains(where: { isPlacement($0) || pixels($0) != nil && !isNumber($0) }) else {
      return sizedBefore(labels, parts[0], range: start..<end + 2)
    }
    let words = labels.filter { pixels($0) == nil && !isPlacement($0) }
    let message = "“\(labels.joined(separator: "|"))” is no size, and is read out as what this picture shows"
    let sizes = labels.compactMap(pixels)
    if sizes.count == 1, words.count < 2 {
      return AlmostLink(
        message: message, range: start..<end + 2,
        meant: "![[\(([parts[0][...]] + words + sizes).joined(separator: "|"))]]")
    }
    return AlmostLink(
      message: message, range: start..<end + 2,
      advice:
        "write how many pixels wide it is, as in ![[\(parts[0])|300]], or what it shows; all pictures stand in the text’s column"
    )
  }

  /// `![[tap.jpg|300|A tap]]`
  private static func sizedBefore(_ labels: [Substring], _ name: String, range: Range<Int>) -> AlmostLink? {
    guard labels.count > 1, let size = labels.first, let last = labels.last, isNumber(size), !isNumber(last) else {
      return nil
    }
    let words = labels.dropFirst().joined(separator: "|")
    return AlmostLink(
      message:
        "the size of a picture stands behind its words, so that this one has none, and its words are “\(size)|\(words)”",
      range: range, meant: "![[\(name)|\(words)|\(size)]]")
  }

  /// `300`, `300x200`
  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "x") }
      && text.utf8.first != UInt8(ascii: "x")
  }

  private static let placements: Set = [
    "left", "right", "center", "centre", "middle", "full", "wide", "small", "large", "thumb", "thumbnail", "float-left",
    "float-right", "inline",
  ]

  /// `![[words]](tap.jpg)` and `![words][tap.jpg]`.
  static func mixedPicture(at start: Int, in line: Range<Int>, of text: TextLines) -> AlmostLink? {
    let reach = start..<min(line.upperBound, start + longest)
    guard start + 2 < line.upperBound, text.bytes[start + 1] == UInt8(ascii: "[") else { return nil }
    let isDoubled = text.bytes[start + 2] == UInt8(ascii: "[")
    let words: Range<Int>
    let file: Range<Int>?
    if isDoubled {
      guard let end = text.next("]]", in: reach, from: start + 3) else { return nil }
      words = start + 3..<end
      file = inside("(", ")", at: end + 2, in: line, of: text)
    } else {
      guard let within = inside("[", "]", at: start + 1, in: line, of: text) else { return nil }
      words = within
      file = inside("[", "]", at: within.upperBound + 1, in: line, of: text)
    }
    guard let file, case let name = text.text(file), FileEnding.isImage(name), !name.contains(" "),
      !text.text(words).contains("|"), !FileEnding.isImage(text.text(words))
    else { return nil }
    return AlmostLink(
      message: isDoubled
        ? "two brackets show what they name, and the file after them is not shown"
        : "the file of a picture belongs in round brackets, and stands in square ones here, so that this is none",
      range: start..<file.upperBound + 1, meant: "![\(text.text(words))](\(name))")
  }

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

extension StringProtocol where SubSequence == Substring {
  /// Without such signs at its ends.
  fileprivate func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring {
    var text = self[startIndex...]
    while let first = text.first, isLeftOut(first) { text.removeFirst() }
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return text
  }
}
