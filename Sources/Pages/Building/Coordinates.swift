/// Geographic coordinates for people: “52.08° N, 4.31° E”.
enum Coordinates {
  static func text(latitude: Double, longitude: Double) -> String {
    text(abs(latitude)) + (latitude < 0 ? " S, " : " N, ") + text(abs(longitude)) + (longitude < 0 ? " W" : " E")
  }

  /// Two decimals, about a kilometre: a dossier's places are towns and countries.
  static func text(_ degrees: Double) -> String {
    let hundredths = Int((degrees * 100).rounded())
    let sign = hundredths < 0 ? "−" : ""
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)°"
  }
}
