/// What declarations of style say of whether an element is seen: of a `style` attribute, or of a rule in a page's own sheet.
enum InlineStyle {
  struct Value: Sendable, Hashable {
    var text: String
    var isImportant: Bool
  }

  /// The properties by which words are hidden or struck out.
  private static let telling: Set = [
    "display", "visibility", "content-visibility", "opacity", "font-size", "text-decoration", "text-decoration-line",
    "position", "left", "right", "top", "text-indent", "clip", "clip-path", "color", "background", "background-color",
    "height", "max-height", "width", "max-width", "overflow", "overflow-x", "overflow-y", "transform", "scale", "zoom",
    "margin-left", "margin-right", "margin-top", "margin", "font", "filter", "inset", "translate",
    "-webkit-text-fill-color",
  ]

  static func hides(_ style: String) -> Bool { hides(values(in: Array(style.utf8))) }

  /// By their names; of those that nothing here depends on, none.
  static func values(in style: [UInt8]) -> [String: Value] {
    var values: [String: Value] = [:]
    for declaration in declarations(in: style) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = ASCII.lowered(ASCII.trimmed(declaration[..<colon]).utf8)
      guard telling.contains(name) else { continue }
      var text = ASCII.lowered(ASCII.trimmed(declaration[(colon + 1)...]).utf8)
      let isImportant = text.hasSuffix("important") && text.contains("!")
      if isImportant { text = ASCII.trimmed(Array(text.prefix { $0 != "!" }.utf8)) }
      // A later one counts, unless the earlier is the more important.
      if let earlier = values[name], earlier.isImportant, !isImportant { continue }
      values[name] = Value(text: text, isImportant: isImportant)
    }
    return values
  }

  /// What a drawing's element says of itself as attributes, which counts less than any rule.
  static func presented(by tag: HTMLTag) -> [String: Value] {
    var values: [String: Value] = [:]
    for name in ["display", "visibility", "opacity", "font-size", "text-decoration"] {
      guard let text = tag[name] else { continue }
      values[name] = Value(text: ASCII.lowered(ASCII.trimmed(Array(text.utf8)).utf8), isImportant: false)
    }
    return values
  }

  static func hides(_ values: [String: Value]) -> Bool {
    if values.isEmpty { return false }
    func value(_ name: String) -> String { values[name]?.text ?? "" }
    return value("display") == "none" || ["hidden", "collapse"].contains(value("visibility"))
      || value("content-visibility") == "hidden" || StyleLength.isZero(value("opacity"))
      || StyleLength.isTiny(value("font-size")) || isShrunk(values) || isOffScreen(values) || isUncoloured(values)
  }

  /// Made so small that nothing of it is seen.
  private static func isShrunk(_ values: [String: Value]) -> Bool {
    func value(_ name: String) -> String { values[name]?.text ?? "" }
    let cuts = ["overflow", "overflow-x", "overflow-y"].contains {
      value($0).hasPrefix("hidden") || value($0).hasPrefix("clip")
    }
    if cuts {
      if ["height", "max-height", "width", "max-width"].contains(where: { StyleLength.isZero(value($0)) }) {
        return true
      }
      // What only programs that read out are to find.
      if StyleLength.isPoint(value("width")), StyleLength.isPoint(value("height")) { return true }
    }
    // `0/0 a`, `bold 0 serif`
    let font = value("font").split(separator: " ").map { String($0.prefix { $0 != "/" }) }
    if font.contains(where: StyleLength.isZero) || ["scale", "zoom"].contains(where: { StyleLength.isZero(value($0)) })
    {
      return true
    }
    return ["scale", "scalex", "scaley", "scale3d"].contains { name in
      value("transform").firstRange(of: name + "(").map { found in
        value("transform")[found.upperBound...].prefix { $0 != ")" }.split(separator: ",").contains {
          StyleLength.isZero(String($0.filter { $0 != " " }))
        }
      } ?? false
    } || value("filter").hasPrefix("opacity(0")
  }

  static func strikes(_ values: [String: Value]) -> Bool {
    ["text-decoration", "text-decoration-line"].contains { values[$0]?.text.contains("line-through") == true }
  }

  /// Put where no screen reaches, or cut off to nothing.
  private static func isOffScreen(_ values: [String: Value]) -> Bool {
    func value(_ name: String) -> String { values[name]?.text ?? "" }
    if ["absolute", "fixed"].contains(value("position")) {
      let places = ["left", "right", "top"].map(value) + value("inset").split(separator: " ").map(String.init)
      if places.contains(where: { StyleLength.isFarBefore($0) }) { return true }
      if [value("left"), value("right")].contains(where: { StyleLength.isFarAfter($0) }) { return true }
      if value("clip").hasPrefix("rect("), value("clip").utf8.allSatisfy({ !(0x32...0x39 ~= $0) }) { return true }
    }
    let margins =
      ["margin-left", "margin-right", "margin-top"].map(value) + value("margin").split(separator: " ").map(String.init)
    if margins.contains(where: { isFar($0) }) { return true }
    let moves =
      value("translate").split(separator: " ")
      + (value("transform").contains("translate") ? value("transform").split { "(,) ".contains($0) } : [])
    return moves.contains { isFar(String($0)) } || isFar(value("text-indent"))
      || ["inset(50%)", "inset(100%)", "circle(0)"].contains(value("clip-path"))
  }

  /// In what is no share of the element's own size.
  private static func isFar(_ length: String) -> Bool { !length.hasSuffix("%") && StyleLength.isFarBefore(length) }

  /// In no colour, or in that of what lies behind it.
  private static func isUncoloured(_ values: [String: Value]) -> Bool {
    if let fill = values["-webkit-text-fill-color"]?.text, StyleColor.isClear(fill) { return true }
    guard let color = values["color"]?.text else { return false }
    if StyleColor.isClear(color) { return true }
    guard
      let behind = values["background-color"]?.text ?? values["background"].map({ StyleColor.background(of: $0.text) })
    else { return false }
    return StyleColor.isSame(color, as: behind)
  }

  /// Without comments; escapes are read.
  private static func declarations(in style: [UInt8]) -> [[UInt8]] {
    var all: [[UInt8]] = []
    var current: [UInt8] = []
    var quote: UInt8?
    var depth = 0
    var index = 0
    while index < style.count {
      let byte = style[index]
      if byte == UInt8(ascii: "\\"), index + 1 < style.count {
        index = appendEscape(in: style, at: index + 1, to: &current)
        continue
      }
      if quote == nil, byte == UInt8(ascii: "/"), index + 1 < style.count, style[index + 1] == UInt8(ascii: "*") {
        index += 2
        while index + 1 < style.count, !(style[index] == UInt8(ascii: "*") && style[index + 1] == UInt8(ascii: "/")) {
          index += 1
        }
        index += 2
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      default: break
      }
      if byte == UInt8(ascii: ";"), quote == nil, depth == 0 {
        all.append(current)
        current = []
      } else {
        current.append(byte)
      }
      index += 1
    }
    return all + [current]
  }

  /// An escape after its backslash: up to six hexadecimal digits and a space, or the sign itself.
  static func appendEscape(in style: [UInt8], at start: Int = 0, to out: inout [UInt8]) -> Int {
    var index = start
    var value: UInt32 = 0
    while index < style.count, index < start + 6, let digit = ASCII.digit(style[index], isHexadecimal: true) {
      value = value * 16 + UInt32(digit)
      index += 1
    }
    guard index > start else {
      out.append(style[start])
      return start + 1
    }
    out.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    return index < style.count && ASCII.isSpace(style[index]) ? index + 1 : index
  }
}

extension HTMLTag {
  /// Whether the element says of itself that nobody is to see it: by `hidden`, `popover`, or its own style.
  public var isHidden: Bool {
    self["hidden"] != nil || self["popover"] != nil || self["style"].map(InlineStyle.hides) == true
  }
}
