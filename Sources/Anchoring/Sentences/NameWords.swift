internal import Synchronization

/// Words that stand for someone who is named elsewhere, and what of a sentence is a name: “They paid,” he said.
public struct NameWords: Sendable {
  /// By what a name is known.
  enum Sign: Sendable {
    /// Its capital, as no common word has one.
    case capital
    /// What else says of a word with a capital that it is no common noun.
    case nouns(CapitalizedNouns)
    /// Nothing, in letters without capitals.
    case none
  }

  /// BCP 47: the first part alone.
  let language: String
  private let words: TellingWords?
  /// Words that are no names, of a language that ``words`` has no list of.
  private let common: Set<String>
  private let pronouns: Set<String>
  /// Verbs that begin a sentence whose subject is left out: “Dijo que no.”
  private let openers: Set<String>
  /// The first words of pronouns of two, such as Vietnamese “cô ấy”.
  private let leading: Set<String>
  /// Words that hold a pronoun's letters, where nothing stands between words.
  private let harmless: [String]
  private let sign: Sign
  /// Whether the endings of names stand after an apostrophe, as in `Ali'nin`.
  private let hasEndings: Bool

  /// Nil where there are no words of a language.
  private let denies: @Sendable (String) -> Bool

  private init?(_ language: String) {
    func words(_ list: String?) -> [String] {
      (list ?? "").listedWords.map { word in
        String(decoding: word.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
      }
    }
    guard let pronouns = Self.pronouns[language] else { return nil }
    self.language = language
    sign = Self.withoutCapitals.contains(language) ? .none : language == "de" ? .nouns(.german) : .capital
    hasEndings = Self.withEndings.contains(language)
    (self.words, denies) = (TellingWords.of(language), TellingWords.deniesIn(language))
    (self.pronouns, common) = (Set(words(pronouns)), Set(words(Self.common[language])))
    leading = Set(
      self.pronouns.compactMap { $0.utf8.contains(0x20) ? $0.split(separator: " ").first.map(String.init) : nil })
    (openers, harmless) = (Set(words(Self.openers[language])), words(Self.harmless[language]))
  }

  /// Made where a language is asked for.
  private static let made = Mutex<[String: NameWords]>([:])

  /// Nil where there is no list of a language.
  public static func of(_ tag: String) -> NameWords? {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    let language = first == "no" || first == "nn" ? "nb" : first == "bs" || first == "sh" ? "hr" : first
    return made.withLock { made in
      if let words = made[language] { return words }
      guard let words = NameWords(language) else { return nil }
      made[language] = words
      return words
    }
  }

  /// Whether names are known in it by their letters.
  public var tellsNames: Bool { if case .none = sign { false } else { true } }

  /// Whether a sentence speaks of someone by a pronoun, or has what someone says; in letters without capitals, where nobody knows
  /// whether it names who does, begins with it.
  public func leavesOpen(_ sentence: String) -> Bool { quotes(sentence) || hasPronoun(sentence) }

  /// Whether it has what someone says; in letters without capitals, begins with it.
  public func quotes(_ sentence: String) -> Bool {
    let scalars = sentence.unicodeScalars
    // With a dash somebody speaks, as in Spanish and Italian.
    if let first = scalars.first, Self.isQuotationMark(first) || "–—―".unicodeScalars.contains(first) { return true }
    return tellsNames && scalars.contains(where: Self.isQuotationMark)
  }

  public func hasPronoun(_ sentence: String) -> Bool {
    let lower = sentence.lowercased()
    let words = lower.split { !$0.isLetter }
    if let first = words.first, openers.contains(String(first)) { return true }
    if words.contains(where: { pronouns.contains(String($0)) }) || hasPossessive(sentence) { return true }
    // “This woman”
    if zip(words, words.dropFirst()).contains(where: { pronouns.contains("\($0) \($1)") }) { return true }
    guard !harmless.isEmpty else { return false }
    let rest = harmless.reduce(lower) { $0.replacing($1, with: " ") }
    return pronouns.contains(where: rest.contains)
  }

  /// Of German: “sein Anwalt”, and not “kann sein”.
  private func hasPossessive(_ sentence: String) -> Bool {
    guard language == "de" else { return false }
    let words = sentence.split { !$0.isLetter }
    return zip(words, words.dropFirst()).contains { $0.lowercased() == "sein" && $1.first?.isUppercase == true }
  }

  /// Whether someone is meant by a pronoun before a name stands there: “He told Smith.”
  public func hasPronoun(in sentence: String, before name: String) -> Bool {
    guard let place = TellingWords.spelled(sentence).firstRange(of: name) else { return false }
    return hasPronoun(String(TellingWords.spelled(sentence)[..<place.lowerBound]))
  }

  /// Whether a sentence says whose words the quotation before it is: “That was what Berg said.”
  public func attributes(_ sentence: String) -> Bool {
    let words = NeighbourWords.words(of: sentence).prefix(Self.longestAttribution + 1)
    guard words.count <= Self.longestAttribution, let first = words.first,
      let pointing = NeighbourWords.of(language)
    else { return false }
    return pointing.pointing.contains(first) || pointing.closing.contains(first) || pointing.leaning.contains(first)
  }

  /// In words.
  private static let longestAttribution = 12

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    "“”„«»\"「」『』״".unicodeScalars.contains(scalar)
  }

