/// Which way a text runs.
public enum TextDirection: Sendable, Hashable {
  case leftToRight, rightToLeft

  /// Languages that are written from right to left where their tag names no script; most common first.
  private static let languages: Set<String> = [
    "ar", "fa", "he", "ur", "yi", "ps", "sd", "ug", "dv", "ckb", "ks", "iw", "ji", "prs", "pnb", "azb", "mzn", "glk",
    "lrc",
    "arz", "ary", "arb", "apc", "acm", "aeb", "syr", "arc", "nqo", "rhg",
  ]
  private static let scripts: Set<String> = [
    "arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg", "mand", "samr", "mend",
  ]

  /// - Parameter language: a tag as BCP 47 has it: `ar`, `he-IL`, `az-Arab`.
  public init(ofLanguage language: String) {
    let parts = language.lowercased().split(separator: "-")
    let script = parts.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 >= 0x61 } }
    let runsLeft =
      script.map { Self.scripts.contains(String($0)) } ?? parts.first.map { Self.languages.contains(String($0)) }
    self = runsLeft == true ? .rightToLeft : .leftToRight
  }

  /// That of the first letter, as `dir="auto"` has it; nil where the first 256 bytes hold none.
  public init?(ofFirstLetterIn text: some Collection<UInt8>) {
    var bytes = text.prefix(256).makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      if scalar.value < 0x80 {
        if 0x61...0x7A ~= scalar.value | 0x20 {
          self = .leftToRight
          return
        }
      } else if Self.runsLeft(scalar) {
        self = .rightToLeft
        return
      } else if scalar.properties.isAlphabetic {
        self = .leftToRight
        return
      }
    }
    return nil
  }

  /// That of the last letter; nil where there is none.
  public init?(ofLastLetterIn text: String) {
    for scalar in text.unicodeScalars.reversed() where scalar.properties.isAlphabetic {
      self = Self.runsLeft(scalar) ? .rightToLeft : .leftToRight
      return
    }
    return nil
  }

  /// A character that is not seen and runs so, as strong as a letter and no stronger. Before words that begin with a number it
  /// has that number run as they do, also where a text of the other direction goes before: in texts, attributes and drawings alike.
  public var mark: String {
    switch self {
    case .leftToRight: "\u{200E}"
    case .rightToLeft: "\u{200F}"
    }
  }

  /// Letters of the blocks that Unicode keeps for scripts that run from right to left.
  private static func runsLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      scalar.properties.isAlphabetic
    default: false
    }
  }
}
