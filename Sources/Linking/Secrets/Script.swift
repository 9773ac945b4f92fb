/// How scripts write names among other words.
enum Script {
  /// Whether a character is of one that puts no spaces between words, or parts of words after names: of Thai, Lao, Burmese, Khmer,
  /// Hangul, kana and ideographs.
  static func isUnspaced(_ scalar: UInt32) -> Bool {
    0x0E00...0x0EFF ~= scalar || 0x1000...0x109F ~= scalar || 0x1100...0x11FF ~= scalar || 0x1780...0x17FF ~= scalar
      || 0x3040...0x30FF ~= scalar || 0x3400...0x9FFF ~= scalar || 0xAC00...0xD7A3 ~= scalar
      || 0xF900...0xFAFF ~= scalar || 0x20000...0x3FFFF ~= scalar
  }

  /// The same of the first character of some UTF-8.
  static func isUnspaced(_ bytes: ArraySlice<UInt8>) -> Bool { first(of: bytes).map(isUnspaced) ?? false }

  /// Whether the first character of some UTF-8 is of a script that parts words by spaces and writes what stands for “of”, “to” or
  /// “by” after a name as one word with it: of India’s and Ethiopia’s, and of Georgian.
  static func takesEndings(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let scalar = first(of: bytes) else { return false }
    return 0x0900...0x0DFF ~= scalar || 0x10A0...0x10FF ~= scalar || 0x1200...0x137F ~= scalar
  }

  private static func first(of bytes: ArraySlice<UInt8>) -> UInt32? {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value
  }
}
