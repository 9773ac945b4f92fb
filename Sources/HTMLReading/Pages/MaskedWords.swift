/// Words with a sign in the place of each, which no text has: what is found in a text around them stands there whatever they are.
public enum MaskedWords {
  /// A letter of dialectology, so that it makes another word of what stands right beside it.
  public static let sign = "\u{AB30}"

  /// Whether it stands in a text, whatever accents stand on it.
  public static func stands(in text: String) -> Bool { text.utf8.firstRange(of: sign.utf8) != nil }

  /// What has no letters and no numbers stays.
  static func masking(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var start = 0
    while start < text.count {
      let isSpace = ASCII.isSpace(text[start])
      let end = text[start...].firstIndex { ASCII.isSpace($0) != isSpace } ?? text.count
      let run = text[start..<end]
      if !isSpace, isWord(String(decoding: run, as: UTF8.self)) { out += Array(sign.utf8) } else { out += run }
      start = end
    }
    return out
  }

  /// Whether it says anything, by letters, numbers, or signs of these: a minus, a percent, a currency.
  static func isWord(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil || "%‰-".unicodeScalars.contains(scalar)
        || [.mathSymbol, .currencySymbol].contains(properties.generalCategory)
    }
  }
}
