extension Construct {
  /// Where `#Heading` stands at the end of a wikilink's words, and belongs to its name: `[[page|words#Heading]]`. It stands
  /// after a letter, and is longer than a number or a sign.
  func headingInLabel(of file: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let label, fragment.isEmpty, !name.isEmpty,
      let sign = file[label].firstIndex(of: UInt8(ascii: "#")),
      sign > label.lowerBound, label.upperBound - sign > 4,
      file[sign - 1] >= 0x80 || PlainBytes.isAlphanumeric(file[sign - 1]),
      (file[sign + 1] | 0x20) &- 0x61 < 26
    else { return nil }
    return sign..<label.upperBound
  }
}
