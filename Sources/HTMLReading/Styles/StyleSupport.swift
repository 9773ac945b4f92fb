/// Whether rules hold that are for browsers with some property or value (CSS Conditional Rules): `@supports (display: grid)`.
enum StyleSupport {
  /// - Parameter condition: in lower case.
  static func use(of condition: String) -> MediaQuery.Use {
    let words = condition.split { $0.isWhitespace || $0 == "(" || $0 == ")" }
    // What is turned round, or stands in several brackets, is not looked into.
    if words.contains("not") || words.contains("or") || condition.contains("((") { return .perhaps }
    let uses = condition.split(separator: "(").dropFirst(condition.hasPrefix("(") ? 0 : 1).map { part in
      use(ofOne: ASCII.trimmed(Array(part.prefix { $0 != ")" }.utf8)))
    }
    if condition.contains("selector") || condition.contains("font-") || uses.isEmpty { return .perhaps }
    return uses.contains(.never) ? .never : uses.contains(.perhaps) ? .perhaps : .always
  }

  private static func use(ofOne declaration: String) -> MediaQuery.Use {
    guard let colon = declaration.firstIndex(of: ":") else { return .perhaps }
    let name = ASCII.trimmed(Array(declaration[..<colon].utf8))
    let value = ASCII.trimmed(Array(declaration[declaration.index(after: colon)...].utf8))
    if name.hasPrefix("--") { return .always }
    // Of browsers that are no more.
    if name.hasPrefix("-ms-") || value.hasPrefix("-ms-") { return .never }
    if value.hasPrefix("-") && name == "display" { return StyleValidity.isTaken(value, for: name) ? .perhaps : .never }
    return judged.contains(name) ? StyleValidity.isTaken(value, for: name) ? .always : .never : .perhaps
  }

  /// Those of which it is known what browsers take.
  private static let judged: Set = [
    "display", "visibility", "position", "opacity", "color", "background-color", "overflow", "width", "height",
    "max-width",
    "max-height", "left", "right", "top", "inset", "transform", "filter",
  ]
}
