public import Diagnostics

/// Writing YAML scalars that read back as the same text. Characters that no front matter may hold are escaped too, so that
/// a reader refuses them by name.
public enum YAMLText {
  /// The text between double quotation marks on one line (YAML 1.2.2, section 7.3.1): the one style that can hold all.
  public static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0x0A: out += "\\n"
      case 0x0D: out += "\\r"
      case 0x09: out += "\\t"
      // What YAML does not print, or what no one would see: controls, separators of lines, marks of direction, U+FEFF.
      case 0..<0x20, 0x7F..<0xA0: out += escape("x", scalar.value, 2)
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: out += escape("u", scalar.value, 4)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// The text as it is where it means nothing else to anyone: words of letters and digits with single spaces between them.
  public static func plainOrQuoted(_ text: String) -> String {
    func isOfWords(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, isOfWords(first), scalars.last != " ",
      scalars.allSatisfy({ isOfWords($0) || " -.,’".unicodeScalars.contains($0) }),
      // That word stands for nothing.
      text.lowercased() != "null"
    else { return quoted(text) }
    return text
  }

  /// The same where it may stand in a list between brackets, which a comma would divide.
  public static func value(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: ",")) ? quoted(text) : plainOrQuoted(text)
  }

  private static func escape(_ sign: String, _ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "\\" + sign + String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}

extension Diagnostic {
  /// The same with a fix that is an edit of front matter: this value in the place of the one that the diagnostic points at,
  /// between quotation marks where YAML needs them.
  public func writing(value: String) -> Diagnostic {
    var diagnostic = writing(value)
    diagnostic.replacement = YAMLText.value(value)
    return diagnostic
  }
}
