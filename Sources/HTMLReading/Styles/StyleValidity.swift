/// Whether browsers take a value for a property: what they do not know leaves an earlier declaration standing (CSS Cascade).
///
/// Values are in lower case and without `!important`.
enum StyleValidity {
  static func isTaken(_ text: String, for name: String) -> Bool {
    if name.hasPrefix("--") { return true }
    if name == "content" { return GeneratedContent.isTaken(text) }
    if text.isEmpty || text.contains("!") { return false }
    // What stands for another value is known only where it is used.
    if isForAll(text) || ["var(", "env(", "attr("].contains(where: { text.contains($0) }) { return true }
    let parts = parts(of: text)
    switch name {
    case "display": return isDisplay(parts)
    case "visibility": return ["visible", "hidden", "collapse"].contains(text)
    case "content-visibility": return ["visible", "hidden", "auto"].contains(text)
    case "position": return ["static", "relative", "absolute", "fixed", "sticky", "-webkit-sticky"].contains(text)
    case "opacity": return isNumber(text)
    case "scale": return text == "none" || parts.count <= 3 && parts.allSatisfy(isNumber)
    case "font-size": return sizes.contains(text) || isLength(text) && !text.hasPrefix("-")
    case "color", "background-color", "-webkit-text-fill-color": return StyleColor.isColor(text)
    case "text-decoration", "text-decoration-line":
      return parts.allSatisfy { decorations.contains($0) || StyleColor.isColor($0) || isLength($0) }
    case "overflow", "overflow-x", "overflow-y":
      return parts.count <= 2 && parts.allSatisfy { overflows.contains($0) }
    case "float":
      return ["none", "left", "right", "inline-start", "inline-end"].contains(text)
    case "clip": return text == "auto" || text.hasPrefix("rect(")
    case "clip-path": return parts.allSatisfy { boxes.contains($0) || isFunction($0, shapes) }
    case "transform": return text == "none" || parts.allSatisfy(isTransform)
    case "filter": return text == "none" || parts.allSatisfy { isFunction($0, filters) }
    case "text-indent": return parts.allSatisfy { isLength($0) || ["hanging", "each-line"].contains($0) }
    case _ where isOfLengths(name): return parts.count <= 4 && parts.allSatisfy { isLength($0) || extents.contains($0) }
    default: return true
    }
  }

  /// Words that any property takes, which say that something else decides.
  static func isForAll(_ text: String) -> Bool {
    ["inherit", "initial", "unset", "revert", "revert-layer"].contains(text)
  }

  private static func isOfLengths(_ name: String) -> Bool {
    [
      "left", "right", "top", "bottom", "translate", "block-size", "inline-size", "height", "max-height", "width",
      "max-width", "min-width", "min-height", "min-inline-size", "min-block-size",
    ]
    .contains(name)
      || name.hasPrefix("margin") || name.hasPrefix("inset") || name.hasPrefix("padding")
  }

  /// Apart by spaces, or other signs, that stand in no brackets.
  static func parts(of text: String, apartBy signs: String = " \n\t") -> [String] {
    var depth = 0
    return text.split { sign in
      if sign == "(" { depth += 1 } else if sign == ")" { depth -= 1 }
      return signs.contains(sign) && depth == 0
    }.map(String.init)
  }

  /// How many numbers a function that makes larger or smaller takes at the most: `scale(0)`, not `scale(1px)` nor `scale(1,)`.
  private static let scales = ["scale": 2, "scalex": 1, "scaley": 1, "scalez": 1, "scale3d": 3]

  private static func isTransform(_ text: String) -> Bool {
    guard isFunction(text, transforms) else { return false }
    let name = String(text.prefix { $0 != "(" })
    guard let most = scales[name] else { return true }
    let arguments = text.dropFirst(name.count + 1).dropLast().split(separator: ",", omittingEmptySubsequences: false)
      .map { ASCII.trimmed(Array($0.utf8)) }
    return (1...most).contains(arguments.count) && arguments.allSatisfy(isNumber)
  }

  private static func isDisplay(_ parts: [String]) -> Bool {
    if let only = parts.first, parts.count == 1 { return displays.contains(only) || displayParts.contains(only) }
    // What it is to others, what it is within, and whether it is an item: each once.
    let (outside, inside) = (["block", "inline", "run-in"], parts.filter { $0 != "list-item" })
    return parts.count <= 3 && Set(parts).count == parts.count && parts.allSatisfy { displayParts.contains($0) }
      && inside.count { outside.contains($0) } <= 1 && inside.count { !outside.contains($0) } <= 1
  }

  private static func isNumber(_ text: String) -> Bool { StyleLength.isNumber(text) || isMath(text) }

  private static func isLength(_ text: String) -> Bool { StyleLength.isLength(text) || isMath(text) }

  private static func isMath(_ text: String) -> Bool { isFunction(text, functions) }

  private static func isFunction(_ text: String, _ names: Set<String>) -> Bool {
    text.hasSuffix(")") && names.contains(String(text.prefix { $0 != "(" }))
  }

  private static let displayParts = ASCII.wordSet(
    "block inline run-in flow flow-root table flex grid ruby list-item math")
  private static let displays = ASCII.wordSet(
    "none contents inline-block inline-table inline-flex inline-grid table-row-group table-header-group table-footer-group "
      + "table-row table-cell table-column-group table-column table-caption ruby-base ruby-text ruby-base-container "
      + "ruby-text-container -webkit-box -webkit-inline-box -webkit-flex -webkit-inline-flex -moz-box")
  private static let sizes = ASCII.wordSet(
    "xx-small x-small small medium large x-large xx-large xxx-large smaller larger math")
  private static let decorations = ASCII.wordSet(
    "none underline overline line-through blink solid double dotted dashed wavy auto from-font spelling-error "
      + "grammar-error")
  private static let overflows = ASCII.wordSet("visible hidden clip scroll auto overlay -moz-hidden-unscrollable")
  private static let extents = ASCII.wordSet(
    "auto none min-content max-content fit-content stretch intrinsic min-intrinsic -webkit-fill-available -moz-available "
      + "-webkit-max-content -moz-max-content -webkit-min-content -moz-min-content -webkit-fit-content -moz-fit-content"
  )
  private static let boxes = ASCII.wordSet(
    "none border-box padding-box content-box margin-box fill-box stroke-box view-box")
  private static let shapes = ASCII.wordSet("url inset circle ellipse polygon path rect xywh shape")
  private static let transforms = ASCII.wordSet(
    "matrix matrix3d perspective rotate rotate3d rotatex rotatey rotatez scale scale3d scalex scaley scalez skew skewx skewy "
      + "translate translate3d translatex translatey translatez")
  private static let filters = ASCII.wordSet(
    "url blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia")
  private static let functions = ASCII.wordSet(
    "calc -webkit-calc -moz-calc min max clamp round mod rem abs sign sin cos tan asin acos atan atan2 pow sqrt hypot log exp "
      + "fit-content anchor anchor-size calc-size")
}
