import Model

/// Geographic coordinates for people: “52.08° N, 4.31° E”, with as many digits as were written, as these tell how exactly a place
/// is known.
enum Coordinates {
  static func text(latitude: Degrees, longitude: Degrees) -> String {
    "\(latitude.digits)° \(latitude.value < 0 ? "S" : "N"), \(longitude.digits)° \(longitude.value < 0 ? "W" : "E")"
  }

  static func text(_ degrees: Degrees) -> String { "\(degrees.value < 0 ? "−" : "")\(degrees.digits)°" }
}
