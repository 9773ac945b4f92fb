/// Whether letters that are those of a name without its spaces stand for the name: “JaneWhistle” does, “Annaberg” need not.
///
/// In prose a name keeps its spaces, and what has none is another word; where spaces vanish, in addresses, in names of files and
/// in tags, it is the name. A capital within the letters, where the name has a word's beginning, tells it anywhere.
struct JoinedName: Sendable {
  /// Of the words that run together, in characters.
  private let lengths: [Int]

  init(_ name: SecretName) {
    lengths = name.wordLengths
  }

  /// - Parameter range: the name's place in the text.
  func isMeant(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let letters = String(decoding: text[range], as: UTF8.self).unicodeScalars
    // What is encoded, or parted by anything at all, was not written as one word.
    guard letters.count == lengths.reduce(0, +), letters.allSatisfy({ $0.properties.isAlphabetic || isDigit($0) })
    else {
      return true
    }
    let all = Array(letters)
    var seam = 0
    for length in lengths.dropLast() {
      seam += length
      // Scripts without capitals mostly write names without spaces.
      if !all[seam].properties.isCased { return true }
      if all[seam].properties.isUppercase, !all[seam - 1].properties.isUppercase { return true }
    }
    return Self.isInAddress(text, range)
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && 0x30...0x39 ~= scalar.value }

  /// Whether what stands around it without a space is an address, the name of a file, or a tag.
  private static func isInAddress(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, range.lowerBound - start < longest, !ends(text[start - 1]) { start -= 1 }
    while end < text.count, end - range.upperBound < longest, !ends(text[end]) { end += 1 }
    let before = text[start..<range.lowerBound]
    let after = text[range.upperBound..<end]
    if let sign = before.lastIndex(of: UInt8(ascii: "#")) {
      // `#tag`; after an address it is a place on a page, which has its name from a heading.
      let isQuoted = start > 0 && "\"'=".utf8.contains(text[start - 1])
      return sign == start && !isQuoted
    }
    let signs = Array("@_%=\\".utf8)
    if before.contains(where: signs.contains) || after.contains(where: signs.contains) { return true }
    if before.firstRange(of: "://".utf8) != nil || before.starts(with: "www.".utf8) { return true }
    if before.count(where: { $0 == UInt8(ascii: "/") }) + after.count(where: { $0 == UInt8(ascii: "/") }) > 1 {
      return true
    }
    return hasEnding(after)
  }

  /// Whether a file's ending follows, perhaps after the rest of its name.
  private static func hasEnding(_ after: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let dot = after.firstIndex(where: { !isOfName($0) }), after[dot] == UInt8(ascii: ".") else { return false }
    let ending = after[(dot + 1)...].prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    return 2...5 ~= ending.count && ending.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-") || byte >= 0x80
  }

  /// What is longer around a name is no address: bytes.
  private static let longest = 512

  private static func ends(_ byte: UInt8) -> Bool { byte <= 0x20 || "\"'<>()[]{}|`,;".utf8.contains(byte) }
}
