/// Reading well-formed UTF-8 forwards and backwards by scalars, marks taken as part of what they stand on.
struct ScalarScan {
  let bytes: UnsafeBufferPointer<UInt8>

  func scalar(at offset: Int) -> DecodedScalar? {
    offset >= 0 && offset < bytes.count ? UTF8Decoding.scalar(in: bytes, at: offset) : nil
  }

  /// The scalar that ends at an offset, with where it begins; what extends it is passed over.
  func base(endingAt offset: Int) -> (scalar: Unicode.Scalar, start: Int)? {
    var offset = min(offset, bytes.count)
    while offset > 0 {
      let last = UTF8Decoding.scalar(in: bytes, endingAt: offset)
      offset -= last.width
      if !ScalarClass.isExtending(last.scalar) { return (last.scalar, offset) }
    }
    return nil
  }

  /// Whether a letter or a digit of a script that sets spaces begins here.
  func isWord(at offset: Int) -> Bool { scalar(at: offset).map { Self.isWord($0.scalar) } ?? false }

  func isWord(endingAt offset: Int) -> Bool { base(endingAt: offset).map { Self.isWord($0.scalar) } ?? false }

  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass.isWord(scalar) && !ScalarClass.isUnspaced(scalar)
  }

  func isDigit(at offset: Int) -> Bool { scalar(at: offset).map { Self.isDigit($0.scalar) } ?? false }

  func isDigit(endingAt offset: Int) -> Bool { base(endingAt: offset).map { Self.isDigit($0.scalar) } ?? false }

  /// Digits of any script, superscript ones and fractions too (`²`, `½`); not the numerals of Chinese.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) &- 0x30 < 10 }
    return scalar.properties.numericType != nil && !scalar.properties.isIdeographic
  }
}
