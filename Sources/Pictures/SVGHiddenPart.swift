/// A part of an SVG that says of itself that it is not displayed, from its first tag on: left out once its end shows that nothing
/// outside of it needs it.
struct SVGHiddenPart {
  /// What was written before it.
  let written: Int
  /// How much was told before it.
  let told: Int
  /// How many of its elements are open.
  var depth = 0
  /// Whether something in it may be drawn elsewhere, or says how others are drawn.
  private(set) var isNeeded = false

  init(at written: Int, told: Int) { (self.written, self.told) = (written, told) }

  mutating func hold(_ name: Substring.UTF8View, isReferenced: Bool) {
    if isReferenced || ["style", "font", "font-face"].contains(where: { name.elementsEqual($0.utf8) }) {
      isNeeded = true
    }
  }

  /// Elements that are drawn where they stand, but for the whole. Others, such as a gradient's colours, are used though they are not displayed.
  private static let drawn = [
    "g", "a", "use", "image", "text", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
    "foreignObject",
  ]

  static func isDrawn(_ name: Substring.UTF8View) -> Bool { drawn.contains { name.elementsEqual($0.utf8) } }

  /// Whether nothing in a drawing displays later what is not displayed at first: an animation, a style sheet; or chooses by what
  /// stands there.
  static func stayHidden(in bytes: [UInt8]) -> Bool {
    if ["attributeName", "<?xml-stylesheet", "switch"].contains(where: { bytes.firstRange(of: $0.utf8) != nil }) {
      return false
    }
    var rest = bytes[...]
    while let start = rest.firstRange(of: "style".utf8) {
      rest = rest[start.upperBound...]
      // An attribute of that name says nothing of other elements.
      let isElement = [UInt8(ascii: "<"), UInt8(ascii: ":")].contains(bytes[max(0, start.lowerBound - 1)])
      guard isElement else { continue }
      guard let tagEnd = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[tagEnd...].dropFirst()
      if bytes[tagEnd - 1] == UInt8(ascii: "/") { continue }
      let end = rest.firstRange(of: "style>".utf8)?.lowerBound ?? rest.endIndex
      let sheet = rest[..<end].filter { $0 > 0x20 }
      if ["display", "all:", "\\", "@import"].contains(where: { sheet.firstRange(of: $0.utf8) != nil }) {
        return false
      }
      rest = rest[end...].dropFirst("style>".utf8.count)
    }
    return true
  }
}

/// What the attributes of an element say of whether it is seen.
struct SVGVisibility {
  private var display: Bool?
  private var displayInStyle: Bool?
  private(set) var isInvisible = false

  /// Whether it is not displayed, as far as it says so itself.
  var isNotDisplayed: Bool { displayInStyle ?? display ?? false }

  mutating func read(_ attribute: String, _ value: ArraySlice<UInt8>) {
    if attribute != "style" { return read(attribute.utf8.map(\.self), value, isStyle: false) }
    for declaration in value.split(separator: UInt8(ascii: ";")) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      read(Self.bare(declaration[..<colon]), declaration[(colon + 1)...], isStyle: true)
    }
  }

  private mutating func read(_ name: [UInt8], _ value: ArraySlice<UInt8>, isStyle: Bool) {
    let value = Self.bare(value.prefix { $0 != UInt8(ascii: "!") })
    func isOne(of words: String...) -> Bool { words.contains { value.elementsEqual($0.utf8) } }
    if name.elementsEqual("display".utf8) {
      if isStyle { displayInStyle = isOne(of: "none") } else { display = isOne(of: "none") }
    } else if name.elementsEqual("visibility".utf8) {
      if isOne(of: "hidden", "collapse") { isInvisible = true }
    } else if name.elementsEqual("opacity".utf8) {
      if value.contains(UInt8(ascii: "0")), value.allSatisfy({ "0.%".utf8.contains($0) }) { isInvisible = true }
    }
  }

  /// Without spaces, in lower case.
  private static func bare(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.filter { $0 > 0x20 }.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }

  /// Whether a style sheet hides something: nobody can say what, or when.
  static func hides(inSheet sheet: [UInt8]) -> Bool {
    let sheet = bare(sheet[...])
    return ["display:none", "visibility:hidden", "visibility:collapse", "opacity:0;", "opacity:0}", "opacity:0.0"]
      .contains { sheet.firstRange(of: $0.utf8) != nil }
  }
}
