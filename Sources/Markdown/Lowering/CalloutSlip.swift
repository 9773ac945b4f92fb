/// What a writer types for the beginning of a callout, `[!note] Title`, and what is none: without its sign, with it in another
/// place, never closed, with brackets of full width, or touched by its title.
struct CalloutSlip {
  var message: String
  /// Of what is wrong, and what belongs there.
  var place: Range<Int>
  var meant: String

  /// How far the name of a kind is looked for: bytes.
  private static let longest = 48
  private static let unmarked = "a callout’s kind has an exclamation mark before it, and this is shown as text"
  private static let odd = "a callout begins with [!, the name of its kind, and ], and this is shown as text"

  /// - Parameters:
  ///   - start: where the words of a quotation's line begin.
  ///   - end: of the line.
  init?(_ file: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) {
    // The signs as they would be on another keyboard, each with where it ends.
    var signs: [(byte: UInt8, end: Int)] = []
    var index = start
    while index < end, index < start + Self.longest {
      let (byte, width) = Self.usual(file, at: index, before: end)
      signs.append((byte, index + width))
      index += width
    }
    var next = 0
    func skip(_ bytes: StaticString) -> Int {
      let first = next
      while next < signs.count, bytes.withUTF8Buffer({ $0.contains(signs[next].byte) }) { next += 1 }
      return next - first
    }
    let marksBefore = skip("! ")
    let brackets = skip("[({")
    let marksWithin = skip("! ")
    guard marksBefore + brackets > 0, marksBefore + marksWithin <= 3, brackets <= 1,
      marksBefore == 0 || signs[0].byte == 0x21
    else { return nil }
    let nameStart = next
    while next < signs.count, Self.isOfName(signs[next].byte) { next += 1 }
    guard next > nameStart, next < signs.count || index == end else { return nil }
    let name = String(decoding: signs[nameStart..<next].map(\.byte), as: UTF8.self)
    guard CalloutKind.index(of: name) != nil else { return nil }
    let afterName = next
    let marksAfter = skip("! ")
    let isClosed = brackets > 0 && next < signs.count && "])}".utf8.contains(signs[next].byte)
    let meantStart = "[!\(name)]"
    func stop(_ count: Int) -> Int { count == 0 ? start : signs[count - 1].end }
    let isMarked =
      signs[..<afterName].contains { $0.byte == UInt8(ascii: "!") }
      || signs[afterName..<next].contains { $0.byte == UInt8(ascii: "!") }

    guard isClosed else {
      // `[!note Title` and `!note Title`.
      guard isMarked, marksAfter > 0 || afterName == signs.count || signs[afterName].byte == UInt8(ascii: ":"),
        brackets == 0 || !file[start..<end].contains(UInt8(ascii: "]"))
      else { return nil }
      let isColon = afterName < signs.count && signs[afterName].byte == UInt8(ascii: ":")
      self.init(
        brackets > 0 ? "the bracket of this callout’s kind is never closed, so that it is shown as text" : Self.odd,
        start..<stop(afterName + (isColon ? 1 : 0)), meantStart)
      return
    }
    next += 1
    let marksBehind = next < signs.count && signs[next].byte == UInt8(ascii: "!") ? 1 : 0
    let closing = next + marksBehind
    let after = closing < signs.count ? signs[closing].byte : 0x20
    let isUsual = signs[..<next].allSatisfy { $0.byte < 0x80 && file[$0.end - 1] == $0.byte }
    let isProper =
      isUsual && marksBefore == 0 && marksWithin == 1 && marksAfter == 0 && signs[0].byte == UInt8(ascii: "[")
      && signs[1].byte == UInt8(ascii: "!")
      && signs[next - 1].byte == UInt8(ascii: "]") && marksBehind == 0
    if isProper {
      // Its title touches it.
      let isFold = after == UInt8(ascii: "-") || after == UInt8(ascii: "+")
      let title = isFold ? (closing + 1 < signs.count ? signs[closing + 1].byte : 0x20) : after
      guard title != 0x20, title != 0x09, title != UInt8(ascii: "("), title != UInt8(ascii: "[") else { return nil }
      let isColon = after == UInt8(ascii: ":")
      let sign = isFold ? String(UnicodeScalar(after)) : ""
      let end = stop(closing + (isFold || isColon ? 1 : 0))
      let isSpaced = end < file.count && file[end] == 0x20
      self.init(
        "a space stands between a callout’s kind and its title, and this is shown as text", start..<end,
        meantStart + sign + (isSpaced || end >= file.count ? "" : " "))
      return
    }
    guard " \r\n+-".utf8.contains(after), isMarked || marksBehind > 0 || signs[0].byte == UInt8(ascii: "[") else {
      return nil
    }
    // Round brackets around a word are usual.
    guard isMarked || marksBehind > 0 || signs[next - 1].byte == UInt8(ascii: "]") else { return nil }
    self.init(isMarked || marksBehind > 0 || !isUsual ? Self.odd : Self.unmarked, start..<stop(closing), meantStart)
  }

  private init(_ message: String, _ place: Range<Int>, _ meant: String) {
    (self.message, self.place, self.meant) = (message, place, meant)
  }

  private static func isOfName(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// A sign of full width as the usual one, with how many bytes it takes.
  private static func usual(_ file: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int) -> (UInt8, Int) {
    let byte = file[index]
    if byte == 0xC2, index + 1 < end, file[index + 1] == 0xA1 { return (UInt8(ascii: "!"), 2) }
    guard byte >= 0xE3, index + 2 < end else { return (byte, 1) }
    return switch (byte, file[index + 1], file[index + 2]) {
    case (0xEF, 0xBC, 0x81): (UInt8(ascii: "!"), 3)
    case (0xEF, 0xBC, 0xBB), (0xE3, 0x80, 0x90): (UInt8(ascii: "["), 3)
    case (0xEF, 0xBC, 0xBD), (0xE3, 0x80, 0x91): (UInt8(ascii: "]"), 3)
    default: (byte, 1)
    }
  }
}
