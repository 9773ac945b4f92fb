import Basics
public import Model

/// Where the page of a tag stands, as far as the tag alone says it.
///
/// Links in texts are written before all tags are known. A tag in a text is letters, digits, hyphens and slashes, and one that is
/// plain has its own address always; of others in notes the address has a word for each sign, whatever other tags there are.
public enum TagAddress {
  /// `Press freedom` and `press-freedom` are one tag; `C++`, `C#` and `C` are three.
  public static func key(_ tag: String) -> String {
    if let bytes = plainLowercased(tag) {
      return String(
        decoding: bytes.map { $0 == 0x20 || $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }
    var out = String.UnicodeScalarView()
    for scalar in folded(tag) { out.append(scalar.properties.isWhitespace || scalar == "_" ? "-" : scalar) }
    return String(out)
  }

  /// In one spelling whatever its case is and however its letters are composed: `Straße` and `STRASSE` are one tag, as their
  /// pages would be one file to some systems, and a link in a text must lead to it without knowing of the other.
  private static func folded(_ tag: String) -> String.UnicodeScalarView {
    let scalars = CanonicalComposition.nfc(CaseFolding.fold(CanonicalComposition.nfc(tag))).unicodeScalars
    guard scalars.contains("σ") else { return scalars }
    // Folding takes a final sigma for any other; an address is written as Greek is.
    let letters = Array(scalars)
    var out = String.UnicodeScalarView()
    for (index, letter) in letters.enumerated() {
      let endsWord =
        index > 0 && letters[index - 1].properties.isAlphabetic
        && (index + 1 == letters.count || !letters[index + 1].properties.isAlphabetic)
      out.append(letter == "σ" && endsWord ? "ς" : letter)
    }
    return out
  }

  /// What is no letter or digit becomes a hyphen.
  public static func slug(_ tag: String) -> String {
    if let bytes = plainLowercased(tag) { return slug(ofASCII: bytes) }
    var out = String.UnicodeScalarView()
    for scalar in folded(tag) {
      if isPlain(scalar) { out.append(scalar) } else if out.last != "-" { out.append("-") }
    }
    while out.last == "-" { out.removeLast() }
    return out.isEmpty ? "tag" : String(out)
  }

  /// The bytes of a tag that is ASCII without control characters, as most are; nil of any other.
  private static func plainLowercased(_ tag: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tag.utf8.count)
    for byte in tag.utf8 {
      guard byte &- 0x20 < 0x5F else { return nil }
      bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return bytes
  }

  private static func slug(ofASCII bytes: [UInt8]) -> String {
    var out: [UInt8] = []
    for byte in bytes {
      let isPlain = byte &- 0x61 < 26 || byte &- 0x30 < 10
      if isPlain { out.append(byte) } else if out.last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
    }
    while out.last == UInt8(ascii: "-") { out.removeLast() }
    return out.isEmpty ? "tag" : String(decoding: out, as: UTF8.self)
  }

  /// A tag of notes and what else it is found under: `law/tax` under `law`.
  public static func levels(ofNotes tag: String) -> [String] {
    let ends = tag.utf8.indices.lazy.filter { tag.utf8[$0] == UInt8(ascii: "/") }.prefix(mostLevels)
    return [tag] + ends.compactMap { $0 == tag.startIndex ? nil : String(tag[..<$0]) }
  }

  /// Nobody sorts by more, and a tag may be one slash after another.
  private static let mostLevels = 16

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
