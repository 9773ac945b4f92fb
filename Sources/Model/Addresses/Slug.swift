import Basics

/// Slugs: a document's name in addresses and links.
public enum Slug {
  /// The slug of a name: canonically composed, in lower case, with hyphens for spaces and underscores, and without
  /// what is no letter, digit or mark. Nil where nothing is left.
  public static func make(from name: String) -> String? {
    var out: [UInt8] = []
    out.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: out.append(byte)
      case 0x41...0x5A: out.append(byte | 0x20)
      case 0x20, UInt8(ascii: "_"), UInt8(ascii: "-"): if let last = out.last, last != 0x2D { out.append(0x2D) }
      case 0x80...: return makeUnicode(from: name)
      default: continue
      }
    }
    if out.last == 0x2D { out.removeLast() }
    return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
  }

  /// The slug of a note's name, in which a full stop between digits is a hyphen: `v1.10` and `v1.1.0` are two.
  static func make(fromNote name: String) -> String? {
    let bytes = Array(name.utf8)
    guard bytes.contains(UInt8(ascii: ".")) else { return make(from: name) }
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }
    let spelled = bytes.indices.map { index in
      bytes[index] == UInt8(ascii: ".") && isDigit(index - 1) && isDigit(index + 1) ? UInt8(ascii: "-") : bytes[index]
    }
    return make(from: String(decoding: spelled, as: UTF8.self))
  }

  /// Whether the text is the slug that it would get.
  public static func isSlug(_ text: String) -> Bool {
    guard let slug = make(from: text) else { return false }
    return slug.utf8.elementsEqual(text.utf8)
  }

  /// The same with letters that have one of two spellings in the longer one: `ä` is `ae` where a keyboard has none.
  public static func spelledOut(_ slug: String) -> String {
    guard slug.utf8.contains(where: { $0 >= 0x80 }) else { return slug }
    var out = ""
    for scalar in slug.unicodeScalars {
      switch scalar {
      case "ä", "æ": out += "ae"
      case "ö", "ø", "œ": out += "oe"
      case "ü": out += "ue"
      case "ß": out += "ss"
      case "å": out += "aa"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func makeUnicode(from name: String) -> String? {
    var out = ""
    for scalar in CanonicalComposition.nfc(name).lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: appendHyphen(to: &out)
      case _ where scalar == "_" || scalar == "-": appendHyphen(to: &out)
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .nonspacingMark, .spacingMark:
        out.unicodeScalars.append(scalar)
      default: continue
      }
    }
    if out.utf8.last == 0x2D { out.unicodeScalars.removeLast() }
    return out.isEmpty ? nil : out
  }

  private static func appendHyphen(to text: inout String) {
    if let last = text.utf8.last, last != 0x2D { text.append("-") }
  }
}
