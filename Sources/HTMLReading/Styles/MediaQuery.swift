/// Whether style rules hold for a reader at a desk (Media Queries 4): one who looks at a large screen, with a mouse.
enum MediaQuery {
  enum Use { case always, perhaps, never }

  /// Of several kinds of media, apart by commas, one is enough.
  static func use(of media: String) -> Use {
    let lowered = ASCII.lowered(media.utf8)
    if lowered.allSatisfy(\.isWhitespace) { return .always }
    let uses = lowered.split(separator: ",").map { use(ofOne: $0.split(whereSeparator: \.isWhitespace)) }
    return uses.contains(.always) ? .always : uses.contains(.perhaps) ? .perhaps : .never
  }

  private static func use(ofOne words: [Substring]) -> Use {
    var words = words[...]
    if words.first == "only" { words = words.dropFirst() }
    let isNegated = words.first == "not"
    if isNegated { words = words.dropFirst() }
    var use = Use.always
    if let type = words.first, !type.hasPrefix("(") {
      if !["all", "screen"].contains(type.prefix { $0 != "(" }) { use = .never }
      words = words.dropFirst()
    }
    let rest = words.joined(separator: " ")
    if use != .never, !rest.isEmpty { use = self.use(ofFeatures: rest) }
    if !isNegated { return use }
    return use == .perhaps ? .perhaps : use == .never ? .always : .never
  }

  private static func use(ofFeatures text: String) -> Use {
    let parts = text.split(separator: "(").map { $0.prefix { $0 != ")" } }.filter { $0 != "and " }
    if text.contains(" or ") || text.contains("not ") || text.contains("((") { return .perhaps }
    let uses = parts.map { use(ofFeature: $0.filter { $0 != " " }) }
    return uses.contains(.never) ? .never : uses.contains(.perhaps) ? .perhaps : .always
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
