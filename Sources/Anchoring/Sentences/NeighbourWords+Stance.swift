extension NeighbourWords {
  /// What a sentence says of whether the one before it is true.
  public enum Stance: Sendable {
    case none
    /// It denies something, and may speak of something else: “This did not stop the council.”
    case doubtful
    case certain
  }

  /// Whether a sentence says of the one before it that it is true, or is not, or may say so.
  public func speaksBack(_ sentence: String) -> Bool { stance(of: sentence) != .none }

  /// What says so says it at its beginning: “This is not so.”, “The claim was retracted.”. A sentence that is about something
  /// else and has such words further on is none of the other's matter.
  public func stance(of sentence: String) -> Stance {
    if Self.denies(sentence, language: language) { return .certain }
    let words = Self.words(of: sentence)
    if words.count <= Self.first, Self.hasVerdictSign(sentence) { return .certain }
    let isOthers = isOfAnother(sentence, words)
    var stance = isOthers ? .none : stance(ofReversing: words, isParted: Self.isParted(sentence))
    if stance == .certain { return .certain }
    if !isOthers, BareDenial.is(words, in: language, naming: naming) || isBareVerdict(words) { return .certain }
    let judges = judges(words) || judgesTogether(words)
    let isOfOther = judges && isBeforeNoun(words, sentence)
    if words.prefix(Self.first).contains(where: pointing.contains) {
      if judges { return isOfOther ? .doubtful : .certain }
      if denies(words.prefix(Self.reached)), !goesOn(words), !words.contains(where: Self.ordinals.contains) {
        stance = unknown(in: words).isEmpty || words.contains(where: naming.contains) ? .certain : .doubtful
      }
    }
    if stance != .none || !judges || isOfNoun(words) { return stance }
    let isBack =
      words.prefix(Self.first + 1).contains { leaning.contains($0) || naming.contains($0) }
      || words.count <= Self.short && words.contains { pointing.contains($0) || leaning.contains($0) }
    return isBack ? isOfOther ? .doubtful : .certain : .none
  }

  /// Whether all that could judge says of what kind a thing is that the sentence speaks of: “It was fiction week at the library.”
  private func isBeforeNoun(_ words: [String], _ sentence: String) -> Bool {
    guard let attributes = Self.attributes[language] else { return false }
    let judgements = words.prefix(Self.reached).indices.filter { judging.contains(words[$0]) }
    return !judgements.isEmpty
      && judgements.allSatisfy { index in
        guard attributes.contains(words[index]), index + 1 < words.count else { return false }
        let pair = words[index] + " " + words[index + 1]
        return !unknown(in: [words[index + 1]]).isEmpty && !judging.contains(words[index + 1])
          && TellingWords.spelled(sentence).lowercased().contains(pair)
      }
  }

  /// Words that judge, and stand before nouns of which they say something else.
  private static let attributes: [String: Set<String>] = [
    "en": ["true", "false", "fake", "fiction", "joke", "parody", "satire", "spoof", "prank", "bogus"],
    "fr": ["vrai", "vraie", "faux", "fausse", "fausses"],
    "es": ["verdadero", "falso", "falsa", "falsos", "falsas", "cierto", "cierta"],
  ]

  /// Of a few words that begin with one that takes back what was said: “Not so.”
  private func stance(ofReversing words: [String], isParted: Bool) -> Stance {
    guard words.count <= Self.few, let first = words.first, reversing.contains(first) else { return .none }
    if Self.determiners.contains(first), words.count > 1, !isParted { return .none }
    if BareDenialWords.all[language] == nil { return .certain }
    let unknown = unknown(in: Array(words.dropFirst()))
    let narrows = Self.narrowing.contains(first)
    if unknown.isEmpty {
      let says = !narrows || words.count == 1 || words.dropFirst().contains { judging.contains($0) }
      return says && !goesOn(words) ? .certain : .none
    }
    // “Only two survived.”, “Not all trains ran.”
    if narrows || words.count > 1 && Self.counting.contains(words[1]) { return .none }
    return .doubtful
  }

  /// Words that say of what there is little, where anything follows.
  private static let narrowing: Set<String> = ["only", "just", "hardly", "nur", "kaum"]

  /// Words that say after “not” of how much, or when: then it denies but that.
  private static let counting: Set<String> = [
    "all", "every", "everyone", "everybody", "everything", "many", "much", "one", "only", "just", "far", "long",
    "until",
    "since", "always", "enough", "least", "less", "more", "alle", "alles", "jeder", "jede", "jedes", "viele", "viel",
    "nur",
    "weit", "lange", "immer", "genug", "mehr", "weniger", "einmal", "zuletzt", "tous", "toutes", "beaucoup",
    "seulement",
  ]

  /// Which of several: “This was not the first fire.”
  private static let ordinals: Set<String> = [
    "first", "second", "third", "last", "only", "erste", "ersten", "erster", "erstes", "letzte", "letzten", "einzige",
    "einzigen",
    "premier", "première", "dernier", "dernière", "seul", "seule", "primer", "primero", "primera", "único", "única",
    "первый",
    "первая", "единственный", "أول", "الأول", "الأولى",
  ]

  /// Words of a sentence that stand neither for what was said nor for whether it is true, and mean something.
  private func unknown(in words: [String]) -> [String] {
    guard let list = BareDenialWords.all[language] else { return [] }
    let telling = TellingWords.of(language)
    return words.filter { word in
      if reversing.contains(word) || pointing.contains(word) || leaning.contains(word) || naming.contains(word) {
        return false
      }
      let bare = word.hasSuffix("n't") ? String(word.dropLast(3)) : word
      return !list.isKnown(bare) && telling?.isCommon(bare) != true
        && !bare.split(separator: "'").allSatisfy { list.isKnown(String($0)) }
    }
  }

  /// Whether it goes on with what was said: “That was not all.”
  private func goesOn(_ words: [String]) -> Bool {
    let sentence = words.joined(separator: " ")
    return BareDenialWords.all[language]?.continued.contains(where: sentence.hasSuffix) == true
  }

  /// Whether one of the first words says whether something is true. “They lied down” does not.
  private func judges(_ words: [String]) -> Bool {
    words.prefix(Self.reached).indices.contains { index in
      judging.contains(words[index])
        && !(language == "en" && index + 1 < words.count && ["down", "ahead", "low"].contains(words[index + 1]))
    }
  }
}
