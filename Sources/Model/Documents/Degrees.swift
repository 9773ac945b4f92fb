/// Decimal degrees, with the digits that were written: they tell how exactly a place is known.
public struct Degrees: Sendable, Hashable {
  /// As they were written.
  public let text: String
  /// From -180 to 180.
  public let value: Double

  /// Digits with a sign and a point; no exponent, no “nan”, no hexadecimal. Nil for another text.
  public init?(_ text: String) {
    guard let value = Self.decimal(text) else { return nil }
    (self.text, self.value) = (text, value)
  }

  /// Without a sign, and with as many after the point as there were: “52.08”, “4.0”, “60”.
  public var digits: String {
    let unsigned = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    let whole = unsigned.prefix { $0 != UInt8(ascii: ".") }.drop { $0 == UInt8(ascii: "0") }
    let rest = unsigned.drop { $0 != UInt8(ascii: ".") }
    return (whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self))
      + (rest.count > 1 ? String(decoding: rest, as: UTF8.self) : "")
  }

  /// As above; for numbers that are no degrees, too.
  static func decimal(_ text: String) -> Double? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B }),
      text.utf8.count <= 24
    else { return nil }
    return Double(text)
  }
}
