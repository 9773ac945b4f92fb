public import Model

/// Where the page of a tag stands, as far as the tag alone says it.
///
/// Links in texts are written before all tags are known. A tag in a text is letters, digits, hyphens and slashes, and one that is
/// plain has its own address always; of others in notes the address has a word for each sign, whatever other tags there are.
public enum TagAddress {
  /// `Press freedom` and `press-freedom` are one tag; `C++`, `C#` and `C` are three.
  public static func key(_ tag: String) -> String {
    String(tag.lowercased().map { $0.isWhitespace || $0 == "_" ? "-" : $0 })
  }

  /// What is no letter or digit becomes a hyphen.
  public static func slug(_ tag: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in tag.lowercased().unicodeScalars {
      if isPlain(scalar) { out.append(scalar) } else if out.last != "-" { out.append("-") }
    }
    while out.last == "-" { out.removeLast() }
    return out.isEmpty ? "tag" : String(out)
  }

  /// With a word, or a number of Unicode, for each sign: `c-plus-plus`.
  public static func spelled(_ tag: String) -> String {
    var words = String.UnicodeScalarView()
    for scalar in key(tag).unicodeScalars {
      switch scalar {
      case "-": words.append("-")
      case "+": words.append(contentsOf: "-plus".unicodeScalars)
      case "#": words.append(contentsOf: "-sharp".unicodeScalars)
      case "&": words.append(contentsOf: "-and-".unicodeScalars)
      case "/": words.append(contentsOf: "-in-".unicodeScalars)
      case _ where isPlain(scalar): words.append(scalar)
      default: words.append(contentsOf: "-u\(String(scalar.value, radix: 16))".unicodeScalars)
      }
    }
    return slug(String(String(words).drop { $0 == "-" }))
  }

  /// Whether the tag is written as its address is.
  public static func isPlain(_ tag: String) -> Bool { key(tag) == slug(tag) }

  public static func route(_ slug: String) -> Route { .page(slug, in: "tags") }

  /// The route of a tag that stands in notes only: cut where it could not be an address everywhere.
  public static func route(inNotes tag: String) -> Route {
    let slug = isPlain(tag) ? slug(tag) : spelled(tag)
    let own = route(slug)
    guard PortableName.flaw(inAddress: own.path.utf8) != nil else { return own }
    return route(PortableName.fitted(slug, hashing: slug, before: ".html"))
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.canonicalCombiningClass != .notReordered
  }
}
