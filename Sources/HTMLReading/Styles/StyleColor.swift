/// Colours as styles have them, in lower case, as far as it goes whether one is another, or none.
enum StyleColor {
  /// Nothing is seen of what is in it.
  static func isClear(_ color: String) -> Bool {
    if color == "transparent" || channels(of: color)?.last.map({ $0 < 13 }) == true { return true }
    // `oklch(0% 0 0 / 0)`
    if color.hasPrefix("color-mix("), color.utf8.count <= longestMix { return isMixOfNothing(color) }
    guard color.hasSuffix(")"), let slash = color.lastIndex(of: "/") else { return false }
    return StyleLength.isZero(String(color[color.index(after: slash)...].dropLast().filter { $0 != " " }))
  }

  /// In bytes, as mixes of mixes have no end.
  private static let longestMix = 256

  /// `color-mix(in srgb, red 0%, transparent)`: of the two colours those that there is any of are clear.
  private static func isMixOfNothing(_ color: String) -> Bool {
    let parts = StyleValidity.parts(of: String(color.dropFirst(10).dropLast()), apartBy: ",")
    guard parts.count == 3 else { return false }
    let shares = parts.dropFirst().map { part -> (color: String, share: Double?) in
      let words = StyleValidity.parts(of: ASCII.trimmed(Array(part.utf8)))
      let share = words.lazy.compactMap { $0.hasSuffix("%") ? StyleLength.value(of: $0)?.number : nil }.first
      return (words.first { !$0.hasSuffix("%") } ?? "", share)
    }
    let first = shares[0].share ?? shares[1].share.map { 100 - $0 } ?? 50
    let second = shares[1].share ?? 100 - first
    return (first == 0 || isClear(shares[0].color)) && (second == 0 || isClear(shares[1].color))
  }

  /// Whether nothing is seen through it.
  static func isSolid(_ color: String) -> Bool {
    if let channels = channels(of: color) { return channels.last == 255 }
    return !color.contains("(") || !color.contains("/") && !color.hasPrefix("hsla") && !color.hasPrefix("color-mix")
  }

  /// Whether browsers know it as a colour.
  static func isColor(_ text: String) -> Bool {
    if text.hasPrefix("#") { return channels(ofHex: String(text.dropFirst())) != nil }
    if known.contains(text) { return true }
    let name = String(text.prefix { $0 != "(" })
    guard text.hasSuffix(")"), functions.contains(name) else { return false }
    guard ["rgb", "rgba", "hsl", "hsla"].contains(name), !text.contains("from ") else { return true }
    let inner = String(text.dropFirst(name.count + 1).dropLast())
    let count = StyleValidity.parts(of: inner, apartBy: ", /").count
    return count == 3 || count == 4
  }

  private static let functions = ASCII.wordSet(
    "rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark device-cmyk contrast-color")

  /// By CSS Color 4: its names, and those of a system's colours.
  private static let known = ASCII.wordSet(
    "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue "
      + "chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen "
      + "darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue "
      + "darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick "
      + "floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink "
      + "indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan "
      + "lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray "
      + "lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue "
      + "mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred "
      + "midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid "
      + "palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple "
      + "rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue "
      + "slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow "
      + "yellowgreen transparent currentcolor accentcolor accentcolortext activetext buttonborder buttonface buttontext canvas "
      + "canvastext field fieldtext graytext highlight highlighttext linktext mark marktext selecteditem selecteditemtext "
      + "visitedtext windowtext window")

  /// Written in whatever way.
  static func isSame(_ color: String, as other: String) -> Bool {
    if color == other { return true }
    guard let one = channels(of: color), let two = channels(of: other) else { return false }
    return one == two
  }

  static func isNearlyWhite(_ color: String) -> Bool { channels(of: color)?.allSatisfy { $0 > 248 } ?? false }

  /// The colour among what a `background` says.
  static func background(of text: String) -> String {
    var depth = 0
    let parts = text.split { sign in
      if sign == "(" { depth += 1 } else if sign == ")" { depth -= 1 }
      return sign == " " && depth == 0
    }
    return parts.map(String.init).first { channels(of: $0) != nil } ?? text
  }

  /// Red, green, blue, and how much of it is seen, each of 255; nil for what is not read.
  private static func channels(of color: String) -> [Int]? {
    if let hex = names[color] ?? (color.hasPrefix("#") ? String(color.dropFirst()) : nil) {
      return channels(ofHex: hex)
    }
    let isColour = color.hasPrefix("rgb"), isHue = color.hasPrefix("hsl")
    guard isColour || isHue, let open = color.firstIndex(of: "("), color.hasSuffix(")") else { return nil }
    let words = color[color.index(after: open)...].dropLast().split { ", /".contains($0) }
    guard words.count == 3 || words.count == 4 else { return nil }
    func part(_ word: Substring, of whole: Double) -> Int? {
      if word.hasSuffix("%") { return Double(word.dropLast()).map { Int(max(0, min($0, 100)) * 2.55 + 0.5) } }
      let text = word.hasPrefix(".") ? "0" + word : String(word)
      return Double(text).map { Int(max(0, min($0, whole)) * 255 / whole + 0.5) }
    }
    guard let alpha = words.count == 4 ? part(words[3], of: 1) : 255 else { return nil }
    // Hues are not turned into colours: only whether anything is seen is told of these.
    if isHue { return alpha == 0 ? [0, 0, 0, 0] : nil }
    let three = words.prefix(3).compactMap { part($0, of: 255) }
    return three.count == 3 ? three + [alpha] : nil
  }

  private static func channels(ofHex hex: String) -> [Int]? {
    let digits = hex.utf8.compactMap { ASCII.digit($0, isHexadecimal: true).map(Int.init) }
    guard digits.count == hex.utf8.count else { return nil }
    switch digits.count {
    case 3, 4: return digits.map { $0 * 17 } + (digits.count == 3 ? [255] : [])
    case 6, 8:
      return stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
        + (digits.count == 6 ? [255] : [])
    default: return nil
    }
  }

  /// Those that pages have behind their words.
  private static let names = [
    "white": "ffffff", "black": "000000", "gray": "808080", "grey": "808080", "silver": "c0c0c0", "red": "ff0000",
    "blue": "0000ff", "green": "008000", "yellow": "ffff00", "navy": "000080", "snow": "fffafa", "ivory": "fffff0",
    "whitesmoke": "f5f5f5",
  ]
}
