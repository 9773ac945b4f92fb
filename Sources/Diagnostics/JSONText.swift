/// Writing JSON strings (RFC 8259, section 7).
public enum JSONText {
  /// The text as a JSON string, quotation marks included. `<`, `>`, `&` and the line separators are escaped too, so that
  /// the result may stand in a script element.
  public static func quoted(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    append(text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// The same after bytes that were written before.
  static func append(_ text: String, to out: inout [UInt8]) {
    var text = text
    let isSpecial = Self.isSpecial
    text.withUTF8 { text in
      out.append(UInt8(ascii: "\""))
      // What stands as it is goes in one piece.
      var start = 0
      var index = 0
      while index < text.count {
        let byte = text[index]
        guard isSpecial[Int(byte)] else {
          index += 1
          continue
        }
        let isSeparator = byte == 0xE2
        if isSeparator, index + 2 >= text.count || text[index + 1] != 0x80 || text[index + 2] & 0xFE != 0xA8 {
          index += 1
          continue
        }
        out += text[start..<index]
        switch byte {
        case UInt8(ascii: "\""): out += #"\""#.utf8
        case UInt8(ascii: "\\"): out += #"\\"#.utf8
        case 0x0A: out += #"\n"#.utf8
        case 0x0D: out += #"\r"#.utf8
        case 0x09: out += #"\t"#.utf8
        default: escape(isSeparator ? 0x2000 | UInt16(text[index + 2] & 0x3F) : UInt16(byte), into: &out)
        }
        index += isSeparator ? 3 : 1
        start = index
      }
      out += text[start...]
      out.append(UInt8(ascii: "\""))
    }
  }

  /// Whether a byte is written otherwise than it is, or may begin what is.
  private static let isSpecial: [Bool] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0..<0x20, 0x7F, 0xE2: true
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): true
    default: false
    }
  }

  private static func escape(_ scalar: UInt16, into out: inout [UInt8]) {
    let hex = String(scalar, radix: 16)
    out += #"\u"#.utf8
    out += String(repeating: "0", count: 4 - hex.utf8.count).utf8
    out += hex.utf8
  }
}
