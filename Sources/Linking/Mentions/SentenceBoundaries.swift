import Markup

/// Cuts a block of plain text into sentences (a simple reading of Unicode UAX #29 with abbreviations).
public enum SentenceBoundaries {
  /// The sentences of `text[block]`, in order, white space around them left out. A full stop ends one only where white
  /// space and then something that can begin a sentence follow, and where it does not belong to an abbreviation such as
  /// “U.S.” or “Mr.” or to an initial; closing quotes and brackets stay with the sentence they close, and nothing inside
  /// round brackets ends a sentence that goes on after them.
  public static func sentences(
    of text: Span<UInt8>, in block: Range<Int>, cutting: SentenceCutting = .reading
  ) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    text.withUnsafeBufferPointer { append(sentencesOf: $0, in: block, cutting: cutting, to: &sentences) }
    return sentences
  }

  /// The same, into an array that is there already.
  static func append(
    sentencesOf text: UnsafeBufferPointer<UInt8>, in block: Range<Int>, cutting: SentenceCutting = .reading,
    to sentences: inout [Range<Int>]
  ) {
    guard let base = text.baseAddress else { return }
    var start = skipSpace(text, block.lowerBound, block.upperBound)
    var index = start
    // After the closing mark of the quotation or bracket that was opened last.
    var enclosedUntil = start
    while index < block.upperBound {
      // Most of a text.
      index += ByteScan.wordsPrefix(base + index, count: block.upperBound - index)
      guard index < block.upperBound else { break }
      let length = terminator(text, index, block.upperBound, cutting)
      if length == 0 {
        if index >= enclosedUntil, let close = Enclosures.end(of: text, openedAt: index, limit: block.upperBound) {
          enclosedUntil = close
        }
        index += 1
        continue
      }
      var end = index + length
      while end < block.upperBound, case let more = terminator(text, end, block.upperBound, cutting), more > 0 {
        end += more
      }
      let isWide = !needsSpace(text[index])
      var next = skipClosers(text, end, block.upperBound, besides: isWide, enclosedUntil)
      if cutting.isOfLanguage, let close = spacedCloser(text, next, enclosedUntil) {
        next = skipClosers(text, close, block.upperBound, enclosedUntil)
      }
      let following = skipSpace(text, next, block.upperBound)
      if following < block.upperBound {
        // 。 and its like need no white space after them, but a quotation that they end may go on: 「はい。」と言った。
        let isCut =
          following > next
          || isWide && !isEllipsis(text, index..<end)
            && (next == end || cutting.isOfLanguage && WideSentences.begins(text, next, block.upperBound))
        if !isCut || next < enclosedUntil || goesOn(text, start, index..<end, following, block.upperBound, cutting)
          || cutting.goesOn(text, start, index..<end, next)
        {
          index = end
          continue
        }
      }
      sentences.append(start..<next)
      start = following
      index = following
    }
    var last = block.upperBound
    while last > start, isSpace(text[last - 1]) { last -= 1 }
    if last > start { sentences.append(start..<last) }
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  /// Whether white space follows on it: that of Armenian stands between hours and minutes, too.
  private static func needsSpace(_ byte: UInt8) -> Bool { isASCIITerminator(byte) || byte == 0xD6 }

  private static func isASCIITerminator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";")
  }

  /// How many bytes long the mark at `index` is that can end a sentence; 0 where there is none.
  private static func terminator(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, _ cutting: SentenceCutting
  ) -> Int {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): 1
    case UInt8(ascii: ";") where cutting.asksWithSemicolon: 1
    case 0xCD where matches(text, index, end, [0xCD, 0xBE]): 2  // The same as a sign of its own
    case 0xD8 where matches(text, index, end, [0xD8, 0x9F]): 2  // ؟
    case 0xDB where matches(text, index, end, [0xDB, 0x94]): 2  // ۔
    case 0xD6 where matches(text, index, end, [0xD6, 0x89]): 2  // ։
    case 0xE0 where matches(text, index, end, [0xE0, 0xA5, 0xA4]) || matches(text, index, end, [0xE0, 0xA5, 0xA5]):
      3  // । ॥
    case 0xE1
    where matches(text, index, end, [0xE1, 0x8D, 0xA2]) || matches(text, index, end, [0xE1, 0x81, 0x8B])
      || matches(text, index, end, [0xE1, 0x9F, 0x94]):
      3  // ። ။ ។
    case 0xE2 where matches(text, index, end, [0xE2, 0x80, 0xA6]): 3  // …
    case 0xE3 where matches(text, index, end, [0xE3, 0x80, 0x82]): 3  // 。
    case 0xEF
    where matches(text, index, end, [0xEF, 0xBC, 0x81]) || matches(text, index, end, [0xEF, 0xBC, 0x9F]): 3  // ！ ？
    default: 0
    }
  }

  private static func isEllipsis(_ text: UnsafeBufferPointer<UInt8>, _ marks: Range<Int>) -> Bool {
    marks.count % 3 == 0
      && stride(from: marks.lowerBound, to: marks.upperBound, by: 3).allSatisfy {
        matches(text, $0, marks.upperBound, [0xE2, 0x80, 0xA6])
      }
  }

  /// Whether the sentence from `start` goes on at `following`, after the marks and white space.
  private static func goesOn(
    _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ marks: Range<Int>, _ following: Int, _ end: Int,
    _ cutting: SentenceCutting
  ) -> Bool {
    if isEllipsis(text, marks) { return !beginsUppercase(text, following) }
    guard isASCIITerminator(text[marks.lowerBound]) else { return false }
    if beginsLowercase(text, following, end) { return true }
    // `Yahoo! Inc.`, `Guess? Inc.`
    if text[marks.lowerBound] != UInt8(ascii: ".") { return Abbreviations.isCompanyForm(text, following, end) }
    return marks.count == 1 && text[marks.lowerBound] == UInt8(ascii: ".")
      && Abbreviations.endsAbbreviation(
        text, from: start, stop: marks.lowerBound, before: text[following], besides: cutting.endings)
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

  /// After a mark that a space stands before, as in French: `« Oui. »`; nil where no such mark closes what was opened.
  private static func spacedCloser(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ enclosedUntil: Int) -> Int? {
    guard index < enclosedUntil - 2, matches(text, enclosedUntil - 2, enclosedUntil, [0xC2, 0xBB]) else { return nil }
    let isBlank = text[index..<(enclosedUntil - 2)].allSatisfy {
      isSpace($0) || [0xC2, 0xA0, 0xE2, 0x80, 0xAF].contains($0)
    }
    return isBlank && enclosedUntil - index <= 6 ? enclosedUntil : nil
  }

  /// After quotation marks and brackets that close.
  ///
  /// - Parameters:
  ///   - opening: whether `“` opens, as after a full stop of Chinese, and closes nothing; so does `"` where none was opened.
  ///   - enclosedUntil: after the closing mark of what was opened last.
  private static func skipClosers(
    _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, besides opening: Bool = false, _ enclosedUntil: Int
  ) -> Int {
    var index = index
    while index < end {
      switch text[index] {
      case UInt8(ascii: "\"")
      where opening && index >= enclosedUntil && Enclosures.end(of: text, openedAt: index, limit: end) != nil:
        return index
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): index += 1
      case 0xC2 where matches(text, index, end, [0xC2, 0xBB]): index += 2  // »
      case 0xE2
      where matches(text, index, end, [0xE2, 0x80, 0x9D]) || matches(text, index, end, [0xE2, 0x80, 0x99])
        || !opening && matches(text, index, end, [0xE2, 0x80, 0x9C]) || matches(text, index, end, [0xE2, 0x80, 0xBA]):
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
    guard let scalar = scalar(text, index, end) else { return false }
    // Georgian begins sentences with the letters that are small to Unicode.
    return scalar.properties.isLowercase && !(0x10D0...0x10FF).contains(scalar.value)
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
