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
  /// Words that hold a pronoun's letters, where nothing stands between words.
  private let harmless: [String]
  private let sign: Sign

  init(
    _ language: String, _ pronouns: String, sign: Sign = .capital, common: String = "", harmless: String = ""
  ) {
    func split(_ words: String) -> [String] {
      words.listedWords.map { $0.replacing("_", with: " ") }
    }
    self.language = language
    self.sign = sign
    words = TellingWords.of(language)
    (self.pronouns, self.common, self.harmless) = (Set(split(pronouns)), Set(split(common)), split(harmless))
  }

  /// Nil where there is no list of a language.
  public static func of(_ tag: String) -> NameWords? {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return all.first { $0.language == first }
  }

  /// Whether names are known in it by their letters.
  public var tellsNames: Bool { if case .none = sign { false } else { true } }

  /// Whether a sentence speaks of someone by a pronoun, or has what someone says; in letters without capitals, where nobody knows
  /// whether it names who does, begins with it.
  public func leavesOpen(_ sentence: String) -> Bool {
    let scalars = sentence.unicodeScalars
    if tellsNames ? scalars.contains(where: Self.isQuotationMark) : scalars.first.map(Self.isQuotationMark) == true {
      return true
    }
    let lower = sentence.lowercased()
    let words = lower.split { !$0.isLetter }
    if words.contains(where: { pronouns.contains(String($0)) }) { return true }
    // “This woman”
    if zip(words, words.dropFirst()).contains(where: { pronouns.contains("\($0) \($1)") }) { return true }
    guard !harmless.isEmpty else { return false }
    let rest = harmless.reduce(lower) { $0.replacing($1, with: " ") }
    return pronouns.contains(where: rest.contains)
  }

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    "“”„«»\"「」『』".unicodeScalars.contains(scalar)
  }

  /// Whether a word by itself may be someone's name: `Smith:`, not `Note:`.
  public func mayName(_ word: String) -> Bool {
    let lower = word.lowercased()
    return !isCommon(lower) && words?.contains(word) != true && !pronouns.contains(lower)
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
      if part.isLinked || isName, !names.contains(part.word) { names.append(part.word) }
    }
    return Array(names.prefix(Self.most))
  }

  private static let most = 6

  private func isName(_ word: String, isFirst: Bool, before next: String) -> Bool {
    guard Self.isCapitalized(word), word.unicodeScalars.count > 1, mayName(word) else { return false }
    return !isFirst || !next.isEmpty
  }

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

  /// Without the signs around it, and without a possessive.
  static func trimmed(_ part: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: part, as: UTF8.self).unicodeScalars
    let start = scalars.firstIndex { $0.properties.isAlphabetic } ?? scalars.endIndex
    let end = scalars.lastIndex { $0.properties.isAlphabetic }.map(scalars.index(after:)) ?? start
    let word = TellingWords.spelled(String(scalars[start..<max(start, end)]))
    return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }
}
