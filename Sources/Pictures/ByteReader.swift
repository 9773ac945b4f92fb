/// Reads numbers from bytes that someone else wrote: nothing after the end is ever read.
struct ByteReader {
  let bytes: ArraySlice<UInt8>
  var isBigEndian = true

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  /// - Parameter offset: from the first byte.
  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[bytes.startIndex + offset] : nil
  }

  func number(at offset: Int, bytes count: Int) -> Int? {
    guard offset >= 0, count <= bytes.count, offset <= bytes.count - count else { return nil }
    var value = 0
    for index in 0..<count {
      let byte = bytes[bytes.startIndex + offset + (isBigEndian ? index : count - 1 - index)]
      value = value << 8 | Int(byte)
    }
    return value
  }

  func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, count <= bytes.count, offset <= bytes.count - count else { return nil }
    return bytes[(bytes.startIndex + offset)..<(bytes.startIndex + offset + count)]
  }
}

extension [UInt8] {
  mutating func append(_ value: Int, bytes count: Int, bigEndian: Bool = true) {
    for index in 0..<count {
      append(UInt8(truncatingIfNeeded: value >> (8 * (bigEndian ? count - 1 - index : index))))
    }
  }
}
