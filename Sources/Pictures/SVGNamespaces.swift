/// Which names of an SVG are a picture's, and which a drawing program's or metadata: told by the namespace that their prefix
/// stands for, as each program may choose the prefix.
struct SVGNamespaces {
  /// Of SVG, of links, and of what may be shown within a picture.
  private static let shown = [
    "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/1999/xhtml",
    "http://www.w3.org/1998/Math/MathML", "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2001/xml-events",
  ]
  private static let known: Set = ["xml", "xmlns", "xlink", "svg"]

  private var prefixes = known
  /// Whether a style sheet asks for attributes that programs keep their own in.
  private let hasSelectorsOfData: Bool

  init(_ bytes: [UInt8]) {
    hasSelectorsOfData = bytes.firstRange(of: "[data-".utf8) != nil
    var rest = bytes[...]
    while let found = rest.firstRange(of: "xmlns:".utf8) {
      rest = rest[found.upperBound...]
      let name = rest.prefix { $0 > 0x20 && !"=/>".utf8.contains($0) }
      let value = rest[name.endIndex...].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
      guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      let address = value.dropFirst().prefix { $0 != quote }
      if Self.isShown(address) { prefixes.insert(String(decoding: name, as: UTF8.self)) }
    }
  }

  /// Whether an address is that of a namespace that is shown; one that an entity stands for may be.
  static func isShown(_ address: ArraySlice<UInt8>) -> Bool {
    address.contains(UInt8(ascii: "&")) || shown.contains { address.elementsEqual($0.utf8) }
  }

  /// Whether an element or an attribute is in no namespace that is shown.
  func isForeign(_ name: String) -> Bool {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return !prefixes.contains(String(name[..<colon]))
  }

  /// Whether an attribute has no prefix and is what a program keeps: the name of a layer, the drawing itself.
  func isKept(_ attribute: String, of element: String) -> Bool {
    attribute.utf8.starts(with: "data-".utf8) && !hasSelectorsOfData || attribute == "content" && element == "svg"
  }
}
