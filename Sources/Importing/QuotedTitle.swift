/// Whether what stands between quotation marks is what a work is called: “her book, “The long way down”, …”.
enum QuotedTitle {
  private static let works: Set = [
    "book", "novel", "memoir", "autobiography", "biography", "film", "movie", "documentary", "song", "album", "single",
    "play", "poem", "essay", "opera", "musical", "painting", "sculpture", "exhibition", "series", "sitcom", "podcast",
    "ballad", "hymn", "entitled", "titled",
  ]
  /// In bytes.
  private static let longestWork = 24

  /// - Parameter range: of what stands between the marks.
  static func isTitle(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    // A sentence ends with a sign, also within the marks.
    guard let first = text[range].first, let last = text[range].last, !".,?!".utf8.contains(last),
      0x41...0x5A ~= first || first >= 0x80
    else { return false }
    let before = text[..<range.lowerBound].suffix(longestWork)
    let rest = before.reversed().drop { !isLetter($0) && !"\n.:".utf8.contains($0) }
    let word = rest.prefix(while: isLetter).reversed()
    return works.contains(String(decoding: Array(word), as: UTF8.self).lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte & 0xDF }
}
