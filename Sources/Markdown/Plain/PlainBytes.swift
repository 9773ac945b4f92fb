/// Which bytes stop ``PlainReader`` in the middle of a line.
enum PlainBytes {
  /// The first byte from `start` that may mean something, or the end.
  ///
  /// Of `www` it is the first byte or the second.
  @inline(__always)
  static func nextStop(in file: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while true {
      while index + 8 <= end {
        let found = doubtful(UnsafeRawPointer(file + index).loadUnaligned(as: UInt64.self))
        if found == 0 {
          index += 8
          continue
        }
        index += found.trailingZeroBitCount / 8
        break
      }
      // Where few bytes are left, or the next is no letter of ASCII, it goes on byte by byte.
      guard index < end, !isStop(file[index]) else { return index }
      index += 1
      while index < end, file[index] >= 0x80 || index + 8 > end {
        if isStop(file[index]) { return index }
        index += 1
      }
    }
  }

  /// The high bit of each byte that is no letter, digit or other byte that prose is full of, and of the first of `ww`.
  @inline(__always)
  private static func doubtful(_ word: UInt64) -> UInt64 {
    let low = word & ByteWord.all(0x7F)
    let folded = low | ByteWord.all(0x20)
    let letters = (folded &+ ByteWord.all(0x80 - 0x61)) & ~(folded &+ ByteWord.all(0x80 - 0x7B))
    let spaces = (low &+ ByteWord.all(0x80 - 0x20)) & ~(low &+ ByteWord.all(0x80 - 0x25))  // space ! " # $
    let digits = (low &+ ByteWord.all(0x80 - 0x2B)) & ~(low &+ ByteWord.all(0x80 - 0x3A))  // + , - . / 0…9
    let notW = (low ^ ByteWord.all(UInt8(ascii: "w"))) &+ ByteWord.all(0x7F)
    return (~(letters | spaces | digits) | word | ~(notW | notW >> 8)) & ByteWord.all(0x80)
  }

  /// Control characters, ``% & * : < = @ [ \ ] ^ _ ` w | ~``, and what may begin a control of direction.
  @inline(__always)
  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x40: stops.low >> UInt64(byte) & 1 == 1
    case 0x40..<0x80: stops.high >> UInt64(byte & 0x3F) & 1 == 1
    default: byte == 0xE2
    }
  }

  /// A bit for each byte of ASCII.
  private static let stops: (low: UInt64, high: UInt64) = {
    var low: UInt64 = 0xFFFF_FFFF
    var high: UInt64 = 0
    for byte in "%&*:<=@[\\]^_`w|~".utf8 {
      if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 0x40) }
    }
    return (low, high)
  }()

  /// A letter or a digit of ASCII.
  @inline(__always)
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// What a line of a paragraph may begin with that can be no block's mark: letters of any script, quotation marks, an
  /// opening parenthesis, a dollar sign.
  @inline(__always)
  static func beginsWords(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80..., UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "$"):
      true
    default: false
    }
  }
}