  /// Whether a word by itself may be someone's name: `Smith:`, not `Note:`.
  public func mayName(_ word: String) -> Bool {
    let lower = word.lowercased()
    if pronouns.contains(lower) || leading.contains(lower) || openers.contains(lower) { return false }
    return !isCommon(lower) && words?.contains(word) != true && !denies(lower)
  }

  private func isCommon(_ word: String) -> Bool { common.contains(word) || words?.isCommon(word) == true }

  /// The names in a sentence, in its order: what links to something, and what has a capital that no common word would have.
  ///
  /// - Parameters:
  ///   - sentence: from its beginning.
  ///   - linked: the parts of it that lead to something the dossier knows.
  public func names(in sentence: ArraySlice<UInt8>, linked: [Range<Int>]) -> [String] {
    let parts = sentence.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }.map { part in
      (
        word: Self.trimmed(part), isLinked: linked.contains { $0.overlaps(part.startIndex..<part.endIndex) },
        isQuoted: String(decoding: part.prefix(3), as: UTF8.self).unicodeScalars.first.map(Self.isQuotationMark) == true
      )
    }
    let known = namesByNouns(in: sentence)
    var names: [String] = []
    for (index, part) in parts.enumerated() where !part.word.isEmpty {
      let next = index + 1 < parts.count ? parts[index + 1].word : ""
      // What someone says begins with a capital, too.
      let isFirst = index == 0 || part.isQuoted
      let isName =
        known?.contains(part.word)
        ?? (isName(part.word, isFirst: isFirst, before: next) && (!part.isQuoted || Self.isCapitalized(next)))
      let name = withoutEnding(part.word)
      if part.isLinked || isName, !names.contains(name) { names.append(name) }
    }
    return Array(names.prefix(Self.most))
  }

  private static let most = 6

  private func withoutEnding(_ name: String) -> String {
    hasEndings ? name.split(separator: "'").first.map(String.init) ?? name : name
  }

  private func isName(_ word: String, isFirst: Bool, before next: String) -> Bool {
    guard Self.isCapitalized(word), word.unicodeScalars.count > 1, mayName(word), !Self.isElided(word) else {
      return false
    }
    return !isFirst || !next.isEmpty
  }

  /// Whether but an article or the like has the capital: `L'autobus`, and not `L'Aquila`.
  private static func isElided(_ word: String) -> Bool {
    let parts = word.split(separator: "'", maxSplits: 1)
    guard parts.count == 2, let next = parts[1].unicodeScalars.first else { return false }
    return next.properties.isLowercase && elided.contains(parts[0].lowercased())
  }

  private static let elided: Set<String> = [
    "l", "d", "un", "all", "dell", "nell", "sull", "dall", "quell", "quest", "qu", "c", "j", "m", "n", "s", "t",
    "jusqu",
    "lorsqu", "puisqu",
  ]

  /// Nil where a name is known by its capital.
  private func namesByNouns(in sentence: ArraySlice<UInt8>) -> Set<String>? {
    guard case .nouns(let nouns) = sign else { return nil }
    let tokens = KeptSentence(String(decoding: sentence, as: UTF8.self)).tokens
    let determined = Set(nouns.determined(in: tokens))
    let knowledge = CapitalizedNouns.Knowledge(
      isName: { _ in false }, isNoun: { determined.contains($0) }, isCommon: { isCommon($0) },
      isFunctionWord: { isCommon($0) })
    let names = tokens.indices.lazy.filter { index in
      tokens[index].isWord && mayName(tokens[index].text) && Self.isCapitalized(tokens[index].text)
        && nouns.isName(index, in: tokens, knowledge)
    }
    return Set(names.map { Self.trimmed(Array(tokens[$0].text.utf8)[...]) })
  }

  private static func isCapitalized(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// How a sentence begins that may name who is meant, where names are not known by their letters.
  public func beginning(of sentence: ArraySlice<UInt8>) -> String {
    let text = String(decoding: NormalizedText(Array(sentence)).bytes, as: UTF8.self)
    let words = text.split(separator: " ").prefix(Self.wordsOfBeginning).joined(separator: " ")
    return String(words.prefix(Self.lettersOfBeginning))
  }

  private static let wordsOfBeginning = 4, lettersOfBeginning = 24

  /// A word without the signs around it, and without a possessive.
  public static func bare(_ word: String) -> String { trimmed(Array(word.utf8)[...]) }

  /// Without the signs around it, and without a possessive.
  static func trimmed(_ part: ArraySlice<UInt8>) -> String {
    // A letter and its mark are one, however they are encoded.
    let isPlain = part.allSatisfy { $0 < 0x80 }
    let scalars = String(decoding: isPlain ? part : NormalizedText(Array(part)).bytes[...], as: UTF8.self)
      .unicodeScalars
    let start = scalars.firstIndex { $0.properties.isAlphabetic } ?? scalars.endIndex
    let end = scalars.lastIndex { $0.properties.isAlphabetic }.map(scalars.index(after:)) ?? start
    let word = TellingWords.spelled(String(scalars[start..<max(start, end)]))
    return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }
}
