import Parallel

/// Bytes that stand after their own number: one byte says how many follow, or is 255, and then the next four say it.
enum SizedBytes {
  private static let isLong: UInt8 = 255

  /// Begins some after what there is; what is appended from here on is theirs.
  ///
  /// - Returns: where they stand, for ``end(at:in:)`` and ``read(at:in:)``.
  static func begin(in bytes: inout [UInt8]) -> Int {
    bytes.append(0)
    return bytes.count - 1
  }

  static func end(at start: Int, in bytes: inout [UInt8]) {
    let count = bytes.count - start - 1
    if count < isLong {
      bytes[start] = UInt8(count)
    } else {
      bytes[start] = isLong
      withUnsafeBytes(of: UInt32(count).littleEndian) { bytes.insert(contentsOf: $0, at: start + 1) }
    }
  }

  static func read(at start: Int, in bytes: SharedBytes) -> SharedBytes {
    var (first, count) = (start + 1, Int(bytes[start]))
    if count == isLong {
      count = Int(
        UInt32(littleEndian: UnsafeRawBufferPointer(bytes.unsafe).loadUnaligned(fromByteOffset: first, as: UInt32.self))
      )
      first += 4
    }
    return bytes.part(first..<first + count)
  }
}
