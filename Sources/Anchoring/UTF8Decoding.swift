/// One scalar read from UTF-8 bytes.
struct DecodedScalar {
  var scalar: Unicode.Scalar
  /// How many bytes it took.
  var width: Int
}

/// UTF-8 decoding by offset: what `String.unicodeScalars` does, without an index to carry along.
enum UTF8Decoding {
  private static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The scalar that begins at `offset`, which must be inside `bytes`. A byte that begins no well-formed sequence reads
  /// as U+FFFD and is one byte wide, so that decoding always goes on and never reads beyond the end.
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> DecodedScalar {
    let lead = bytes[offset]
    if lead < 0x80 { return DecodedScalar(scalar: Unicode.Scalar(lead), width: 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, offset + width <= bytes.count else {
      return DecodedScalar(scalar: replacement, width: 1)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for index in offset + 1..<offset + width {
      guard bytes[index] & 0xC0 == 0x80 else { return DecodedScalar(scalar: replacement, width: 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let shortest: UInt32 = width == 2 ? 0x80 : width == 3 ? 0x800 : 0x10000
    guard value >= shortest, let scalar = Unicode.Scalar(value) else {
      return DecodedScalar(scalar: replacement, width: 1)
    }
    return DecodedScalar(scalar: scalar, width: width)
  }

  /// The scalar that ends at `offset`, which must be above 0, in well-formed bytes.
  @inline(__always)
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, endingAt offset: Int) -> DecodedScalar {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(in: bytes, at: start)
  }

  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }
}

/// The values of a stretch of UTF-8's scalars, decoded as they are asked for.
struct ScalarValues: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset: Int
  private let end: Int

  /// `range` begins and ends at scalars' borders.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(bytes, 0..<bytes.count)
  }

  @inline(__always)
  mutating func next() -> UInt32? {
    guard offset < end else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 {
      offset += 1
      return UInt32(byte)
    }
    let next = UTF8Decoding.scalar(in: bytes, at: offset)
    offset += next.width
    return next.scalar.value
  }
}
