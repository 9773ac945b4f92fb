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
    "height", "max-height", "width", "max-width", "overflow", "overflow-x", "overflow-y", "transform", "scale",
    "margin-left", "margin-right", "margin-top", "margin", "font", "filter", "inset", "translate",
    "-webkit-text-fill-color", "background-clip", "-webkit-background-clip", "padding", "padding-top", "padding-bottom",
    "padding-left", "padding-right", "block-size", "inline-size", "inset-inline-start", "inset-inline-end",
    "inset-inline",
    "inset-block-start", "white-space", "all", "rotate", "max-block-size", "max-inline-size", "contain",
    "-webkit-text-security", "animation", "animation-name", "background-image", "content", "bottom", "inset-block-end",
    "backface-visibility", "-webkit-backface-visibility", "text-shadow", "float", "flex", "flex-grow", "min-width",
    "min-height", "min-inline-size", "min-block-size", "mask", "mask-image", "-webkit-mask", "-webkit-mask-image",
    "letter-spacing", "line-clamp", "-webkit-line-clamp", "animation-fill-mode", "animation-direction",
    "animation-iteration-count",
  ]

  /// By their names, custom properties with them; of those that nothing here depends on, and of values that browsers do not take, none.
  ///
  /// - Parameter quirks: whether the page is read as those of old were, in which lengths need no unit.
  static func values(in style: [UInt8], quirks: Bool = false) -> [String: Value] {
    var values: [String: Value] = [:]
    for declaration in declarations(in: style) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let typed = ASCII.trimmed(declaration[..<colon])
      // Names of custom properties keep their case.
      let name = typed.hasPrefix("--") ? typed : ASCII.lowered(typed.utf8)
      guard telling.contains(name) || name.hasPrefix("--") else { continue }
      let value = ASCII.trimmed(declaration[(colon + 1)...])
      let isTyped = name == "content" || value.contains("--")
      var text = isTyped ? value : ASCII.lowered(value.utf8)
      var isImportant = false
      if let mark = text.utf8.lastIndex(of: UInt8(ascii: "!")),
        ASCII.lowered(ASCII.trimmed(Array(text[mark...].utf8.dropFirst())).utf8) == "important"
      {
        (text, isImportant) = (ASCII.trimmed(Array(text[..<mark].utf8)), true)
      }
      text = StyleMath.worked(out: text)
      if quirks, StyleLength.isWithoutUnit(text), withoutUnits.contains(name) { text += "px" }
      guard StyleValidity.isTaken(text, for: name) else { continue }
      // A later one counts, unless the earlier is the more important.
      if let earlier = values[name], earlier.isImportant, !isImportant { continue }
      values[name] = Value(text: text, isImportant: isImportant)
    }
    return values
  }

  /// Those whose lengths need no unit in pages of old (Quirks Mode, section 3.2).
  private static let withoutUnits: Set = [
    "bottom", "font-size", "height", "left", "margin", "margin-left", "margin-right", "margin-top", "max-height",
    "max-width",
    "padding", "padding-bottom", "padding-left", "padding-right", "padding-top", "right", "text-indent", "top", "width",
  ]

  /// What a declaration says, as it is typed.
  static func text(of name: String, in style: [UInt8]) -> String? {
    for declaration in declarations(in: style) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      if ASCII.lowered(ASCII.trimmed(declaration[..<colon]).utf8) == name {
        return ASCII.trimmed(declaration[(colon + 1)...])
      }
    }
    return nil
  }

  /// What a drawing's element says of itself as attributes, which counts less than any rule.
  static func presented(by tag: HTMLTag) -> [String: Value] {
    var values: [String: Value] = [:]
    for name in ["display", "visibility", "opacity", "font-size", "text-decoration"] {
      guard let text = tag[name] else { continue }
      values[name] = Value(text: ASCII.lowered(ASCII.trimmed(Array(text.utf8)).utf8), isImportant: false)
    }
    if let fill = tag["fill"], tag["stroke"] == nil {
      let color = ASCII.lowered(ASCII.trimmed(Array(fill.utf8)).utf8)
      values["-webkit-text-fill-color"] = Value(text: color == "none" ? "transparent" : color, isImportant: false)
    }
    return values
  }

  /// What the style sheet of every browser says of an element by its attributes, which counts less than any rule of a page.
  static func byDefault(of tag: HTMLTag) -> [String: Value] {
    if tag.attributes.isEmpty && tag.name != "dialog" { return [:] }
    var values: [String: Value] = [:]
    func set(_ name: String, _ text: String) { values[name] = Value(text: text, isImportant: false) }
    if let color = tag["color"], tag.name == "font" { set("color", ofOld(color)) }
    if let color = tag["bgcolor"], ["table", "tbody", "thead", "tfoot", "tr", "td", "th"].contains(tag.name) {
      set("background-color", ofOld(color))
    }
    if tag.name == "body" {
      if let color = tag["text"] { set("color", ofOld(color)) }
      if let color = tag["bgcolor"] { set("background-color", ofOld(color)) }
    }
    if tag["hidden"].map({ ASCII.lowered($0.utf8) }) == "until-found" {
      set("content-visibility", "hidden")
    } else if tag["hidden"] != nil || tag["popover"] != nil || tag.name == "dialog" && tag["open"] == nil {
      set("display", "none")
    }
    return values
  }

  /// A colour in an attribute, which needs no `#`.
  private static func ofOld(_ color: String) -> String {
    let color = ASCII.lowered(ASCII.trimmed(Array(color.utf8)).utf8)
    return StyleColor.isColor(color) ? color : "#" + color
  }

  /// Without comments and the rules among them; escapes are read.
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
        if quote != nil { settleEscape(at: &current) }
        continue
      }
      if let open = quote {
        // The end of a line ends a string, too.
        if byte == open || byte == 0x0A { quote = nil }
        current.append(byte)
        index += 1
        continue
      }
      if byte == UInt8(ascii: "/"), index + 1 < style.count, style[index + 1] == UInt8(ascii: "*") {
        index = StyleText.endOfComment(in: style[...], at: index)
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "("):
        if let end = StyleText.endOfAddress(in: style[...], at: index) {
          // What stands in it tells nothing here.
          current += Array("(a)".utf8)
          index = min(end, style.count)
          continue
        }
        depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: "{") where depth == 0 && !isCustomProperty(current):
        // A rule in the rule.
        current = []
        index = StyleText.closing(style[...], index + 1) + 1
        continue
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth = max(0, depth - 1)
      default: break
      }
      if byte == UInt8(ascii: ";"), depth == 0 {
        all.append(current)
        current = []
      } else {
        current.append(byte)
      }
      index += 1
    }
    return all + [current]
  }

  /// A mark or the end of a line that is written as an escape ends no string.
  private static func settleEscape(at end: inout [UInt8]) {
    let settled: String
    switch end.last {
    case UInt8(ascii: "\""): settled = "”"
    case UInt8(ascii: "'"): settled = "’"
    case 0x0A: settled = " "
    default: return
    }
    end.removeLast()
    end += Array(settled.utf8)
  }

  /// Whether `--name:` stands there, behind which braces may stand.
  private static func isCustomProperty(_ declaration: [UInt8]) -> Bool {
    declaration.contains(UInt8(ascii: ":")) && ASCII.trimmed(declaration).hasPrefix("--")
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
    if self["hidden"] != nil || self["popover"] != nil { return true }
    guard let style = self["style"] else { return false }
    let sight = ElementSight(InlineStyle.values(in: Array(style.utf8)))
    return sight.isUnseen || !sight.veils.isEmpty
  }
}
