enum WordCount {
  /// Runs of anything but ASCII white space; ideographs and kana, which are written without spaces, count one by one.
  static func count(_ text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { text in
      guard let bytes = text.baseAddress else { return 0 }
      var words = 0
      var wasSpace: UInt64 = 0x80
      var index = 0
      while index + 8 <= text.count {
        // Each byte counts for itself, as often as one can without running over.
        var counts: UInt64 = 0
        let stop = min(index + 8 * 255, text.count & ~7)
        while index < stop {
          let word = UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self)
          let low = word & ByteWord.all(0x7F)
          // The high bit of each byte above 0x20 comes out set, of others clear.
          let isWord = (low &+ ByteWord.all(0x5F) | word) & ByteWord.all(0x80)
          let isSpace = isWord ^ ByteWord.all(0x80)
          var begins = isWord & (isSpace << 8 | wasSpace)
          if low != word {
            begins |=
              (low &+ ByteWord.all(0x80 - 0x63)) & ~(low &+ ByteWord.all(0x80 - 0x6A)) & word & ByteWord.all(0x80)
          }
          counts &+= begins >> 7
          wasSpace = isSpace >> 56
          index += 8
        }
        words += sum(of: counts)
      }
      return words + countSlowly(text[index...], wasSpace: wasSpace != 0)
    }
  }

  /// The eight bytes of a word added up.
  private static func sum(of counts: UInt64) -> Int {
    let pairs = (counts & 0x00FF_00FF_00FF_00FF) &+ (counts >> 8 & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) >> 48)
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
