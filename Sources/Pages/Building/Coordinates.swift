import Model
import Words

/// Geographic coordinates for people: “52.08° N, 4.31° E”, with as many digits as were written, as these tell how exactly a place
/// is known.
enum Coordinates {
  static func text(latitude: Degrees, longitude: Degrees, in words: any Wording) -> String {
    let north = words.degrees(digits(latitude, in: words), isLatitude: true, isNegative: latitude.value < 0)
    let east = words.degrees(digits(longitude, in: words), isLatitude: false, isNegative: longitude.value < 0)
    return "\(north), \(east)"
  }

  static func text(_ degrees: Degrees, in words: any Wording) -> String {
    "\(degrees.value < 0 ? "−" : "")\(digits(degrees, in: words))°"
  }

  private static func digits(_ degrees: Degrees, in words: any Wording) -> String {
    degrees.digits.split(separator: ".").joined(separator: words.decimalMark)
  }
}
