#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Looking at text eight bytes at a time.
package enum ByteScan {
  /// How many bytes from `start` are none of `&`, `<`, `>`, `"`, `'` and NUL: most text has none of them at all.
  package static func plainPrefix(_ start: UnsafePointer<UInt8>, count: Int) -> Int {
    var index = 0
    let raw = UnsafeRawPointer(start)
    while index + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // `&` and `'` differ in one bit, as do `<` and `>`; `"` and NUL are looked for by themselves.
      let found =
        zeroBytes((word & 0xFEFE_FEFE_FEFE_FEFE) ^ 0x2626_2626_2626_2626)
        | zeroBytes((word & 0xFDFD_FDFD_FDFD_FDFD) ^ 0x3C3C_3C3C_3C3C_3C3C)
        | zeroBytes(word ^ 0x2222_2222_2222_2222) | zeroBytes(word)
      if found != 0 { return index + found.littleEndian.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      switch start[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0:
        return index
      default: index += 1
      }
    }
    return count
  }

  /// Where the first byte from `F8` on stands, none of which UTF-8 holds; nil where there is none.
  package static func firstMark(_ start: UnsafePointer<UInt8>, count: Int) -> Int? {
    var index = 0
    let raw = UnsafeRawPointer(start)
    while index + 8 <= count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      // The high bit of each byte whose five highest are set: bits that come over from the byte below are not looked at.
      let found = word & (word << 1) & (word << 2) & (word << 3) & (word << 4) & 0x8080_8080_8080_8080
      if found != 0 { return index + found.littleEndian.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count {
      if start[index] >= 0xF8 { return index }
      index += 1
    }
    return nil
  }

  @inline(__always)
  package static func areEqual(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, count: Int) -> Bool {
    memcmp(a, b, count) == 0
  }

  /// Where a byte stands first; nil where it stands nowhere. The system looks for one several times as fast as it could be
  /// written here.
  @inline(__always)
  package static func first(_ byte: UInt8, _ start: UnsafePointer<UInt8>, count: Int) -> Int? {
    memchr(start, CInt(byte), count).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) }
  }

  /// The high bit of each byte that is zero; bytes above the first such may be marked wrongly, so only the first counts
  /// (Mycroft's test).
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
