enum WordCount {
  /// Runs of anything but ASCII white space; ideographs and kana, which are written without spaces, count one by one.
  static func count(_ text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { text in
      guard let bytes = text.baseAddress else { return 0 }
      var words = 0
      var wasSpace: UInt64 = 0x80
      var index = 0
      while index + 8 <= text.count {
        let word = UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)
        if word & ByteWord.all(0x80) != 0 { break }
        // The high bit of each byte above 0x20 comes out set, of others clear.
        let isWord = (word &+ ByteWord.all(0x5F)) & ByteWord.all(0x80)
        let isSpace = isWord ^ ByteWord.all(0x80)
        words += (isWord & (isSpace << 8 | wasSpace)).nonzeroBitCount
        wasSpace = isSpace >> 56
        index += 8
      }
      return words + countSlowly(text[index...], wasSpace: wasSpace != 0)
    }
  }

  private static func countSlowly(_ text: Slice<UnsafeBufferPointer<UInt8>>, wasSpace: Bool) -> Int {
    var words = 0
    var wasSpace = wasSpace
    for byte in text {
      let isSpace = byte <= 0x20
      // Bytes from E3 to E9 begin a character of these scripts.
      if !isSpace, wasSpace || byte &- 0xE3 < 7 { words += 1 }
      wasSpace = isSpace
    }
    return words
  }
}
