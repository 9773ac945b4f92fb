/// Where Unicode's default rules put word boundaries (UAX 29, rules WB1 to WB999), asked for one offset at a time.
struct UnicodeWordBoundaries {
  let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter offset: at a scalar's border.
  func isBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    let next = UTF8Decoding.scalar(in: bytes, at: offset)
    let lastClass = WordBreakClass(UTF8Decoding.scalar(in: bytes, endingAt: offset).scalar)
    let nextClass = WordBreakClass(next.scalar)
    if lastClass == .cr, nextClass == .lf { return false }  // WB3
    if lastClass.isLineEnd || nextClass.isLineEnd { return true }  // WB3a, WB3b
    if lastClass == .zwj, WordBreakClass.isPictographic(next.scalar) { return false }  // WB3c
    if lastClass == .wSegSpace, nextClass == .wSegSpace { return false }  // WB3d
    if nextClass.isIgnored { return false }  // WB4
    return !joins(unit(endingAt: offset), nextClass, nextEnd: offset + next.width)
  }

  /// A character with what WB4 lets pass unseen after it.
  private struct Unit {
    var wordClass: WordBreakClass
    var start: Int
  }

  /// Rules WB5 to WB16, for what stands before and after an offset.
  private func joins(_ last: Unit, _ next: WordBreakClass, nextEnd: Int) -> Bool {
    switch (last.wordClass, next) {
    case (.aLetter, .aLetter), (.aLetter, .hebrewLetter), (.hebrewLetter, .aLetter), (.hebrewLetter, .hebrewLetter):
      return true  // WB5
    case (.aLetter, .numeric), (.hebrewLetter, .numeric), (.numeric, .numeric), (.numeric, .aLetter),
      (.numeric, .hebrewLetter), (.katakana, .katakana):
      return true  // WB8 to WB10, WB13
    case (.aLetter, .extendNumLet), (.hebrewLetter, .extendNumLet), (.numeric, .extendNumLet),
      (.katakana, .extendNumLet), (.extendNumLet, .extendNumLet), (.extendNumLet, .aLetter),
      (.extendNumLet, .hebrewLetter), (.extendNumLet, .numeric), (.extendNumLet, .katakana):
      return true  // WB13a, WB13b
    case (.hebrewLetter, .singleQuote):
      return true  // WB7a
    case (.hebrewLetter, .doubleQuote):
      return wordClass(from: nextEnd) == .hebrewLetter  // WB7b
    case (.doubleQuote, .hebrewLetter):
      return unit(endingAt: last.start).wordClass == .hebrewLetter  // WB7c
    case (.regionalIndicator, .regionalIndicator):
      return regionalIndicators(before: last.start) % 2 == 0  // WB15, WB16
    default:
      break
    }
    if last.wordClass.isLetter, next == .midLetter || next.isMidNumLetQ {
      return wordClass(from: nextEnd).isLetter  // WB6
    }
    if next.isLetter, last.wordClass == .midLetter || last.wordClass.isMidNumLetQ {
      return unit(endingAt: last.start).wordClass.isLetter  // WB7
    }
    if next == .numeric, last.wordClass == .midNum || last.wordClass.isMidNumLetQ {
      return unit(endingAt: last.start).wordClass == .numeric  // WB11
    }
    if last.wordClass == .numeric, next == .midNum || next.isMidNumLetQ {
      return wordClass(from: nextEnd) == .numeric  // WB12
    }
    return false
  }

  private func unit(endingAt offset: Int) -> Unit {
    var start = offset
    while start > 0 {
      let last = UTF8Decoding.scalar(in: bytes, endingAt: start)
      let wordClass = WordBreakClass(last.scalar)
      // After a line's end there is nothing for a mark to belong to.
      if wordClass.isLineEnd { break }
      start -= last.width
      if !wordClass.isIgnored { return Unit(wordClass: wordClass, start: start) }
    }
    return Unit(wordClass: .other, start: start)
  }

  /// The class of the next character that WB4 does not let pass unseen.
  private func wordClass(from offset: Int) -> WordBreakClass {
    var offset = offset
    while offset < bytes.count {
      let next = UTF8Decoding.scalar(in: bytes, at: offset)
      let wordClass = WordBreakClass(next.scalar)
      if !wordClass.isIgnored { return wordClass }
      offset += next.width
    }
    return .other
  }

  private func regionalIndicators(before offset: Int) -> Int {
    var offset = offset
    var count = 0
    while offset > 0, case let last = unit(endingAt: offset), last.wordClass == .regionalIndicator {
      count += 1
      offset = last.start
    }
    return count
  }
}
