/// Words and phrases by which what stands beside them is denied, refused or doubted, as no list of negations has them: “denies that we
/// paid”, “angeblich”, “far from having paid”. What a quotation leaves out may turn round what it keeps in any of them.
///
/// To add a language is a line in ``Doubts/all``.
struct Doubts: Sendable {
  /// BCP 47: the first part alone.
  let language: String
  /// Words, all in lower case, that say so whatever the language around them is; and those that say something else in another.
  private let words: Set<String>
  private let own: Set<String>
  /// Beginnings of words, in their own language alone.
  private let stems: [String]
  /// Several words that say so together, apart by `|`; and such with a word in them that denies, which deny nothing: `not only`.
  private let phrases: [[String]]
  private let harmless: [[String]]

  @inline(never)
  init(
    _ language: String, _ words: String = "", own: String = "", stems: String = "", phrases: String = "",
    harmless: String = ""
  ) {
    self.language = language
    (self.words, self.own) = (Set(Self.split(words)), Set(Self.split(own)))
    self.stems = Self.split(stems)
    (self.phrases, self.harmless) = (Self.splitPhrases(phrases), Self.splitPhrases(harmless))
  }

  /// The words of a list as texts are compared.
  static func split(_ words: String) -> [String] {
    words.listedWords.map { String(decoding: NormalizedText($0).bytes, as: UTF8.self) }
  }

  private static func splitPhrases(_ phrases: String) -> [[String]] {
    phrases.split(separator: "|").map { split(String($0)) }
  }

  /// The words, in lower case, without phrases that deny nothing; nil where one of them, or a phrase, denies or doubts.
  ///
  /// - Parameter languages: those that they may be in, the first part of each.
  static func withoutHarmless(_ words: [String], languages: Set<String>) -> [String]? {
    let own = all.filter { languages.contains($0.language) }
    var rest: [String] = []
    var index = 0
    var goesOn = false
    while index < words.count {
      let word = words[index]
      if let phrase = harmlessByFirst[word]?.first(where: { words[index...].starts(with: $0) }) {
        index += phrase.count
        goesOn = true
        continue
      }
      // “Not only Bob but …”
      if goesOn, following.contains(word) {
        index += 1
        goesOn = false
        continue
      }
      if phrasesByFirst[word]?.contains(where: { words[index...].starts(with: $0) }) == true { return nil }
      if always.contains(word) { return nil }
      if own.contains(where: { list in list.own.contains(word) || list.stems.contains { word.hasPrefix($0) } }) {
        return nil
      }
      rest.append(word)
      index += 1
    }
    return rest
  }

  /// What follows on a phrase such as “not only”, and excludes elsewhere.
  private static let following: Set = ["but", "sondern", "mais", "sino", "ma", "mas", "но", "maar", "utan", "ale"]
  private static let always = all.reduce(into: Set<String>()) { $0.formUnion($1.words) }
  private static let phrasesByFirst = Dictionary(grouping: all.flatMap(\.phrases)) { $0[0] }
  private static let harmlessByFirst = Dictionary(grouping: all.flatMap(\.harmless)) { $0[0] }
}
