import HTMLReading
import Markup

/// Words of a link without what other programs write for signs.
public enum UnescapedText {
  /// With the signs that character references of HTML stand for, `Oster &#38; Holm`; nil where there are none.
  public static func withoutReferences(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: ";")) else { return nil }
    let bytes = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&"), isReference(bytes, at: index) else {
        decoded.append(bytes[index])
        index += 1
        continue
      }
      index = CharacterReferences.append(at: index, in: bytes.span, to: &decoded)
    }
    return changed(decoded, from: text)
  }

  /// With the signs that an address has as `%20`; nil where there are none.
  static func withoutPercents(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return nil }
    return changed(PercentEncoding.decode(text.utf8), from: text)
  }

  /// Whether a name or a number and a semicolon follow the sign.
  private static func isReference(_ bytes: [UInt8], at start: Int) -> Bool {
    let end = bytes[(start + 1)...].prefix(longest).firstIndex(of: UInt8(ascii: ";"))
    return end.map { end in
      end > start + 1
        && bytes[(start + 1)..<end].allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20 || $0 == 0x23 }
    } ?? false
  }

  private static let longest = 32

  /// Blanks that do not break are blanks.
  private static func changed(_ bytes: [UInt8], from text: String) -> String? {
    guard !bytes.elementsEqual(text.utf8), let decoded = String(validating: bytes, as: UTF8.self) else { return nil }
    let plain = String(String.UnicodeScalarView(decoded.unicodeScalars.map { $0 == "\u{A0}" ? " " : $0 }))
    return plain.unicodeScalars.contains { $0.value < 0x20 || "[]|".unicodeScalars.contains($0) } ? nil : plain
  }
}
