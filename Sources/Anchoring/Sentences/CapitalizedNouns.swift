/// Tells names from nouns where all nouns have a capital, as in German: “die Server” may be “die Rechner” on any day, and
/// “sagte Meyer” never “sagte Schulz”.
///
/// A word is a noun where something says so: it is one of the common ones or ends with one (`Landgericht`), it ends as no name does
/// (`Ermittlung`), or it stands after what determines it (“die neuen …”, “im …”, “13 …”), here or elsewhere in the text. What is
/// none of these looks like a name, as German hardly ever sets a noun in the singular by itself. So do capitals within a word
/// (`BKA`), what stands after `Herr` or `Dr.`, and what is made of a town before a noun (“die Berliner Polizei”).
public struct CapitalizedNouns: Sendable {
  /// Words that stand before a noun, with or without adjectives between.
  private let determiners: Set<String>
  /// Those of them that also begin a relative clause, which a comma tells: “der Mann, den Meyer kannte”.
  private let relatives: Set<String>
  /// Common nouns that often stand by themselves, in lower case.
  private let nouns: Set<String>
  /// Ends of nouns that are none of names.
  private let endings: [String]
  /// Ends of adjectives before a noun.
  private let inflections: [String]
  /// Ends of verbs that look like such: “das sagte Meyer”.
  private let pasts: [String]
  /// Words that only a name follows.
  private let titles: Set<String>
  /// Names that stand after an article: `die Türkei`.
  private let named: Set<String>
  /// Names of one kind that are nouns, too: `Spiegel` and `Stern`.
  private let kinds: [Set<String>]

  init(
    determiners: String, relatives: String, nouns: String, endings: String, inflections: String, pasts: String,
    titles: String, named: String, peoples: String, peoplesOfPlaces: String, kinds: [Set<String>]
  ) {
    self.determiners = Set(determiners.listedWords)
    self.relatives = Set(relatives.listedWords)
    self.nouns = Set(nouns.listedWords)
    self.endings = endings.listedWords
    (self.inflections, self.pasts) = (inflections.listedWords, pasts.listedWords)
    self.titles = Set(titles.listedWords)
    let peoples = peoples.listedWords.flatMap { people in ["e", "en", "in", "innen"].map { people + $0 } }
    let others = peoplesOfPlaces.listedWords.flatMap { people in ["", "n", "s", "in", "innen"].map { people + $0 } }
    self.named = Set(named.listedWords + peoples + others)
    self.kinds = kinds
  }

  /// What is known of words beyond their sentence.
  struct Knowledge {
    /// Whether it is part of a name that the dossier has.
    var isName: (String) -> Bool
    /// Whether it stands after what determines it elsewhere.
    var isNoun: (String) -> Bool
    /// Whether a word, in lower case, is also written without a capital.
    var isCommon: (String) -> Bool
    /// Whether a word, in lower case, is an article, a pronoun or the like.
    var isFunctionWord: (String) -> Bool
  }

  // MARK: - Names

  /// Whether a word of a sentence is a name, or looks like one.
  func isName(_ index: Int, in tokens: [SentenceToken], _ knowledge: Knowledge) -> Bool {
    let (token, word) = (tokens[index], tokens[index].text)
    let lower = word.lowercased()
    // “Die” of a newspaper's name begins any sentence.
    if token.isFirst, knowledge.isCommon(lower) || determiners.contains(lower) { return false }
    let parts = word.split(separator: "-").map(String.init)
    if isKnown(word, parts, knowledge) || parts.contains(where: Self.hasInnerCapital) { return true }
    guard Self.isCapitalized(word), !knowledge.isFunctionWord(lower), !determiners.contains(lower) else { return false }
    if let title = before(index, in: tokens), titles.contains(title.lowercased()) { return true }
    let isFollowed = index + 1 < tokens.count && tokens[index + 1].isWord && Self.isCapitalized(tokens[index + 1].text)
    if isFollowed, isNoun(at: index + 1, in: tokens, knowledge) {
      // “Berliner Polizei”; at the beginning also “Neue Server”.
      if lower.hasSuffix("er") { return !isListed(lower) && !knowledge.isNoun(word) }
      if token.isFirst, inflections.contains(where: lower.hasSuffix) { return false }
    }
    return !isNoun(at: index, in: tokens, knowledge)
  }

  /// Whether it is a name that someone has written down, as it is, in a genitive, or as a part of a longer word.
  private func isKnown(_ word: String, _ parts: [String], _ knowledge: Knowledge) -> Bool {
    ([word] + (parts.count > 1 ? parts : [])).contains { part in
      if knowledge.isName(part) || Self.isCapitalized(part) && isNamed(part.lowercased()) { return true }
      return part.hasSuffix("s") && part.utf8.count > 3 && knowledge.isName(String(part.dropLast()))
    }
  }

  /// Also what ends as regions do: `Saarland`.
  private func isNamed(_ word: String) -> Bool {
    named.contains(word)
      || word.hasSuffix("land") && word.utf8.count > 6 && !nouns.contains(word)
        && !Self.lands.contains { word.hasPrefix($0) }
  }

  /// What stands before “land” in a noun.
  private static let lands = [
    "aus", "in", "fest", "hinter", "heimat", "vater", "mutter", "bundes", "nachbar", "acker", "weide", "um", "gras",
    "flach",
    "hoch", "tief", "berg", "entwicklungs", "schwellen", "industrie", "gast", "gastgeber", "neu", "niemands", "brach",
    "bau", "dritt",
    "geber", "empfänger", "herkunfts", "mitglieds", "partner", "urlaubs", "feindes", "marsch", "öd", "wald", "wiesen",
    "grün", "kern",
    "export", "import", "transit", "ziel", "start", "wunder", "märchen", "traum", "küsten", "binnen", "agrar", "privat",
    "gelobtes",
  ]

