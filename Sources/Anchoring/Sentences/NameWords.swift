/// Words that stand for someone who is named elsewhere, and what of a sentence is a name: “They paid,” he said.
public struct NameWords: Sendable {
  private let words: TellingWords
  private let pronouns: Set<String>
  /// Whether common nouns have no capital.
  private let capitalsTell: Bool

  private init(_ words: TellingWords, capitalsTell: Bool = true, _ pronouns: String) {
    (self.words, self.capitalsTell) = (words, capitalsTell)
    self.pronouns = Set(pronouns.split(separator: " ").map(String.init))
  }

  /// Nil where there is no list of a language.
  public static func of(_ tag: String) -> NameWords? {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return all.first { $0.words.language == first }
  }

  /// To add a language is a line here.
  static let all: [NameWords] = [
    NameWords(.english, "he she they him her them his hers their theirs himself herself themselves"),
    NameWords(
      .german, capitalsTell: false, "er sie ihm ihn ihnen ihr ihre ihrem ihren ihrer seine seinem seinen seiner"),
    NameWords(.french, "il elle ils elles lui leur leurs sa ses"),
    NameWords(.spanish, "él ella ellos ellas su sus"),
    NameWords(.arabic, "هو هي هم"),
  ]

  /// Whether a sentence speaks of someone by a pronoun, or has what someone says.
  public func leavesOpen(_ sentence: String) -> Bool {
    if sentence.unicodeScalars.contains(where: { "“”„«»\"".unicodeScalars.contains($0) }) { return true }
    return sentence.lowercased().split { !$0.isLetter }.contains { pronouns.contains(String($0)) }
  }

  /// Whether a word by itself may be someone's name: `Smith:`, not `Note:`.
  public func mayName(_ word: String) -> Bool {
    let lower = word.lowercased()
    return !words.isCommon(lower) && !words.contains(word) && !pronouns.contains(lower)
  }

  /// The names in a sentence, in its order: what links to something, and what has a capital that no common word would have.
  ///
  /// - Parameters:
  ///   - sentence: from its beginning.
  ///   - linked: the parts of it that lead to something the dossier knows.
  public func names(in sentence: ArraySlice<UInt8>, linked: [Range<Int>]) -> [String] {
    let parts = sentence.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }.map { part in
      (word: Self.trimmed(part), isLinked: linked.contains { $0.overlaps(part.startIndex..<part.endIndex) })
    }
    var names: [String] = []
    for (index, part) in parts.enumerated() where !part.word.isEmpty {
      let next = index + 1 < parts.count ? parts[index + 1].word : ""
      if part.isLinked || isName(part.word, isFirst: index == 0, before: next), !names.contains(part.word) {
        names.append(part.word)
      }
    }
    return Array(names.prefix(Self.most))
  }

  private static let most = 6

  private func isName(_ word: String, isFirst: Bool, before next: String) -> Bool {
    guard Self.isCapitalized(word), word.unicodeScalars.count > 1 else { return false }
    guard mayName(word) else { return false }
    // Of a noun a capital says nothing where all have one, nor that a sentence begins so where it has but one word.
    if !capitalsTell { return Self.isCapitalized(next) && !isFirst }
    return !isFirst || !next.isEmpty
  }

  private static func isCapitalized(_ word: String) -> Bool {
    word.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Without the signs around it, and without a possessive.
  static func trimmed(_ part: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: part, as: UTF8.self).unicodeScalars
    let start = scalars.firstIndex { $0.properties.isAlphabetic } ?? scalars.endIndex
    let end = scalars.lastIndex { $0.properties.isAlphabetic }.map(scalars.index(after:)) ?? start
    let word = TellingWords.spelled(String(scalars[start..<max(start, end)]))
    return word.hasSuffix("'s") ? String(word.dropLast(2)) : word
  }
}
