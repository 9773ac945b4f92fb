/// HTML's character references (HTML standard, section 13.2.5.72 and on): numbers, and all names.
public enum CharacterReferences {
  /// Appends what the reference at an `&` stands for, and returns the offset after it. What is none is an `&`.
  public static func append(
    at start: Int, in bytes: Span<UInt8>, isInAttribute: Bool = false, to out: inout [UInt8]
  ) -> Int {
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    let end =
      next == UInt8(ascii: "#")
      ? appendNumber(at: start + 2, in: bytes, to: &out)
      : appendNamed(at: start + 1, in: bytes, isInAttribute: isInAttribute, to: &out)
    if let end { return end }
    out.append(UInt8(ascii: "&"))
    return start + 1
  }

  private static func appendNumber(at start: Int, in bytes: Span<UInt8>, to out: inout [UInt8]) -> Int? {
    let isHexadecimal = start < bytes.count && bytes[start] | 0x20 == UInt8(ascii: "x")
    var end = isHexadecimal ? start + 1 : start
    let first = end
    var value: UInt32 = 0
    while end < bytes.count, let digit = ASCII.digit(bytes[end], isHexadecimal: isHexadecimal) {
      // What is too large stays so, however many digits follow.
      value = min(value, 0x110000) * (isHexadecimal ? 16 : 10) + UInt32(digit)
      end += 1
    }
    guard end > first else { return nil }
    var scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    if value == 0 { scalar = "\u{FFFD}" }
    // Numbers from the time when pages were in Windows-1252.
    if 0x80...0x9F ~= value, let letter = TextEncoding.singleByte("windows-1252").utf8(of: [UInt8(value)]) {
      out.append(contentsOf: letter)
    } else {
      out.append(contentsOf: String(scalar).utf8)
    }
    return end < bytes.count && bytes[end] == UInt8(ascii: ";") ? end + 1 : end
  }

  private static func appendNamed(
    at start: Int, in bytes: Span<UInt8>, isInAttribute: Bool, to out: inout [UInt8]
  ) -> Int? {
    var end = start
    let limit = min(bytes.count, start + longestName)
    while end < limit, ASCII.isAlphanumeric(bytes[end]) { end += 1 }
    guard end > start else { return nil }
    if end < bytes.count, bytes[end] == UInt8(ascii: ";"),
      let letters = letters(of: bytes.extracting(start...end))
    {
      out.append(contentsOf: letters)
      return end + 1
    }
    // The longest of the old names, which need no semicolon.
    var short = min(end, start + 6)
    while short >= start + 2 {
      if let letters = letters(of: bytes.extracting(start..<short)) {
        let after = short < bytes.count ? bytes[short] : 0
        if isInAttribute, after == UInt8(ascii: "=") || ASCII.isAlphanumeric(after) { return nil }
        out.append(contentsOf: letters)
        return after == UInt8(ascii: ";") ? short + 1 : short
      }
      short -= 1
    }
    return nil
  }

  private static func letters(of name: Span<UInt8>) -> [UInt8]? {
    name.withUnsafeBufferPointer { names[String(decoding: $0, as: UTF8.self)] }
  }

  private static let longestName = 32

  private static let names: [String: [UInt8]] = {
    var names: [String: [UInt8]] = [:]
    for entry in (NamedReferenceTable.first + " " + NamedReferenceTable.second).split(separator: " ") {
      let parts = entry.split(separator: "=")
      guard parts.count == 2 else { continue }
      names[String(parts[0])] = parts[1].split(separator: "+").flatMap { number -> [UInt8] in
        guard let value = UInt32(number, radix: 16), let scalar = Unicode.Scalar(value) else { return [] }
        return Array(String(scalar).utf8)
      }
    }
    return names
  }()
}
