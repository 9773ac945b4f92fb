/// Whether style rules hold for a reader at a desk (Media Queries 4): one who looks at a large screen, with a mouse.
enum MediaQuery {
  enum Use { case always, perhaps, never }

  /// Of several kinds of media, apart by commas, one is enough.
  static func use(of media: String) -> Use {
    let lowered = ASCII.lowered(media.utf8)
    if lowered.allSatisfy(\.isWhitespace) { return .always }
    return .any(of: StyleValidity.parts(of: lowered, apartBy: ",").map { use(ofOne: ASCII.trimmed(Array($0.utf8))) })
  }

  private static func use(ofOne query: String) -> Use {
    let words = ASCII.words(query)
    let isNegated = words.first == "not"
    let rest = words.dropFirst(isNegated || words.first == "only" ? 1 : 0)
    // Without a type, all is one condition.
    guard let type = rest.first, !type.hasPrefix("(") else { return use(ofCondition: query) }
    var use = ["all", "screen"].contains(type.prefix { $0 != "(" }) ? Use.always : .never
    let features = rest.dropFirst(rest.dropFirst().first == "and" ? 2 : 1).joined(separator: " ")
    if use != .never, !features.isEmpty { use = self.use(ofCondition: features) }
    return isNegated ? use.negated : use
  }

  private static func use(ofCondition text: String) -> Use {
    StyleCondition.use(of: text) { function, inner in
      function.isEmpty ? use(ofFeature: inner.filter { !$0.isWhitespace }) : .perhaps
    }
  }

  private static func use(ofFeature feature: String) -> Use {
    let parts = feature.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return feature == "hover" || feature == "color" ? .always : .perhaps }
    let value = String(parts[1])
    switch parts[0] {
    case "min-width", "min-device-width":
      return StyleLength.pixels(of: value).map { $0 <= 1366 ? .always : .perhaps } ?? .perhaps
    case "max-width", "max-device-width":
      return StyleLength.pixels(of: value).map { $0 < 1024 ? .never : $0 < 2560 ? .perhaps : .always } ?? .perhaps
    default:
      if ofADesk.contains(feature) { return .always }
      return ofOthers.contains(feature) ? .never : .perhaps
    }
  }

  private static let ofADesk: Set = [
    "hover:hover", "any-hover:hover", "pointer:fine", "any-pointer:fine", "orientation:landscape", "scripting:enabled",
    "forced-colors:none",
  ]
  private static let ofOthers: Set = [
    "hover:none", "pointer:coarse", "pointer:none", "orientation:portrait", "scripting:none", "forced-colors:active",
    "display-mode:standalone",
  ]
}
