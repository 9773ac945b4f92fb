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
    "-webkit-text-fill-color", "background-clip", "-webkit-background-clip", "padding", "padding-top", "padding-bottom",
    "padding-left", "padding-right", "block-size", "inline-size", "inset-inline-start", "inset-inline-end",
    "inset-inline",
    "inset-block-start", "white-space", "all", "rotate", "max-block-size", "max-inline-size", "contain",
    "-webkit-text-security", "animation", "animation-name", "background-image",
  ]

  /// By their names, custom properties with them; of those that nothing here depends on, and of values that browsers do not take, none.
  static func values(in style: [UInt8]) -> [String: Value] {
    var values: [String: Value] = [:]
    for declaration in declarations(in: style) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let typed = ASCII.trimmed(declaration[..<colon])
      // Names of custom properties keep their case.
      let name = typed.hasPrefix("--") ? typed : ASCII.lowered(typed.utf8)
      guard telling.contains(name) || name.hasPrefix("--") else { continue }
      let value = ASCII.trimmed(declaration[(colon + 1)...])
      var text = value.contains("--") ? value : ASCII.lowered(value.utf8)
      let isImportant = text.hasSuffix("important") && text.contains("!")
      if isImportant { text = ASCII.trimmed(Array(text.prefix { $0 != "!" }.utf8)) }
      text = StyleMath.worked(out: text)
      guard StyleValidity.isTaken(text, for: name) else { continue }
      // A later one counts, unless the earlier is the more important.
      if let earlier = values[name], earlier.isImportant, !isImportant { continue }
      values[name] = Value(text: text, isImportant: isImportant)
    }
    return values
  }

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
    return values
  }

  /// What the style sheet of every browser says of an element by its attributes, which counts less than any rule of a page.
  static func byDefault(of tag: HTMLTag) -> [String: Value] {
    if tag["hidden"].map({ ASCII.lowered($0.utf8) }) == "until-found" {
      return ["content-visibility": Value(text: "hidden", isImportant: false)]
    }
    guard tag["hidden"] != nil || tag["popover"] != nil || tag.name == "dialog" && tag["open"] == nil else {
      return [:]
    }
    return ["display": Value(text: "none", isImportant: false)]
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
    if self["hidden"] != nil || self["popover"] != nil { return true }
    guard let style = self["style"] else { return false }
    let sight = ElementSight(InlineStyle.values(in: Array(style.utf8)))
    return sight.isUnseen || !sight.veils.isEmpty
  }
}
