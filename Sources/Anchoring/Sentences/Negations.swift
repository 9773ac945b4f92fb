/// Words that deny or exclude, by language: what a quotation leaves out may turn round what it keeps in any of them. Those of the
/// languages that ``TellingWords`` has lists of stand there.
///
/// To add a language is a line in ``Negations/all``.
public struct Negations: Sendable {
  /// BCP 47: the first part alone.
  let language: String
  /// Words that deny, whatever the language around them is.
  private let words: Set<String>
  /// Words that say something else in another language (`mai`, `nu`): they count in their own alone.
  private let own: Set<String>
  /// Beginnings and ends of words, likewise in their own language alone; and beginnings that deny nothing.
  private let prefixes: [String]
  private let endings: [String]
  private let innocent: [String]
  /// Parts of a text in a script without spaces, or whose words take endings; and parts that hold one of these and deny nothing.
  private let parts: [String]
  private let harmless: [String]

  @inline(never)
  init(
    _ language: String, _ words: String = "", own: String = "", prefixes: String = "", endings: String = "",
    innocent: String = "", parts: String = "", harmless: String = ""
  ) {
    let split = Doubts.split
    self.language = language
    (self.words, self.own) = (Set(split(words)), Set(split(own)))
    (self.prefixes, self.endings, self.innocent) = (split(prefixes), split(endings), split(innocent))
    (self.parts, self.harmless) = (split(parts), split(harmless))
  }

  /// Whether a text may deny, exclude or doubt something: by the lists of all languages, those of the languages given in full; also
  /// where it is in letters of which no list knows anything.
  ///
  /// - Parameter languages: those that the text may be in, as BCP 47 has them.
  public static func mayStand(in text: String, languages: [String]) -> Bool {
    let own = Set(languages.map(primary))
    let text = String(decoding: NormalizedText(text).bytes, as: UTF8.self).lowercased()
    guard let words = Doubts.withoutHarmless(Self.words(of: text), languages: own) else { return true }
    let lists = all.filter { own.contains($0.language) }
    let scripts = Self.scripts.filter { $0.language != "ru" || own.isDisjoint(with: otherCyrillic) }
    // “In the” in Portuguese, where no other language is meant.
    let isInThe = !own.isEmpty && own.isSubset(of: inThe)
    for bare in words {
      if isInThe, bare == "no" || bare == "nos" { continue }
      if TellingWords.listsSayNo(bare) || always.contains(bare) || !isKnown(bare) { return true }
      let parts = bare.split(separator: "-").map(String.init)
      if parts.count > 1, parts.contains(where: { TellingWords.listsSayNo($0) || always.contains($0) }) { return true }
      if lists.contains(where: { $0.denies(bare) }) || scripts.contains(where: { $0.denies(bare) }) { return true }
    }
    return partsSayNo(in: Array(text.unicodeScalars))
  }

  /// Whether a part of a text denies that is not of a word which denies nothing, in whichever of the languages without spaces it is.
  private static func partsSayNo(in text: [Unicode.Scalar]) -> Bool {
    var index = 0
    while index < text.count {
      if let word = harmlessByFirst[text[index]]?.first(where: { text[index...].starts(with: $0) }) {
        index += word.count
        continue
      }
      if partsByFirst[text[index]]?.contains(where: { text[index...].starts(with: $0) }) == true { return true }
      index += 1
    }
    return false
  }

  /// The words of a text, without signs that they begin with; the `no.` before a number is none.
  private static func words(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var words: [String] = []
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count, isPartOfWord(scalars[index]) { index += 1 }
      if start == index {
        index += 1
        continue
      }
      let word = scalars[start..<index].drop { $0 == "'" || $0 == "-" }
      if word.elementsEqual("no".unicodeScalars), index < scalars.count, scalars[index] == "." {
        let next = scalars[(index + 1)...].prefix(2).first { !ScalarClass.isSpace($0) }
        if next.map(ScalarScan.isDigit) == true { continue }
      }
      let text = String(String.UnicodeScalarView(word))
      if !text.isEmpty, text.utf8.count <= longest { words.append(text) }
    }
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ScalarClass.isExtending(scalar) || scalar == "'" || scalar == "-"
  }

  /// Whether a word of a language, in lower case, denies; never where there is no list of it.
  static func deniesIn(_ language: String) -> @Sendable (String) -> Bool {
    let first = primary(language)
    guard let list = all.first(where: { $0.language == first }) else { return { _ in false } }
    return { list.words.contains($0) || list.own.contains($0) }
  }

  private static func primary(_ tag: String) -> String {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return first == "nn" || first == "no" ? "nb" : first == "bs" || first == "sh" ? "hr" : first == "ms" ? "id" : first
  }

  private func denies(_ word: String) -> Bool {
    if own.contains(word) || words.contains(word) { return true }
    if endings.contains(where: { word.utf8.count > $0.utf8.count + 1 && word.hasSuffix($0) }) { return true }
    return prefixes.contains { word.utf8.count > $0.utf8.count + 1 && word.hasPrefix($0) }
      && !innocent.contains { word.hasPrefix($0) }
  }

  /// Whether some list has words in the letters of a word.
  private static func isKnown(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      guard scalar.properties.isAlphabetic else { return true }
      return switch scalar.value {
      case ..<0x250, 0x1E00...0x1EFF: true  // Latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: true  // Greek
      case 0x400...0x52F, 0x530...0x58F, 0x5D0...0x5EA, 0x600...0x77F, 0xE00...0xE7F: true
      // Of the scripts of India those with a list.
      case 0x900...0xA7F, 0xA80...0xAFF, 0xB80...0xD7F: true
      case 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F: true  // Georgian
      case 0x3005...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xAC00...0xD7A3: true
      default: false
      }
    }
  }

  private static let inThe: Set = ["pt", "gl"]
  /// Of a word, in bytes: what is longer is none.
  private static let longest = 256
  private static let always = all.reduce(into: Set<String>()) { $0.formUnion($1.words) }
  private static let partsByFirst = byFirst(all.flatMap(\.parts))
  /// Lists whose beginnings of words no other language has, as no other list has their letters.
  private static let scripts = all.filter { ["ru", "fa", "ko", "hy"].contains($0.language) }
  /// Languages in whose words the beginnings of Russian ones deny nothing.
  private static let otherCyrillic: Set = ["kk", "ky", "mn", "tg", "tt", "uz", "az", "ba", "cv"]
  private static let harmlessByFirst = byFirst(all.flatMap(\.harmless))

  private static func byFirst(_ words: [String]) -> [Unicode.Scalar: [[Unicode.Scalar]]] {
    Dictionary(grouping: words.map { Array($0.unicodeScalars) }) { $0[0] }
  }
}
