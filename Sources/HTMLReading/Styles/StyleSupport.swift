/// Whether rules hold that are for browsers with some property or value (CSS Conditional Rules): `@supports (display: grid)`.
enum StyleSupport {
  /// - Parameter condition: in lower case.
  static func use(of condition: String) -> MediaQuery.Use {
    StyleCondition.use(of: condition) { function, inner in
      switch function {
      case "": use(ofOne: inner)
      case "selector": use(ofSelector: inner)
      default: .perhaps
      }
    }
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

  private static func use(ofSelector selector: String) -> MediaQuery.Use {
    let names = selector.split(separator: ":").dropFirst(selector.hasPrefix(":") ? 0 : 1).map {
      String($0.prefix { $0.isLetter || $0 == "-" })
    }
    return names.allSatisfy(ofAllBrowsers.contains) ? .always : .perhaps
  }

  /// Those pseudo-classes that were new once and that all browsers know now.
  private static let ofAllBrowsers: Set = [
    "has", "is", "where", "not", "focus-visible", "focus-within", "hover", "before", "after",
  ]
}
