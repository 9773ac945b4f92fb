/// Lengths as styles have them, in lower case.
enum StyleLength {
  /// `0`, `.0`, `0.00em`, `0%`.
  static func isZero(_ length: String) -> Bool { value(of: length).map { $0.number == 0 } ?? false }

  /// Of how much is seen of something: hardly anything, as `0`, `.01` or `1%`.
  static func isFaint(_ opacity: String) -> Bool {
    guard let (number, unit) = value(of: opacity), unit.isEmpty || unit == "%" else { return false }
    return number / (unit == "%" ? 100 : 1) < 0.05
  }

  static func isNumber(_ text: String) -> Bool { value(of: text).map { $0.unit.isEmpty || $0.unit == "%" } ?? false }

  /// A number alone, but for a nought.
  static func isWithoutUnit(_ text: String) -> Bool {
    value(of: text).map { $0.unit.isEmpty && $0.number != 0 } ?? false
  }

  /// With a unit, but for a nought.
  static func isLength(_ text: String) -> Bool {
    value(of: text).map { $0.unit.isEmpty ? $0.number == 0 : units.contains($0.unit) } ?? false
  }

  /// Whether it is a share of the font's size around it.
  static func isOfFont(_ length: String) -> Bool {
    ["smaller", "larger"].contains(length)
      || value(of: length).map { ["em", "ex", "ch", "cap", "ic", "%"].contains($0.unit) } ?? false
  }

  private static let units = ASCII.wordSet(
    "% px em rem ex rex ch rch cap rcap ic ric lh rlh vw vh vi vb vmin vmax svw svh svi svb svmin svmax lvw lvh lvi lvb lvmin "
      + "lvmax dvw dvh dvi dvb dvmin dvmax cm mm q in pt pc cqw cqh cqi cqb cqmin cqmax")

  /// Of a font: so small that nobody reads it.
  static func isTiny(_ length: String) -> Bool {
    guard let (number, unit) = value(of: length), number >= 0 else { return false }
    return switch unit {
    case "px", "pt": number < 2
    case "em", "rem", "ex", "ch", "vw", "vh": number < 0.15
    case "%": number < 15
    default: number == 0
    }
  }

  /// At most one pixel.
  static func isPoint(_ length: String) -> Bool {
    isZero(length) || value(of: length).map { $0.unit == "px" && (0...1).contains($0.number) } ?? false
  }

  /// Beyond the edge of any screen, before its beginning: `-9999px`, `-100vw`.
  static func isFarBefore(_ length: String) -> Bool { isFar(length) { -$0 } }

  /// Beyond the other edge.
  static func isFarAfter(_ length: String) -> Bool { isFar(length) { $0 } }

  private static func isFar(_ length: String, _ sign: (Double) -> Double) -> Bool {
    guard let (number, unit) = value(of: length) else { return false }
    return switch unit {
    case "em", "rem", "ex", "ch": sign(number) >= 100
    case "vw", "vh", "%": sign(number) >= 100
    default: sign(number) >= 1000
    }
  }

  /// Nil for what is not told by pixels.
  static func pixels(of length: String) -> Double? {
    guard let (number, unit) = value(of: length) else { return nil }
    return switch unit {
    case "px", "": number
    case "em", "rem": number * 16
    default: nil
    }
  }

  /// A number, `-.5e3`, with what stands right after it.
  static func value(of length: String) -> (number: Double, unit: String)? {
    let bytes = Array(length.utf8)
    var index = 0
    func digits() { while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 } }
    func sign(at place: Int) -> Bool { place < bytes.count && (bytes[place] == 0x2B || bytes[place] == 0x2D) }
    if sign(at: 0) { index = 1 }
    let start = index
    digits()
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      digits()
    }
    guard index > start, index < 32 else { return nil }
    // `1e-9`, but `1em`.
    let power = index + (sign(at: index + 1) ? 2 : 1)
    if index < bytes.count, bytes[index] == UInt8(ascii: "e"), power < bytes.count, ASCII.isDigit(bytes[power]) {
      index = power
      digits()
    }
    let unit = bytes[index...]
    guard index < 40, unit.allSatisfy({ $0 == UInt8(ascii: "%") || ASCII.isLetter($0) }) else { return nil }
    // `.0`, `5.`, `+5`
    var text = String(decoding: bytes[(bytes[0] == 0x2B ? 1 : 0)..<index], as: UTF8.self)
    if text.hasPrefix(".") { text = "0" + text } else if text.hasPrefix("-.") { text = "-0" + text.dropFirst() }
    if text.hasSuffix(".") { text += "0" }
    return Double(text.replacing(".e", with: ".0e")).map { ($0, String(decoding: unit, as: UTF8.self)) }
  }
}
