/// Eight bytes of text looked at together, lowest byte first (the machines that Swift runs on are little-endian).
enum ByteWord {
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The high bit of each byte that is zero; of bytes above the first such one it may be set wrongly.
  @inline(__always)
  static func zeros(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
