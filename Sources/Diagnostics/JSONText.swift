/// Writing JSON strings (RFC 8259, section 7).
public enum JSONText {
  /// The text as a JSON string, quotation marks included. `<`, `>`, `&` and the line separators are escaped too, so that
  /// the result may stand in a script element.
  public static func quoted(_ text: String) -> String {
    var text = text
    return text.withUTF8 { text in
      var out: [UInt8] = []
      out.reserveCapacity(text.count + 16)
      out.append(UInt8(ascii: "\""))
      var index = 0
      while index < text.count {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "\""): out += #"\""#.utf8
        case UInt8(ascii: "\\"): out += #"\\"#.utf8
        case 0x0A: out += #"\n"#.utf8
        case 0x0D: out += #"\r"#.utf8
        case 0x09: out += #"\t"#.utf8
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0..<0x20, 0x7F: escape(UInt16(byte), into: &out)
        case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
          escape(0x2000 | UInt16(text[index + 2] & 0x3F), into: &out)
          index += 2
        default: out.append(byte)
        }
        index += 1
      }
      out.append(UInt8(ascii: "\""))
      return String(decoding: out, as: UTF8.self)
    }
  }

  private static func escape(_ scalar: UInt16, into out: inout [UInt8]) {
    let hex = String(scalar, radix: 16)
    out += #"\u"#.utf8
    out += String(repeating: "0", count: 4 - hex.utf8.count).utf8
    out += hex.utf8
  }
}
