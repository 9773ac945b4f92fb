import Markup

/// How far down a text its numbers are, in pixels of a usual screen: the words of its notes, and the signs of its footnotes. It is
/// reckoned with less height rather than more.
struct NumberedPlaces {
  /// By number.
  private(set) var tops: [Int: Int] = [:]
  /// Where the next block begins.
  private var top = 0

  private enum Size {
    static let line = 29
    /// Below a block.
    static let gap = 20
    /// In tenths of a letter.
    static let lineWidth = 640
  }

  /// Goes on with the next block of the text.
  mutating func append(_ block: HTML) {
    let width = LetterWidth.of(block) { tag, before in
      guard let number = Self.number(in: tag), tops[number] == nil else { return }
      tops[number] = top + before / Size.lineWidth * Size.line
    }
    top += max(1, (width + Size.lineWidth - 1) / Size.lineWidth) * Size.line + Size.gap
  }

  /// That of a tag of annotated words, `span class="w-claim p2"`, or of a sign, `a class="n p2"`.
  private static func number(in tag: ArraySlice<UInt8>) -> Int? {
    let attribute = Array(" class".utf8) + [UInt8(ascii: "="), UInt8(ascii: "\"")]
    guard let space = tag.firstIndex(of: attribute[0]), tag[space...].starts(with: attribute) else { return nil }
    let value = tag[(space + attribute.count)...]
    guard value.starts(with: "w-".utf8) || value.starts(with: "n p".utf8) else { return nil }
    let names = value.prefix { $0 != UInt8(ascii: "\"") }
    guard let last = names.split(separator: UInt8(ascii: " ")).last, last.first == UInt8(ascii: "p") else { return nil }
    return Int(String(decoding: last.dropFirst(), as: UTF8.self))
  }
}
