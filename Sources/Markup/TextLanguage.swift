/// The language of words that stand among others, as `lang` and `dir` say it.
public struct TextLanguage: Sendable, Hashable {
  /// As BCP 47 has it: `he`; `und-Hebr` where only the script is known.
  public let tag: String
  /// Without region and script: `pt-BR` is `pt`.
  public let primary: String
  public let direction: TextDirection
  /// Those that it is written in.
  private let scripts: [Script]

  public init(_ tag: String) {
    self.tag = tag
    direction = TextDirection(ofLanguage: tag)
    primary = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    scripts = Self.scripts(of: tag, primary, direction)
  }

  /// What is to be said of words whose language nobody gave, by their first letter: nothing where they may be of a language that is
  /// written as this one is, else their script.
  ///
  /// - Parameter language: what they would be taken for.
  public static func script(of words: String, among language: TextLanguage) -> TextLanguage? {
    guard let script = Script(ofFirstLetterIn: words.utf8), !language.scripts.contains(script) else { return nil }
    return TextLanguage("und-\(script.rawValue)")
  }

  /// Whether words that begin with a letter of ASCII may be of it.
  public var isLatin: Bool { scripts.contains(.latin) }

  private static func scripts(of tag: String, _ primary: String, _ direction: TextDirection) -> [Script] {
    let parts = tag.split(separator: "-")
    if let named = parts.dropFirst().lazy.compactMap({ Script(rawValue: String($0).capitalizedScript) }).first {
      return [named]
    }
    switch primary {
    case "ru", "uk", "be", "bg", "mk", "kk", "ky", "tg", "mn": return [.cyrillic]
    case "sr": return [.cyrillic, .latin]
    case "el": return [.greek]
    case "zh": return [.han]
    case "ja": return [.han, .kana]
    case "ko": return [.hangul, .han]
    case "hi", "mr", "ne", "sa": return [.devanagari]
    case "th": return [.thai]
    case "hy": return [.armenian]
    case "ka": return [.georgian]
    case "he", "yi", "iw", "ji": return [.hebrew]
    default: return direction == .rightToLeft ? [.arabic] : [.latin]
    }
  }
}

/// Scripts that are told apart, by their names in ISO 15924.
private enum Script: String {
  case latin = "Latn"
  case cyrillic = "Cyrl"
  case greek = "Grek"
  case hebrew = "Hebr"
  case arabic = "Arab"
  case devanagari = "Deva"
  case thai = "Thai"
  case armenian = "Armn"
  case georgian = "Geor"
  case han = "Hani"
  case kana = "Kana"
  case hangul = "Hang"

  /// Nil where there is no letter, or none of these.
  init?(ofFirstLetterIn text: some Sequence<UInt8>) {
    var bytes = text.makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) {
      guard scalar.properties.isAlphabetic else { continue }
      switch scalar.value {
      case 0x41...0x024F, 0x1E00...0x1EFF: self = .latin
      case 0x0370...0x03FF, 0x1F00...0x1FFF: self = .greek
      case 0x0400...0x052F: self = .cyrillic
      case 0x0530...0x058F: self = .armenian
      case 0x0590...0x05FF, 0xFB1D...0xFB4F: self = .hebrew
      case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
      case 0x0900...0x097F: self = .devanagari
      case 0x0E00...0x0E7F: self = .thai
      case 0x10A0...0x10FF: self = .georgian
      case 0x3040...0x30FF: self = .kana
      case 0x3400...0x9FFF: self = .han
      case 0xAC00...0xD7A3: self = .hangul
      default: return nil
      }
      return
    }
    return nil
  }
}

extension String {
  /// `arab` and `ARAB` are `Arab`.
  fileprivate var capitalizedScript: String { prefix(1).uppercased() + dropFirst().lowercased() }
}

extension HTML {
  /// ` lang="he" dir="rtl"`, or nothing.
  public static func attributes(of language: TextLanguage?) -> HTML {
    guard let language else { return HTML() }
    return " lang=\"\(language.tag)\" dir=\"\(language.direction == .rightToLeft ? "rtl" : "ltr" as StaticString)\""
  }

  /// Words in an element that says in which language they are; as they stand where that need not be said.
  public static func words(_ words: String, in language: TextLanguage?) -> HTML {
    guard let language else { return .text(words) }
    return "<bdi\(attributes(of: language))>\(words)</bdi>"
  }
}