  /// `eBay`, `BKA`; not `JournalistInnen`.
  private static func hasInnerCapital(_ part: String) -> Bool {
    var letters = part.unicodeScalars.dropFirst()
    for ending in ["Innen", "In"] where part.hasSuffix(ending) {
      letters = letters.dropLast(ending.unicodeScalars.count)
    }
    return letters.contains(where: \.properties.isUppercase)
  }

  /// Whether a noun in the place of another is one name in the place of another: “der Stern” for “der Spiegel”.
  func areOfOneKind(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.lowercased(), other.lowercased())
    return one != other && kinds.contains { $0.contains(one) && $0.contains(other) }
  }

  // MARK: - Nouns

  private func isNoun(at index: Int, in tokens: [SentenceToken], _ knowledge: Knowledge) -> Bool {
    let word = tokens[index].text
    let last = word.split(separator: "-").last.map(String.init) ?? word
    return isListed(last.lowercased()) || knowledge.isNoun(word) || isDetermined(index, in: tokens)
      || isJoined(index, in: tokens, knowledge)
  }

  /// A noun, in lower case, by its letters alone.
  private func isListed(_ word: String) -> Bool {
    if nouns.contains(word) || endings.contains(where: { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 3 }) {
      return true
    }
    // `Landgericht`: of shorter words the ends are those of names, too, and `Ingolstadt` is a town.
    var rest = word.suffix(Self.longestLastPart)
    if rest.utf8.count == word.utf8.count { rest = rest.dropFirst() }
    while rest.utf8.count >= Self.shortestLastPart {
      if nouns.contains(String(rest)), !Self.endsOfTowns.contains(String(rest)) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// In bytes, and in letters.
  private static let shortestLastPart = 5, longestLastPart = 20
  private static let endsOfTowns: Set = [
    "stadt", "markt", "hafen", "kirche", "kirchen", "brücke", "brücken", "garten", "essen",
  ]

  /// Whether it is the second of two that “and” joins, of which the first is a noun: “die Server und Rechner”.
  private func isJoined(_ index: Int, in tokens: [SentenceToken], _ knowledge: Knowledge) -> Bool {
    guard index >= 2, ["und", "oder", "sowie", ","].contains(tokens[index - 1].text) else { return false }
    let first = tokens[index - 2].text
    return Self.isCapitalized(first)
      && (isListed(first.lowercased()) || knowledge.isNoun(first) || isDetermined(index - 2, in: tokens))
  }

  private func before(_ index: Int, in tokens: [SentenceToken]) -> String? {
    var index = index - 1
    // `Dr. Meyer`
    if index > 0, tokens[index].text == "." { index -= 1 }
    return index >= 0 && tokens[index].isWord ? tokens[index].text : nil
  }

  /// How many adjectives may stand between a noun and what determines it, and how many words and signs in all.
  private static let mostAdjectives = 3, furthest = 8

  /// Whether it stands after a word that determines it, or a number, with but adjectives between.
  private func isDetermined(_ index: Int, in tokens: [SentenceToken]) -> Bool {
    var place = index - 1
    var adjectives = 0
    var hasPast = false
    while place >= 0, index - place <= Self.furthest {
      let word = tokens[place].text
      let lower = word.lowercased()
      if determiners.contains(lower) || Self.isCount(word) {
        if relatives.contains(lower), place > 0, tokens[place - 1].text == "," { return false }
        return !(hasPast && tokens[place].isFirst)
      }
      // “den beschlagnahmten, alten Server”
      if adjectives > 0, word == "," || word == "und" {
        place -= 1
        continue
      }
      guard adjectives < Self.mostAdjectives, tokens[place].isWord, !Self.isCapitalized(word),
        inflections.contains(where: lower.hasSuffix)
      else { return false }
      hasPast = hasPast || pasts.contains(where: lower.hasSuffix)
      adjectives += 1
      place -= 1
    }
    return false
  }

  /// A number that is no year.
  private static func isCount(_ word: String) -> Bool {
    guard word.unicodeScalars.contains(where: ScalarScan.isDigit) else { return false }
    return
      !(word.utf8.count == 4 && (word.hasPrefix("1") || word.hasPrefix("20"))
      && word.utf8.allSatisfy { $0 &- 0x30 < 10 })
  }

  /// The words of a sentence that stand after what determines them, and before no other word with a capital.
  func determined(in tokens: [SentenceToken]) -> [String] {
    tokens.indices.filter { index in
      guard tokens[index].isWord, Self.isCapitalized(tokens[index].text) else { return false }
      let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
      return !Self.isCapitalized(next) && isDetermined(index, in: tokens)
    }.map { tokens[$0].text }
  }

  /// The words of a text that stand right after what determines them, and before no other word with a capital.
  public func determined(in text: [UInt8]) -> Set<String> {
    let parts = text.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
    var found: Set<String> = []
    for (index, part) in parts.enumerated().dropFirst() {
      let word = NameWords.trimmed(part)
      guard Self.isCapitalized(word), !(parts[index - 1].last.map(Self.isSign) ?? true) else { continue }
      let lower = NameWords.trimmed(parts[index - 1]).lowercased()
      guard determiners.contains(lower) else { continue }
      if relatives.contains(lower), index > 1, parts[index - 2].last == UInt8(ascii: ",") { continue }
      let isLast = part.last.map(Self.isSign) ?? true
      if !isLast, index + 1 < parts.count, Self.isCapitalized(NameWords.trimmed(parts[index + 1])) { continue }
      found.insert(word)
    }
    return found
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte < 0x80 && (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10 }

  private static func isCapitalized(_ word: String) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }?.properties.isUppercase ?? false
  }
}
