/// Words of UTF-8: letters and digits of ASCII, and all beyond it but blanks, quotation marks and dashes.
enum WordBytes {
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte &- 0x30 < 10
  }

  /// The length of the punctuation beyond ASCII that begins here; 0 where there is none.
  @inline(__always)
  private static func punctuation(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Int {
    switch text[index] {
    case 0xC2: return 2
    case 0xE2: return index + 1 < end && text[index + 1] <= 0x81 ? 3 : 0
    case 0xE3: return index + 1 < end && text[index + 1] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// Where the next word begins, or the end.
  @inline(__always)
  static func next(in text: UnsafeBufferPointer<UInt8>, from index: Int, to end: Int) -> Int {
    var index = index
    while index < end {
      if (text[index] | 0x20) &- 0x61 < 26 { return index }
      if isWord(text[index]) {
        let skipped = punctuation(in: text, at: index, to: end)
        if skipped == 0 { return index }
        index += skipped
      } else {
        index += 1
      }
    }
    return end
  }

  /// Whether the character that begins at a place is part of a word.
  @inline(__always)
  static func isWord(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Bool {
    isWord(text[index]) && punctuation(in: text, at: index, to: end) == 0
  }

  /// Whether what ends before a place is no part of a word.
  @inline(__always)
  static func isBoundary(before index: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    let last = text[index - 1]
    guard last >= 0x80 else { return !isWord(last) }
    var lead = index - 1
    while lead > start, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return punctuation(in: text, at: lead, to: index) == index - lead
  }

  @inline(__always)
  static func end(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Int {
    var index = index
    while index < end {
      let byte = text[index]
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        index += 1
      } else if byte >= 0x80, punctuation(in: text, at: index, to: end) == 0 {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// The word's end and its hash (FNV-1a); two words of one hash are told apart by their bytes.
  @inline(__always)
  static func word(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> (end: Int, hash: UInt64) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let stop = self.end(in: text, at: index, to: end)
    for byte in text[index..<stop] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (stop, hash)
  }

  /// The first two bytes of a word as one number; a word of one byte goes with 0.
  @inline(__always)
  static func pair(in text: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) -> Int {
    let second = index + 1 < end && isWord(text[index + 1]) ? Int(text[index + 1]) : 0
    return Int(text[index]) << 8 | second
  }
}
