/// The words of a language whose coming or going changes what a sentence says: that deny, doubt, count or bind.
public struct TellingWords: Sendable {
  /// BCP 47: the first part alone.
  public let language: String
  /// All in lower case, normalised.
  let words: Set<String>
  /// Those of them that deny or exclude.
  private let denials: Set<String>
  /// Those of them that doubt, or say whose words they are.
  private let doubts: Set<String>
  /// Beginnings that turn a word round: `illegal`.
  let prefixes: [String]
  /// Ends that deny: `n't`.
  let endings: [String]
  /// Beginnings that numbers have in languages that write them as one word: `zweihundert`.
  let stems: [String]
  /// Pairs of ends that say the opposite of one another.
  let opposites: [(String, String)]
  /// Words that bound the number after them, and say nothing of it elsewhere: `over 13`.
  private let bounds: Set<String>
  /// Words that tell nothing with a capital, as they are nouns then: `schienen` and `Schienen`.
  private let homographs: Set<String>
  /// Words that often begin a sentence, and are no names.
  private let common: Set<String>
  let isArabic: Bool
  /// Where all nouns have a capital, so that one by itself makes no name: what tells names from them.
  let nouns: CapitalizedNouns?

  /// - Parameters:
  ///   - common: words that often begin a sentence, with spaces between.
  ///   - denials: words that deny or exclude, likewise; those that doubt or report, likewise; other words that tell, likewise.
  @inline(never)
  init(
    _ language: String, prefixes: [String] = [], endings: [String] = [], stems: [String] = [],
    opposites: [(String, String)] = [], bounds: Set<String> = [],
    homographs: Set<String> = [], common: String = "",
    nouns: CapitalizedNouns? = nil, isArabic: Bool = false, _ denials: String, _ doubts: String,
    _ others: String...
  ) {
    self.language = language
    self.prefixes = prefixes
    self.endings = endings
    self.stems = stems
    self.opposites = opposites
    self.bounds = bounds
    self.homographs = homographs
    self.common = Set(common.listedWords)
    self.nouns = nouns
    self.isArabic = isArabic
    self.denials = Set(denials.listedWords)
    self.doubts = Set(doubts.listedWords)
    words = others.reduce(self.denials.union(self.doubts)) { $0.union($1.listedWords) }
  }

  /// To add a language is a file and a line here.
  public static let all: [TellingWords] = [.english, .german, .french, .spanish, .arabic]

  /// Those of a BCP 47 tag; nil where there is no list, and every word tells.
  public static func of(_ tag: String) -> TellingWords? {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return all.first { $0.language == first }
  }

  /// Likewise, where a word is written in other letters nobody knows, and it does.
  public func tells(_ word: String) -> Bool { contains(word) || !isOwn(word) }

  /// Whether a word tells, or says whether something is true: `lie`.
  public func weighs(_ word: String) -> Bool {
    tells(word) || NeighbourWords.of(language)?.judging.contains(Self.spelled(word).lowercased()) == true
  }

  /// Whether a word, or a number, tells by itself.
  func contains(_ word: String) -> Bool {
    if word.unicodeScalars.first?.properties.isUppercase == true, homographs.contains(word.lowercased()) {
      return false
    }
    let word = isArabic ? Self.withoutVowels(word) : Self.spelled(word).lowercased()
    if stems.contains(where: { word.hasPrefix($0) }) { return true }
    if words.contains(word) || word.unicodeScalars.contains(where: ScalarScan.isDigit) { return true }
    if isArabic, let rest = Self.withoutConjunction(word), words.contains(rest) { return true }
    return endings.contains { word.count > $0.count && word.hasSuffix($0) }
      // One part of `thirty-five`, `ex-minister` or `five million`.
      || Self.parts(of: word).contains { words.contains(String($0)) }
  }

  /// Whether a word, in lower case, says that something is not so, or may not be.
  func doubts(_ word: String) -> Bool {
    let word = isArabic ? Self.withoutVowels(word) : word
    if isArabic, let rest = Self.withoutConjunction(word), denials.contains(rest) || doubts.contains(rest) {
      return true
    }
    return denials.contains(word) || doubts.contains(word)
      || endings.contains { word.count > $0.count && word.hasSuffix($0) }
      || Self.parts(of: word).contains { denials.contains(String($0)) || doubts.contains(String($0)) }
  }

