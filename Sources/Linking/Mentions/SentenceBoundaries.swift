/// Cuts a block of plain text into sentences (a simple reading of Unicode UAX #29 with abbreviations).
package enum SentenceBoundaries {
  /// The sentences of `text[block]`, in order, white space around them left out. A full stop ends one only where white
  /// space and then something that can begin a sentence follow, and where it does not belong to an abbreviation such as
  /// “U.S.” or “Mr.” or to an initial; closing quotes and brackets stay with the sentence they close, and nothing inside
  /// round brackets ends a sentence that goes on behind them.
  package static func sentences(of text: UnsafeBufferPointer<UInt8>, in block: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = skipSpace(text, block.lowerBound, block.upperBound)
    var index = start
    // Behind the closing mark of the quotation or bracket that was opened last.
    var enclosedUntil = start
    while index < block.upperBound {
      let byte = text[index]
      var end = index + 1
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), 0xC2, 0xE2:
        if index >= enclosedUntil, let close = Enclosures.end(of: text, openedAt: index, limit: block.upperBound) {
          enclosedUntil = close
          index = end
          continue
        }
      default: break
      }
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        while end < block.upperBound, isTerminator(text[end]) { end += 1 }
        let isFullStop = byte == UInt8(ascii: ".") && end == index + 1
        let next = skipClosers(text, end, block.upperBound)
        let following = skipSpace(text, next, block.upperBound)
        guard following > next || next == block.upperBound else {
          index = end
          continue
        }
        if following < block.upperBound {
          if next < enclosedUntil || beginsLowercase(text, following, block.upperBound)
            || (isFullStop && Abbreviations.endsAbbreviation(text, from: start, stop: index))
          {
            index = end
            continue
          }
        }
        sentences.append(start..<next)
        start = following
        index = following
      case 0xE2 where matches(text, index, block.upperBound, [0xE2, 0x80, 0xA6]):
        // An ellipsis ends a sentence only before a capital.
        let next = skipClosers(text, index + 3, block.upperBound)
        let following = skipSpace(text, next, block.upperBound)
        if following > next, following < block.upperBound, next >= enclosedUntil,
          beginsUppercase(text, following)
        {
          sentences.append(start..<next)
          start = following
        }
        index = max(following, index + 3)
      case 0xE3 where matches(text, index, block.upperBound, [0xE3, 0x80, 0x82]),
        0xEF
      where matches(text, index, block.upperBound, [0xEF, 0xBC, 0x81])
        || matches(text, index, block.upperBound, [0xEF, 0xBC, 0x9F]),
        0xE0 where matches(text, index, block.upperBound, [0xE0, 0xA5, 0xA4]):
        // 。 ！ ？ । need no white space behind them.
        let next = skipClosers(text, index + 3, block.upperBound)
        sentences.append(start..<next)
        start = skipSpace(text, next, block.upperBound)
        index = start
      case 0xD8 where matches(text, index, block.upperBound, [0xD8, 0x9F]):
        let next = skipClosers(text, index + 2, block.upperBound)
        sentences.append(start..<next)
        start = skipSpace(text, next, block.upperBound)
        index = start
      default:
        index = end
      }
    }
    var last = block.upperBound
    while last > start, isSpace(text[last - 1]) { last -= 1 }
    if last > start { sentences.append(start..<last) }
    return sentences
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func isTerminator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func skipSpace(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end {
      if isSpace(text[index]) {
        index += 1
      } else if matches(text, index, end, [0xC2, 0xA0]) {
        index += 2
      } else {
        break
      }
    }
    return index
  }

  /// Behind quotation marks and brackets that close.
  private static func skipClosers(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end {
      switch text[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): index += 1
      case 0xC2 where matches(text, index, end, [0xC2, 0xBB]): index += 2  // »
      case 0xE2
      where matches(text, index, end, [0xE2, 0x80, 0x9D]) || matches(text, index, end, [0xE2, 0x80, 0x99])
        || matches(text, index, end, [0xE2, 0x80, 0x9C]) || matches(text, index, end, [0xE2, 0x80, 0xBA]):
        index += 3  // ” ’ “ (which closes in German) ›
      case 0xE3
      where matches(text, index, end, [0xE3, 0x80, 0x8D]) || matches(text, index, end, [0xE3, 0x80, 0x8F]):
        index += 3  // 」 』
      default: return index
      }
    }
    return index
  }

  private static func beginsLowercase(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 {
      // A bracket or a comma goes on with the sentence.
      return (byte >= 0x61 && byte <= 0x7A) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }
    return scalar(text, index, end)?.properties.isLowercase ?? false
  }

  private static func beginsUppercase(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    return scalar(text, index, text.count)?.properties.isUppercase ?? false
  }

  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Unicode.Scalar? {
    String(decoding: text[index..<min(index + 4, end)], as: UTF8.self).unicodeScalars.first
  }

  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ bytes: InlineArray<3, UInt8>
  ) -> Bool {
    index + 3 <= end && text[index] == bytes[0] && text[index + 1] == bytes[1] && text[index + 2] == bytes[2]
  }

  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ bytes: InlineArray<2, UInt8>
  ) -> Bool {
    index + 2 <= end && text[index] == bytes[0] && text[index + 1] == bytes[1]
  }
}
