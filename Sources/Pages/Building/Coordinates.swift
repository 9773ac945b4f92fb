import Words

/// Geographic coordinates for people: “52.08° N, 4.31° E”.
enum Coordinates {
  static func text(latitude: Double, longitude: Double, in words: any Wording) -> String {
    let north = words.degrees(digits(abs(latitude), in: words), isLatitude: true, isNegative: latitude < 0)
    let east = words.degrees(digits(abs(longitude), in: words), isLatitude: false, isNegative: longitude < 0)
    return "\(north), \(east)"
  }

  static func text(_ degrees: Double, in words: any Wording) -> String { digits(degrees, in: words) + "°" }

  /// As many decimals as were written, from two, about a kilometre, to five, about a metre: two places that are told apart
  /// in the files are told apart on the pages.
  private static func digits(_ degrees: Double, in words: any Wording) -> String {
    let parts = Int((degrees * 100_000).rounded())
    let sign = parts < 0 ? "−" : ""
    let (whole, rest) = abs(parts).quotientAndRemainder(dividingBy: 100_000)
    var digits = Array(String(100_000 + rest).utf8.dropFirst())
    while digits.count > 2, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return "\(sign)\(whole)\(words.decimalMark)\(String(decoding: digits, as: UTF8.self))"
  }
}
