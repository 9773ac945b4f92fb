import Markup

/// How wide letters are in tenths of a usual Latin one, roughly, and rather less than more: where no font is, one tells from this
/// how many lines a text takes at the least.
enum LetterWidth {
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// That of the letters outside of tags.
  ///
  /// - Parameter tag: is shown each tag without its brackets, and how wide the letters before it are.
  static func of(_ html: HTML, tag: (ArraySlice<UInt8>, _ before: Int) -> Void = { _, _ in }) -> Int {
    let bytes = html.bytes
    var (width, index) = (0, 0)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex
        tag(bytes[(index + 1)..<end], width)
        index = end + 1
      case UInt8(ascii: "&"):
        // A character that is written as a name.
        index = (bytes[index...].prefix(10).firstIndex(of: UInt8(ascii: ";")) ?? index) + 1
        width += 10
      default:
        let end = bytes[index...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") } ?? bytes.endIndex
        width += of(String(decoding: bytes[index..<end], as: UTF8.self))
        index = end
      }
    }
    return width
  }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x80: narrow.contains(scalar) ? 6 : 10
    case 0x80..<0x300: 10
    case _ where scalar.properties.generalCategory == .nonspacingMark || scalar.properties.isDefaultIgnorableCodePoint:
      0
    case 0x300..<0x590: 10
    // Letters and syllables of East Asia, and pictures, are as wide as they are high.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      20
    // Hebrew, Arabic, Thai and others are written closer than Latin.
    default: 7
    }
  }

  private static let narrow = Set(" !'(),-./:;I[]fijlrt|".unicodeScalars)
}
