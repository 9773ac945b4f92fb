/// What a text says where it is read by a program: as JSON or a script, as RTF, as a style sheet, as TeX, and as XML that declares entities of its own.
public enum UnescapedText {
  /// Further readings of a text in UTF-8; none where it has nothing of the kind.
  public static func readings(of text: [UInt8]) -> [[UInt8]] {
    var readings: [[UInt8]] = []
    if text.contains(UInt8(ascii: "\\")) { readings += [unescaped(text), ofStyles(text), ofTeX(text)] }
    if RichText.isLikely(text) { readings.append(RichText.text(of: text)) }
    if let expanded = expanded(text) { readings.append(expanded) }
    return readings
  }

  /// With `\u004A`, `\u{4A}`, `\x4A`, `\n` and the like in JSON and scripts as what they stand for.
  private static func unescaped(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    var high: UInt32?
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
        out.append(text[index])
        (index, high) = (index + 1, nil)
        continue
      }
      let sign = text[index + 1]
      if let (value, end) = number(after: sign, at: index + 2, in: text) {
        index = end
        if 0xD800...0xDBFF ~= value {
          high = value
          continue
        }
        let isLow = 0xDC00...0xDFFF ~= value
        let whole = isLow ? high.map { 0x10000 + ($0 & 0x3FF) << 10 + value & 0x3FF } : value
        high = nil
        if let scalar = whole.flatMap(Unicode.Scalar.init) { out += String(scalar).utf8 }
        continue
      }
      high = nil
      out.append("nrtbfv".utf8.contains(sign) ? 0x20 : sign)
      index += 2
    }
    return out
  }

  /// With `\eb ` as style sheets have it: up to six digits, and a blank that belongs to them.
  private static func ofStyles(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard text[index] == UInt8(ascii: "\\"),
        case let digits = text[(index + 1)...].prefix(6).prefix(while: { ASCII.digit($0, isHexadecimal: true) != nil }),
        let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
      else {
        out.append(text[index])
        index += 1
        continue
      }
      out += String(scalar).utf8
      index = digits.endIndex
      if index < text.count, ASCII.isSpace(text[index]) { index += 1 }
    }
    return out
  }

  /// Without braces and the signs of accents, which names are found without: `Br{\"u}ck`.
  private static func ofTeX(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") {
        index += 1
      } else if byte == UInt8(ascii: "\\"), index + 1 < text.count, "`'^\"~=.".utf8.contains(text[index + 1]) {
        index += 2
      } else if byte == UInt8(ascii: "\\"), index + 2 < text.count, "cvuHkr".utf8.contains(text[index + 1]),
        text[index + 2] == UInt8(ascii: "{") || text[index + 2] == 0x20
      {
        index += 3
      } else {
        out.append(byte)
        index += 1
      }
    }
    return out
  }

  private static func number(after sign: UInt8, at start: Int, in text: [UInt8]) -> (UInt32, end: Int)? {
    let digits: ArraySlice<UInt8>
    var end: Int
    switch sign {
    case UInt8(ascii: "x"):
      digits = text[min(start, text.count)...].prefix(2)
      end = start + 2
      if digits.count < 2 { return nil }
    case UInt8(ascii: "u"):
      if start < text.count, text[start] == UInt8(ascii: "{") {
        digits = text[(start + 1)...].prefix(8).prefix { $0 != UInt8(ascii: "}") }
        end = start + digits.count + 2
      } else {
        digits = text[min(start, text.count)...].prefix(4)
        end = start + 4
        if digits.count < 4 { return nil }
      }
    default: return nil
    }
    end = min(end, text.count)
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).map { ($0, end) }
  }

  /// With the entities that a document type declares as what they stand for, once: `<!ENTITY name "words">`. Nil for a text that
  /// declares none.
  private static func expanded(_ text: [UInt8]) -> [UInt8]? {
    var names: [[UInt8]: [UInt8]] = [:]
    var rest = text[...]
    while names.count < 256, let start = rest.firstRange(of: "<!ENTITY".utf8) {
      rest = rest[start.upperBound...]
      let name = rest.drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
      let value = rest[name.endIndex...].drop { $0 <= 0x20 }
      guard let mark = value.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { continue }
      let words = value.dropFirst().prefix { $0 != mark }
      names[Array(name)] = Array(words.prefix(1024))
      rest = rest[words.endIndex...]
    }
    guard !names.isEmpty else { return nil }
    var out: [UInt8] = []
    var index = 0
    while index < text.count, out.count < 4 * text.count + 65536 {
      if text[index] == UInt8(ascii: "&") {
        let name = text[(index + 1)...].prefix(64).prefix { $0 != UInt8(ascii: ";") }
        if let words = names[Array(name)] {
          out += words
          index = min(name.endIndex + 1, text.count)
          continue
        }
      }
      out.append(text[index])
      index += 1
    }
    return out
  }
}
