/// The characters that show what stands around them in another order than it has: the embeddings, overrides and isolates
/// U+202A to U+202E and U+2066 to U+2069. With them a text can be made to read as another.
///
/// The marks U+200E, U+200F and U+061C are not among them: they are as strong as a letter, no stronger, and Arabic and
/// Hebrew need them.
public enum BidiControls {
  /// Whether a character is one.
  public static func contains(_ scalar: UInt32) -> Bool {
    (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  /// The offset of the first one at or after `start`; each takes three bytes.
  public static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var index = start
    // Most pages have none of these bytes.
    while index + 3 <= bytes.count, let found = ByteScan.first(0xE2, base + index, count: bytes.count - 2 - index) {
      index += found
      if isControl(at: index, in: bytes) { return index }
      index += 1
    }
    return nil
  }

  /// The character at the offset of one.
  public static func scalar(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    0x2000 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
  }

  /// The same text with a sign that all can see for each, such as `[U+202E]`; nil where there is none, as nearly always.
  public static func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard var place = first(in: bytes) else { return nil }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 64)
    var index = 0
    while true {
      out.append(contentsOf: bytes[index..<place])
      out.append(contentsOf: "[U+\(String(scalar(at: place, in: bytes), radix: 16, uppercase: true))]".utf8)
      index = place + 3
      guard let next = first(in: bytes, from: index) else { break }
      place = next
    }
    out.append(contentsOf: bytes[index...])
    return out
  }

  /// A page without any that acts.
  public static func shown(in html: HTML) -> HTML {
    html.withBytes(shown).map(HTML.init(trusted:)) ?? html
  }

  private static func isControl(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[index] == 0xE2 && bytes[index + 1] & 0xFE == 0x80 && contains(scalar(at: index, in: bytes))
  }
}
