/// Lengths as styles have them, in lower case.
enum StyleLength {
  /// `0`, `.0`, `0.00em`, `0%`.
  static func isZero(_ length: String) -> Bool { parts(of: length).map { $0.number == 0 } ?? false }

  /// Of a font: so small that nobody reads it.
  static func isTiny(_ length: String) -> Bool {
    guard let (number, unit) = parts(of: length), number >= 0 else { return false }
    return switch unit {
    case "px", "pt": number < 2
    case "em", "rem", "ex", "ch", "vw", "vh": number < 0.15
    case "%": number < 15
    default: number == 0
    }
  }

  /// At most one pixel.
  static func isPoint(_ length: String) -> Bool {
    isZero(length) || parts(of: length).map { $0.unit == "px" && (0...1).contains($0.number) } ?? false
  }

  /// Beyond the edge of any screen, before its beginning: `-9999px`, `-100vw`.
  static func isFarBefore(_ length: String) -> Bool { isFar(length) { -$0 } }

  /// Beyond the other edge.
  static func isFarAfter(_ length: String) -> Bool { isFar(length) { $0 } }

  private static func isFar(_ length: String, _ sign: (Double) -> Double) -> Bool {
    guard let (number, unit) = parts(of: length) else { return false }
    return switch unit {
    case "em", "rem", "ex", "ch": sign(number) >= 100
    case "vw", "vh", "%": sign(number) >= 100
    default: sign(number) >= 1000
    }
  }

  /// Nil for what is not told by pixels.
  static func pixels(of length: String) -> Double? {
    guard let (number, unit) = parts(of: length) else { return nil }
    return switch unit {
    case "px", "": number
    case "em", "rem": number * 16
    default: nil
    }
  }

  private static func parts(of length: String) -> (number: Double, unit: String)? {
    let digits = length.prefix { $0.isASCII && ($0.isNumber || ".+-".contains($0)) }
    let unit = length[digits.endIndex...]
    guard digits.utf8.count < 32, unit.utf8.allSatisfy({ $0 == UInt8(ascii: "%") || ASCII.isLetter($0) }) else {
      return nil
    }
    // `.0`, `5.`
    let text = digits.replacing("+", with: "")
    guard let number = Double(text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : String(text)) else {
      return nil
    }
    return (number, String(unit))
  }
}
