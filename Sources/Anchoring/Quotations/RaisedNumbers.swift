/// Raised digits in a text: the number of a footnote, which is no part of the sentence, or a power, which is.
enum RaisedNumbers {
  /// A text without the numbers of footnotes, and with a unit's power as a digit, as it is when it is copied: `km²` as `km2`.
  /// A power of a number stays, so that `10⁶` is not 106.
  static func settled(_ text: [UInt8]) -> [UInt8] {
    let text = withPlainSigns(text)
    guard text.indices.contains(where: { digit(in: text, at: $0) != nil }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard let first = digit(in: text, at: index) else {
        out.append(text[index])
        index += 1
        continue
      }
      var numbers = [[first.value]]
      var end = index + first.width
      while true {
        if let next = digit(in: text, at: end) {
          numbers[numbers.count - 1].append(next.value)
          end += next.width
        } else if let width = separator(in: text, at: end), let next = digit(in: text, at: end + width) {
          numbers.append([next.value])
          end += width + next.width
        } else {
          break
        }
      }
      switch use(of: numbers, after: out) {
      case .note: break
      case .unit: out += numbers.joined()
      case .power: out += text[index..<end]
      }
      index = end
    }
    return out
  }

  /// With a hyphen for the minus of a number, as most type it, and without the signs that only say in which direction words run.
  private static func withPlainSigns(_ text: [UInt8]) -> [UInt8] {
    func mark(at index: Int) -> (width: Int, isMinus: Bool)? {
      guard text[index] == 0xE2, index + 2 < text.count else { return nil }
      // U+2212, and U+2066 to U+2069.
      if text[index + 1] == 0x88, text[index + 2] == 0x92, index + 3 < text.count, text[index + 3] &- 0x30 < 10 {
        return (3, true)
      }
      return text[index + 1] == 0x81 && 0xA6...0xA9 ~= text[index + 2] ? (3, false) : nil
    }
    guard text.indices.contains(where: { mark(at: $0) != nil }) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      guard let mark = mark(at: index) else {
        out.append(text[index])
        index += 1
        continue
      }
      if mark.isMinus { out.append(UInt8(ascii: "-")) }
      index += mark.width
    }
    return out
  }

  private enum Use {
    case note, unit, power
  }

  private static func use(of numbers: [[UInt8]], after text: [UInt8]) -> Use {
    guard !text.isEmpty, numbers.allSatisfy({ $0.count < 4 }) else { return .power }
    let last = text.withUnsafeBufferPointer { UTF8Decoding.scalar(in: $0, endingAt: text.count).scalar }
    // No number is written with the power of one.
    let isOne = numbers == [[UInt8(ascii: "1")]]
    if ScalarScan.isDigit(last) { return isOne ? .note : .power }
    if ScalarClass.isSpace(last) || last == "\n" || last == ")" || last == "]" { return .power }
    guard last.properties.isAlphabetic, !isOne, numbers.count == 1, numbers[0].count == 1 else { return .note }
    var start = text.count
    while start > 0, text.count - start < 16, text[start - 1] >= 0x80 || isLetter(text[start - 1]) { start -= 1 }
    let word = String(decoding: text[start...], as: UTF8.self)
    return word.unicodeScalars.count == 1 || units.contains(word) ? .unit : .note
  }

  /// Of more than one letter; and gases, of which the number is often raised by mistake.
  private static let units: Set = [
    "km", "cm", "mm", "dm", "µm", "μm", "nm", "ft", "in", "mi", "yd", "mc", "sec", "км", "см", "мм", "CO", "SO", "NO",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// What a raised digit stands for, and how many bytes it has.
  private static func digit(in text: [UInt8], at index: Int) -> (value: UInt8, width: Int)? {
    guard index + 1 < text.count else { return nil }
    if text[index] == 0xC2 {
      switch text[index + 1] {
      case 0xB9: return (UInt8(ascii: "1"), 2)
      case 0xB2, 0xB3: return (text[index + 1] - 0x80, 2)
      default: return nil
      }
    }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x81 else { return nil }
    let value = text[index + 2] &- 0x80
    return value == 0x30 || 0x34...0x39 ~= value ? (value, 3) : nil
  }

  /// Between two numbers: `¹,²`, `¹–³`.
  private static func separator(in text: [UInt8], at index: Int) -> Int? {
    guard index < text.count else { return nil }
    if text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: "-") { return 1 }
    return text[index...].starts(with: [0xE2, 0x80, 0x93]) ? 3 : nil
  }
}
