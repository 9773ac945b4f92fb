import Testing

@testable import Publishing

/// The vectors are those of the reference implementation's self test and of the documentation of its Python binding.
struct XXH64Tests {
  /// The self test's input.
  static func sanityBytes(_ count: Int) -> [UInt8] {
    var generator: UInt64 = 2_654_435_761
    return (0..<count).map { _ in
      defer { generator = generator &* 11_400_714_785_074_694_797 }
      return UInt8(truncatingIfNeeded: generator >> 56)
    }
  }

  @Test(
    arguments: [
      (0, 0xEF46_DB37_51D8_E999), (1, 0xE934_A84A_DB05_2768), (4, 0x9136_A0DC_A574_57EE),
      (14, 0x8282_DCC4_994E_35C8), (222, 0xB641_AE8C_B691_C174),
    ] as [(Int, UInt64)])
  func selfTest(count: Int, hash: UInt64) {
    #expect(Self.sanityBytes(count).withUnsafeBytes { FileStamp(of: $0) }.hash == hash)
  }

  @Test(
    arguments: [("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999), ("xxhash", 0x32DD_3895_2C4B_C720)]
      as [(String, UInt64)])
  func words(text: String, hash: UInt64) {
    #expect(Array(text.utf8).withUnsafeBytes { FileStamp(of: $0) }.hash == hash)
  }

  @Test(arguments: 0..<200)
  func aStreamHasTheHashOfItsBytes(count: Int) {
    let bytes = Self.sanityBytes(count)
    bytes.withUnsafeBytes { bytes in
      var stream = XXH64()
      var offset = 0
      while bytes.count - offset >= 64 {
        stream.update(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + 32]))
        offset += 32
      }
      #expect(stream.finish(UnsafeRawBufferPointer(rebasing: bytes[offset...])) == XXH64.hash(bytes))
    }
  }
}
