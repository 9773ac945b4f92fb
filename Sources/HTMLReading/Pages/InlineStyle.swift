/// What a `style` attribute says of whether its element is seen.
enum InlineStyle {
  static func hides(_ style: String) -> Bool {
    var values: [String: (value: String, isImportant: Bool)] = [:]
    for declaration in declarations(in: Array(style.utf8)) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = ASCII.lowered(ASCII.trimmed(declaration[..<colon]).utf8)
      var value = ASCII.lowered(ASCII.trimmed(declaration[(colon + 1)...]).utf8)
      let isImportant = value.hasSuffix("important") && value.contains("!")
      if isImportant { value = ASCII.trimmed(Array(value.prefix { $0 != "!" }.utf8)) }
      // A later one counts, unless the earlier is the more important.
      if let earlier = values[name], earlier.isImportant, !isImportant { continue }
      values[name] = (value, isImportant)
    }
    func value(_ name: String) -> String { values[name]?.value ?? "" }
    return value("display") == "none" || ["hidden", "collapse"].contains(value("visibility"))
      || value("content-visibility") == "hidden" || ["0", "0%", "0.0"].contains(value("opacity"))
      || ["0", "0px", "0em", "0pt"].contains(value("font-size"))
  }

  /// Without comments; escapes are read.
  private static func declarations(in style: [UInt8]) -> [[UInt8]] {
    var all: [[UInt8]] = []
    var current: [UInt8] = []
    var quote: UInt8?
    var depth = 0
    var index = 0
    while index < style.count {
      let byte = style[index]
      if byte == UInt8(ascii: "\\"), index + 1 < style.count {
        index = appendEscape(in: style, at: index + 1, to: &current)
        continue
      }
      if quote == nil, byte == UInt8(ascii: "/"), index + 1 < style.count, style[index + 1] == UInt8(ascii: "*") {
        index += 2
        while index + 1 < style.count, !(style[index] == UInt8(ascii: "*") && style[index + 1] == UInt8(ascii: "/")) {
          index += 1
        }
        index += 2
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      default: break
      }
      if byte == UInt8(ascii: ";"), quote == nil, depth == 0 {
        all.append(current)
        current = []
      } else {
        current.append(byte)
      }
      index += 1
    }
    return all + [current]
  }

  /// An escape behind its backslash: up to six hexadecimal digits and a space, or the sign itself.
  private static func appendEscape(in style: [UInt8], at start: Int, to out: inout [UInt8]) -> Int {
    var index = start
    var value: UInt32 = 0
    while index < style.count, index < start + 6, let digit = ASCII.digit(style[index], isHexadecimal: true) {
      value = value * 16 + UInt32(digit)
      index += 1
    }
    guard index > start else {
      out.append(style[start])
      return start + 1
    }
    out.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    return index < style.count && ASCII.isSpace(style[index]) ? index + 1 : index
  }
}
