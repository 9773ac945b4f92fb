/// Words that run together without a space, told by their capitals and digits.
enum RunWords {
  /// With a space before each capital after a small letter or before one, and between letters and digits; nil where there is
  /// none to put.
  static func parted(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + text.count / 4)
    var last: UInt8 = 0
    for (index, byte) in text.enumerated() {
      let next = text.startIndex + index + 1
      let startsWord =
        isCapital(byte) && (isSmall(last) || isCapital(last) && next < text.endIndex && isSmall(text[next]))
      if startsWord || isDigit(byte) && isLetter(last) || isLetter(byte) && isDigit(last) { out.append(0x20) }
      out.append(byte)
      last = byte
    }
    return out.count == text.count ? nil : out
  }

  private static func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }
  private static func isSmall(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte }
  private static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte) || isSmall(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
