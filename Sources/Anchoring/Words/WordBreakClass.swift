import Basics

/// The part that a character plays in Unicode's word boundaries (the property Word_Break of UAX 29).
enum WordBreakClass: UInt8 {
  // In the order of Tests/Unicode/word_break_table.py.
  case other, cr, lf, newline, extend, zwj, format, katakana, hebrewLetter, aLetter, singleQuote, doubleQuote, midNumLet
  case midLetter, midNum, numeric, extendNumLet, regionalIndicator, wSegSpace

  init(_ scalar: Unicode.Scalar) {
    self = WordBreakClass(rawValue: Self.step(at: scalar.value) & 0x1F) ?? .other
  }

  static func isPictographic(_ scalar: Unicode.Scalar) -> Bool { step(at: scalar.value) & 0x20 != 0 }

  /// The value of the last step that is not above a code point.
  private static func step(at value: UInt32) -> UInt8 {
    WordBreakTable.steps.withUnsafeBufferPointer { steps in
      let next = steps.endOfPrefix { $0 >> 8 <= value }
      return next == 0 ? 0 : UInt8(truncatingIfNeeded: steps[next - 1])
    }
  }

  /// UAX 29's AHLetter.
  var isLetter: Bool { self == .aLetter || self == .hebrewLetter }
  /// What rule WB4 lets pass unseen.
  var isIgnored: Bool { self == .extend || self == .format || self == .zwj }
  var isLineEnd: Bool { self == .cr || self == .lf || self == .newline }
  /// UAX 29's MidNumLetQ.
  var isMidNumLetQ: Bool { self == .midNumLet || self == .singleQuote }
}
