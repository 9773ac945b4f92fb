/// Quotations and brackets, in which a full stop does not end the sentence around them.
enum Enclosures {
  /// How far ahead a closing mark is looked for: a mark that was never closed must not swallow the paragraph.
  static let reach = 600

  /// After the closing mark of what opens at `index`; nil where nothing opens there, or nothing closes it within reach.
  static func end(of text: UnsafeBufferPointer<UInt8>, openedAt index: Int, limit: Int) -> Int? {
    let limit = min(limit, index + reach)
    switch text[index] {
    case UInt8(ascii: "("): return find(UInt8(ascii: ")"), in: text, index + 1, limit)
    case UInt8(ascii: "["): return find(UInt8(ascii: "]"), in: text, index + 1, limit)
    case UInt8(ascii: "\""):
      guard
        index == 0 || SentenceBoundaries.isSpace(text[index - 1]) || text[index - 1] == UInt8(ascii: "(")
          || isBehindWideMark(text, index)
      else { return nil }
      return find(UInt8(ascii: "\""), in: text, index + 1, limit)
    case 0xC2 where index + 1 < limit && text[index + 1] == 0xAB:  // « »
      return find([0xC2, 0xBB], in: text, index + 2, limit)
    case 0xE2 where index + 2 < limit && text[index + 1] == 0x80 && text[index + 2] == 0x9C:  // “ ”
      return find([0xE2, 0x80, 0x9D], in: text, index + 3, limit)
    case 0xE2 where index + 2 < limit && text[index + 1] == 0x80 && text[index + 2] == 0x9E:  // „ “
      return find([0xE2, 0x80, 0x9C], in: text, index + 3, limit)
    case 0xE3
    where index + 2 < limit && text[index + 1] == 0x80 && (text[index + 2] == 0x8C || text[index + 2] == 0x8E):
      return find([0xE3, 0x80, text[index + 2] + 1], in: text, index + 3, limit)  // 「 」 『 』
    case 0xEF where index + 2 < limit && text[index + 1] == 0xBC && text[index + 2] == 0x88:  // （ ）
      return find([0xEF, 0xBC, 0x89], in: text, index + 3, limit)
    default: return nil
    }
  }

  /// Behind 。 ： ， ！ ？, which need no white space after them.
  private static func isBehindWideMark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index >= 3 else { return false }
    switch (text[index - 3], text[index - 2], text[index - 1]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
    default: return false
    }
  }

  private static func find(_ byte: UInt8, in text: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
    text[from..<max(from, to)].firstIndex(of: byte).map { $0 + 1 }
  }

  private static func find(_ bytes: [UInt8], in text: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Int? {
    var index = from
    while index + bytes.count <= to {
      if text[index] == bytes[0], text[index..<(index + bytes.count)].elementsEqual(bytes) {
        return index + bytes.count
      }
      index += 1
    }
    return nil
  }
}
