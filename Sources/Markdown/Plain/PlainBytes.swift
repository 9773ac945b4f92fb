import Markup

/// Which bytes stop ``PlainReader`` in the middle of a line.
enum PlainBytes {
  /// The first byte from `start` that may mean something, or the end.
  ///
  /// Of `www` it is the first byte or the second.
  @inline(__always)
  static func nextStop(in file: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while true {
      index += ByteScan.prosePrefix(file + index, count: end - index)
      // Where few bytes are left, or the next is no letter of ASCII, it goes on byte by byte.
      guard index < end, !isStop(file[index]) else { return index }
      index += 1
      while index < end, file[index] >= 0x80 || end - index <= 16 {
        if isStop(file[index]) { return index }
        index += 1
      }
    }
  }

  /// Control characters, ``% & * : < = @ [ \ ] ^ _ ` w | ~``, and what may begin a control of direction.
  @inline(__always)
  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x40: lowStops >> UInt64(byte) & 1 == 1
    case 0x40..<0x80: highStops >> UInt64(byte & 0x3F) & 1 == 1
    default: byte == 0xE2
    }
  }

  // A bit for each byte; computed, so that nothing is looked up.
  private static var lowStops: UInt64 {
    0xFFFF_FFFF | bits(of: 0x25, 0x26, 0x2A, 0x3A) | bits(of: 0x3C, 0x3D, 0x3D, 0x3D)
  }

  private static var highStops: UInt64 {
    bits(of: 0x40, 0x5B, 0x5C, 0x5D) | bits(of: 0x5E, 0x5F, 0x60, 0x77) | bits(of: 0x7C, 0x7E, 0x7E, 0x7E)
  }

  @inline(__always)
  private static func bits(of a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> UInt64 {
    1 &<< (a & 63) | 1 &<< (b & 63) | 1 &<< (c & 63) | 1 &<< (d & 63)
  }

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
