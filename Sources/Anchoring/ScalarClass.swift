/// What a scalar is to the comparison of texts.
///
/// The rules are few on purpose. Only what a reader can't tell apart, or what software changes after an author's back,
/// is made alike: quotation marks and apostrophes that editors curl, dashes and hyphens, the many spaces, marks that
/// have no width, letters that print joins (`ﬁ`), letters and digits as wide as those of Han. Case, guillemets, primes, an
/// ellipsis for three dots and other forms (`²`) stay different: whoever quotes by copying gets them right, and whoever does
/// not gets the nearest passage shown.
enum ScalarClass {
  /// True for scalars that come through normalisation as they are, alone, whatever stands around them save for marks:
  /// the letters of most living languages. It answers without a look-up in the Unicode tables; false says nothing.
  @inline(__always)
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x00C0...0x02BB,  // Latin
      0x0400...0x0482, 0x048A...0x052F,  // Cyrillic
      0x05D0...0x05EA,  // Hebrew letters
      0x0620...0x064A,  // Arabic letters
      0x0904...0x0939,  // Devanagari letters
      0x1E00...0x1EFF,  // Latin of Vietnamese and others
      0x3041...0x3096, 0x30A1...0x30FA,  // Kana
      0x4E00...0x9FFF,  // Han
      0xAC00...0xD7A3:  // Hangul syllables
      true
    default:
      false
    }
  }

  /// White space in Unicode's sense: no-break, narrow and ideographic spaces and line separators too.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Marks without width that word processors and browsers leave in copied text: soft hyphen, zero-width space, word
  /// joiner, byte order mark, and the three direction marks. Not the zero-width (non-)joiner, which changes letters and
  /// emoji, and not the direction overrides, which change the order a reader sees.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// The straight quote, the hyphen, the letter or digit of usual width, or the scalar itself. A minus sign is no dash: `−5` says something else than `–5`
  /// may.
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2018...0x201B, 0x02BC, 0xFF07: "'"
    case 0x201C...0x201F, 0xFF02: "\""
    case 0x2010...0x2015, 0xFE58, 0xFE63, 0xFF0D: "-"
    // As wide as a letter of Han: `Ａ`, `５`.
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    default: scalar
    }
  }

  /// The letters that a printer joins in one sign, such as the `fi` of `ﬁrm`, which stays in texts taken from print.
  static func letters(ofLigature scalar: Unicode.Scalar) -> StaticString? {
    switch scalar.value {
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }

  /// True when a reader takes the scalar as part of the character before it: combining marks, the joiners, vowel signs,
  /// Hangul vowels and final consonants, skin tones. A superset of what canonical composition can join to what stands
  /// before (NFC_Quick_Check is Maybe, or the combining class is not 0), which is what makes normalising from one
  /// scalar that is not of these to the next one sound.
  static func isExtending(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 || isPlain(scalar.value) { return false }
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x16D63...0x16D6A, 0x200D, 0xE0020...0xE007F: return true
    default: break
    }
    let properties = scalar.properties
    if properties.isGraphemeExtend || properties.isEmojiModifier { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Letters and digits: what words are made of.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isASCIIWord(UInt8(truncatingIfNeeded: scalar.value)) }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || isExtending(scalar)
  }

  @inline(__always)
  static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Scripts that set no spaces between words, so that nothing short of a dictionary knows where a word begins.
  static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0FFF,  // Thai, Lao, Tibetan
      0x1000...0x109F, 0x1780...0x17FF,  // Myanmar, Khmer
      0x1950...0x19DF, 0x1A20...0x1AAF, 0xA9E0...0xA9FF, 0xAA60...0xAADF, 0x11700...0x1174F,  // Tai scripts, Ahom
      0x1B00...0x1B7F, 0xA980...0xA9DF, 0xA000...0xA4CF,  // Balinese, Javanese, Yi
      0x2E80...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,  // Kana, Bopomofo, Han
      0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1B000...0x1B16F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
