/// Bytes of markup, which is ASCII in every encoding that is read.
enum ASCII {
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isAlphanumeric(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

  /// HTML's white space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }

  static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt8? {
    if isDigit(byte) { return byte - 0x30 }
    let letter = (byte | 0x20) &- 0x61
    return isHexadecimal && letter < 6 ? letter + 10 : nil
  }

  static func lowered(_ text: some Sequence<UInt8>) -> String {
    String(decoding: text.map { lowered($0) }, as: UTF8.self)
  }

  /// What stands between white space.
  static func words(_ text: String) -> [String] {
    text.utf8.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Each once.
  static func wordSet(_ text: String) -> Set<String> { Set(words(text)) }

  /// Without white space at its ends.
  static func trimmed(_ text: some BidirectionalCollection<UInt8>) -> String {
    guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: text[first...last], as: UTF8.self)
  }
}