  /// Whether a word that begins a sentence is known to be no name.
  ///
  /// - Parameter word: in lower case.
  func isCommon(_ word: String) -> Bool {
    let word = Self.spelled(word)
    // `He’s`, `J’ai`, `Qu’il`
    return common.contains(word) || word.split(separator: "'").first.map { common.contains(String($0)) } ?? false
  }

  /// Whether a word tells something of the next.
  func bounds(_ word: String, before next: String) -> Bool {
    bounds.contains(word.lowercased()) && contains(next)
  }

  /// With `'` for all that is typed in its place: ``didn`t``, `didn’t`.
  public static func spelled(_ word: String) -> String {
    String(
      String.UnicodeScalarView(
        word.unicodeScalars.map {
          ScalarClass.folded($0) == "'" || WordBoundaries.isLookalike($0) ? "'" : $0
        }))
  }

  /// Without the signs of vowels, and what makes a word longer on the page.
  private static func withoutVowels(_ word: String) -> String {
    String(
      String.UnicodeScalarView(word.unicodeScalars.filter { !(0x64B...0x652).contains($0.value) && $0 != "\u{0640}" }))
  }

  /// Without the “and” or the “so” that Arabic writes as one word with the next: `وليس`.
  private static func withoutConjunction(_ word: String) -> String? {
    guard let first = word.unicodeScalars.first, first == "و" || first == "ف" else { return nil }
    return String(word.unicodeScalars.dropFirst())
  }

  /// What hyphens, slashes, brackets, and the spaces within a number join.
  private static func parts(of word: String) -> [Substring] { word.split { "-/&()[]\" ".contains($0) } }

  /// Whether a word denies or excludes, in any of the languages; also where none has its letters, as nobody knows then.
  public static func maySayNo(_ word: String) -> Bool {
    let word = spelled(String(decoding: NormalizedText(word).bytes, as: UTF8.self)).lowercased()
    return listsSayNo(word) || !all.contains { $0.isOwn(word) }
  }

  /// Whether a word, normalised and in lower case, denies or excludes in one of the languages.
  static func listsSayNo(_ word: String) -> Bool {
    all.contains { list in list.denials.contains(word) || list.endings.contains { word.hasSuffix($0) } }
  }

  /// Whether one word in the place of another turns round what is said, in any of the languages: `cannot` for `can`, `helpless` for
  /// `help`.
  static func turns(_ word: String, into other: String) -> Bool {
    word != other && (maySayNo(word) != maySayNo(other) || all.contains { $0.isTurned(word, other) })
  }

  /// Whether words of a language, in lower case, deny or exclude; never where there is no list of it.
  static func deniesIn(_ language: String) -> @Sendable (String) -> Bool {
    guard let list = of(language) else { return Negations.deniesIn(language) }
    return { list.denials.contains($0) || $0.hasSuffix("n't") }
  }

  /// Whether one word is the other turned round.
  func isTurned(_ one: String, _ other: String) -> Bool {
    let (one, other) = (
      Self.parts(of: Self.spelled(one).lowercased()).joined(), Self.parts(of: Self.spelled(other).lowercased()).joined()
    )
    // `harmful`, `harmless`
    for pair in opposites
    where one.hasSuffix(pair.0) && other.hasSuffix(pair.1) || one.hasSuffix(pair.1) && other.hasSuffix(pair.0) {
      if one.dropLast(one.hasSuffix(pair.0) ? pair.0.count : pair.1.count)
        == other.dropLast(other.hasSuffix(pair.0) ? pair.0.count : pair.1.count)
      {
        return true
      }
    }
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    return prefixes.contains { long == $0 + short }
  }

  /// Whether a word is written in the language's own letters; of others the lists say nothing.
  func isOwn(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      guard scalar.properties.isAlphabetic else { return true }
      if isArabic { return (0x600...0x77F).contains(scalar.value) }
      return scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
    }
  }
}
