/// Geographic coordinates for people: “52.08° N, 4.31° E”.
enum Coordinates {
  static func text(latitude: Double, longitude: Double) -> String {
    text(abs(latitude)) + (latitude < 0 ? " S, " : " N, ") + text(abs(longitude)) + (longitude < 0 ? " W" : " E")
  }

  /// As many decimals as were written, from two, about a kilometre, to five, about a metre: two places that are told apart
  /// in the files are told apart on the pages.
  static func text(_ degrees: Double) -> String {
    let parts = Int((degrees * 100_000).rounded())
    let sign = parts < 0 ? "−" : ""
    let (whole, rest) = abs(parts).quotientAndRemainder(dividingBy: 100_000)
    var digits = Array(String(100_000 + rest).utf8.dropFirst())
    while digits.count > 2, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return "\(sign)\(whole).\(String(decoding: digits, as: UTF8.self))°"
  }
}
