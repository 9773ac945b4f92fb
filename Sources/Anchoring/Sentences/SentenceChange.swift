/// What changed in a sentence since a note kept it, and whether it may say something else now.
public struct SentenceChange: Sendable, Hashable {
  /// Why the sentence may say something else, each as a few words for a message: `“never” came`. None where what changed
  /// is but another difference.
  public private(set) var reasons: [String] = []
  /// Word by word, as ``WordDiff`` has it.
  public let difference: String

  public var isTelling: Bool { !reasons.isEmpty }

  /// What is known of words and links beyond the sentence.
  public struct Knowledge: Sendable {
    /// Of the text, as BCP 47 has it.
    public var language: String
    /// Nil where no list of the language's words is there: then every word tells.
    public var words: TellingWords?
    /// Whether a word is part of a name that the dossier has.
    public var isName: @Sendable (String) -> Bool
    /// Whether a word, in lower case, stands in the text without a capital, so that one at a sentence's beginning tells
    /// nothing.
    public var isCommon: @Sendable (String) -> Bool
    /// Whether a word stands in the text as a noun does, in a language where all nouns have a capital.
    public var isNoun: @Sendable (String) -> Bool
    /// Whether a link's words say no more than its target's own name.
    public var isOwnName: @Sendable (_ words: String, _ target: String) -> Bool
    /// Whether two targets are one, under a former and a present address.
    public var isSame: @Sendable (_ old: String, _ new: String) -> Bool
    /// Whether the text has a word anywhere.
    public var stands: @Sendable (String) -> Bool

    public init(
      language: String, isName: @escaping @Sendable (String) -> Bool,
      isCommon: @escaping @Sendable (String) -> Bool, isNoun: @escaping @Sendable (String) -> Bool,
      isOwnName: @escaping @Sendable (String, String) -> Bool, isSame: @escaping @Sendable (String, String) -> Bool,
      stands: @escaping @Sendable (String) -> Bool
    ) {
      self.language = language
      words = TellingWords.of(language)
      self.isName = isName
      self.isCommon = isCommon
      self.isNoun = isNoun
      self.isOwnName = isOwnName
      self.isSame = isSame
      self.stands = stands
    }

    /// Tokens without the capital that a sentence gives its first word, where that is one that tells and no name: “Three men”, “the
    /// three men”.
    func bare(_ tokens: [SentenceToken]) -> [SentenceToken] {
      guard let words else { return tokens }
      return tokens.map { token in
        guard token.isFirst, token.isWord, words.contains(token.text), !isName(token.text) else { return token }
        let lower = token.text.lowercased()
        guard words.contains(lower) else { return token }
        var token = token
        token.text = lower
        return token
      }
    }
  }

  /// Nil where the two are the same but for white space, quotation marks and dashes, and links that only name what they
  /// lead to.
  public init?(from kept: String, to now: String, _ knowledge: Knowledge) {
    if kept.utf8.elementsEqual(now.utf8) || NormalizedText(kept).isSame(as: NormalizedText(now)) { return nil }
    let (old, new) = (KeptSentence(kept), KeptSentence(now))
    let comparison = Comparison(
      old: knowledge.bare(SentenceToken.plain(old.tokens)), new: knowledge.bare(SentenceToken.plain(new.tokens)),
      knowledge: knowledge)
    var hasChanged = comparison.hasChanged || RussianYo.differs(old.tokens, new.tokens)
    reasons = comparison.reasons
    if let oldLead = old.lead, let newLead = new.lead, TokenAlignment.isAnother(oldLead.tokens, newLead.tokens) {
      reasons.append("the words are a footnote to another sentence")
    }
    if let footnotes = Self.reasons(fromFootnotesOf: old, to: new, knowledge) {
      hasChanged = true
      reasons += footnotes
    }
    if let beside = old.asides.reasons(for: new.asides, stands: knowledge.stands) {
      hasChanged = true
      reasons += beside
    }
    if old.signs != new.signs {
      hasChanged = true
      reasons += Self.reasons(from: old.signs, to: new.signs)
    }
    guard hasChanged else { return nil }
    let words = WordDiff(from: old.plain, to: new.plain)
    difference =
      words.runs.allSatisfy { $0.change == .keep } ? WordDiff(from: kept, to: now).description : words.description
  }

  /// The same as but another difference.
  public var untelling: SentenceChange {
    var change = self
    change.reasons = []
    return change
  }

  /// The words that a text has as nouns, in a language where all nouns have a capital; none in others.
  public static func nouns(of text: [UInt8], language: String) -> Set<String> {
    TellingWords.of(language)?.nouns?.determined(in: text) ?? []
  }

  public static func firstWord(of words: String) -> String {
    KeptSentence(words).tokens.first(where: \.isWord)?.text ?? ""
  }

  /// A paragraph that was cut or joined is but another difference; of the other cells of a row their words tell.
  private static let unsaying: Set = ["¶", "|| "]

  /// Whether a sign is the number of an item in a list: it changes wherever an item is put in before.
  private static func isOrdinal(_ sign: String) -> Bool { sign.hasPrefix("[") && sign.hasSuffix(".]") }

  /// Whether a sign asks, quotes, or says by itself whether something is true.
  static func tells(sign: String) -> Bool {
    tellingSigns.contains(sign) || NeighbourWords.isVerdict(sign)
  }

  /// Whether these are the two marks of a quotation that are also apostrophes.
  static func quote(_ tokens: [SentenceToken]) -> Bool { tokens.count { $0.text == "'" } > 1 }

  private static let tellingSigns: Set = [
    "?", "¿", "؟", "？", "⸮", "՞", "፧", "\"", "«", "»", "‹", "›", "「", "」", "『", "』", "《", "》", "〈", "〉",
    "❝", "❞", "❛", "❜", "﹁", "﹂", "﹃", "﹄",
  ]

  private static func reasons(from old: [String], to new: [String]) -> [String] {
    var reasons: [String] = []
    func count(_ sign: String, _ signs: [String]) -> Int { signs.count { $0 == sign } }
    if old.filter(KeptSentence.isOmission) != new.filter(KeptSentence.isOmission) {
      reasons.append("what the note does not keep of this long sentence may be another")
    }
    for sign in Set(old + new).sorted()
    where !unsaying.contains(sign) && !isOrdinal(sign) && !KeptSentence.isOmission(sign)
      && count(sign, old) != count(sign, new)
    {
      let came = count(sign, new) > count(sign, old)
      switch sign {
      case "> " where count(sign, old) > 0 && count(sign, new) > 0:
        reasons.append("the words stand \(count(sign, new)) quotations deep, and stood \(count(sign, old)) deep")
      case "> ":
        reasons.append(came ? "the words stand in a quotation now" : "the words stand in no quotation any more")
      case "[^] ":
        reasons.append(came ? "the words stand in a footnote now" : "the words stand in no footnote any more")
      case "``` ":
        reasons.append(came ? "the words stand in a block of code now" : "the words stand in no block of code any more")
      case KeptSentence.inQuotation:
        reasons.append(
          came
            ? "the words stand in a quotation now, which goes beyond their sentence"
            : "the words stand no more in a quotation that goes beyond their sentence")
      case "* * *": reasons.append(came ? "a rule came between the words" : "the rule between the words went")
      default:
        let what = sign.hasPrefix("|") ? "the table’s head “\(sign)”" : "“\(sign)”"
        reasons.append(what + (came ? " came" : " went"))
      }
    }
    return reasons
  }
}

/// Two sentences' tokens held against each other.
private struct Comparison {
  private(set) var reasons: [String] = []
  private(set) var hasChanged = false
  private let knowledge: SentenceChange.Knowledge
  /// Words of either sentence that have no capital.
  private let uncapitalized: Set<String>
  /// Words that say whether something is true.
  private let judging: Set<String>
  /// Words that one of the sentences has as nouns.
  private let nouns: Set<String>

  init(old: [SentenceToken], new: [SentenceToken], knowledge: SentenceChange.Knowledge) {
    self.knowledge = knowledge
    judging = NeighbourWords.of(knowledge.words?.language ?? "")?.judging ?? []
    let capitals = knowledge.words?.nouns
    nouns = Set(capitals.map { $0.determined(in: old) + $0.determined(in: new) } ?? [])
    uncapitalized = Set((old + new).lazy.filter { $0.isWord && !Self.isCapitalized($0.text) }.map(\.text))
    let alignment = TokenAlignment(old, new)
    let deleted = alignment.deleted.map { old[$0] }
    let inserted = alignment.inserted.map { new[$0] }
    hasChanged = !deleted.isEmpty || !inserted.isEmpty
    for (signs, what) in [(deleted, "went"), (inserted, "came")] where SentenceChange.quote(signs) {
      reasons.append("quotation marks \(what)")
    }
    let same = Rewordings.of(knowledge.language)?.same(
      old, new, deleted: alignment.deleted, inserted: alignment.inserted)
    for index in alignment.deleted where same?.old.contains(index) != true && tells(index, in: old, against: inserted) {
      reasons.append("“\(old[index].text)” went")
    }
    for index in alignment.inserted where same?.new.contains(index) != true && tells(index, in: new, against: deleted) {
      reasons.append("“\(new[index].text)” came")
    }
    var struck: [String] = []
    var restored: [String] = []
    for (a, b) in alignment.pairs {
      if old[a].isCode != new[b].isCode { hasChanged = true }
      if old[a].isStruck != new[b].isStruck || old[a].struckPart != new[b].struckPart {
        if new[b].isStruck { struck.append(new[b].text) } else { restored.append(new[b].text) }
      }
    }
    compareStyles(alignment.pairs, old, new)
    if !struck.isEmpty { reasons.append("“\(Self.joined(struck))” is struck out now") }
    if !restored.isEmpty { reasons.append("“\(Self.joined(restored))” is no longer struck out") }
    if !struck.isEmpty || !restored.isEmpty { hasChanged = true }
    compareLinks(alignment.pairs, old, new)
    let kept = alignment.pairs.count { old[$0.old].isWord }
    let most = max(old.count(where: \.isWord), new.count(where: \.isWord))
    if most - kept >= Self.leastOfAnother, kept * 2 < most { reasons.append("most of its words are others") }
  }

  /// How many words must differ, beside being more than half, for a sentence to be another.
  private static let leastOfAnother = 5

  private static func joined(_ words: [String]) -> String {
    words.prefix(6).joined(separator: " ") + (words.count > 6 ? " …" : "")
  }

  // MARK: - Styles

  private mutating func compareStyles(
    _ pairs: [(old: Int, new: Int)], _ old: [SentenceToken], _ new: [SentenceToken]
  ) {
    var seen: Set<KeptSentence.Style> = []
    for (a, b) in pairs where old[a].styles != new[b].styles {
      hasChanged = true
      for style in old[a].styles.symmetricDifference(new[b].styles).sorted() where seen.insert(style).inserted {
        let came = new[b].styles.contains(style)
        if style.isTelling {
          reasons.append("“\(new[b].text)” is \(came ? "now" : "no longer") set as <\(style.name)>")
        }
        let words = KeptSentence(style.title).tokens.lazy.filter(\.isWord).map(\.text)
        if let word = words.first(where: { TellingWords.maySayNo($0) || judging.contains($0.lowercased()) }) {
          reasons.append("what is said of “\(new[b].text)” has “\(word)” \(came ? "now" : "no longer")")
        }
      }
    }
  }

  // MARK: - Links

  private mutating func compareLinks(
    _ pairs: [(old: Int, new: Int)], _ old: [SentenceToken], _ new: [SentenceToken]
  ) {
    var seen: Set<String> = []
    for (a, b) in pairs where old[a].isWord && old[a].target != new[b].target {
      switch (old[a].target, new[b].target) {
      case (let one?, let other?):
        if knowledge.isSame(one, other) { continue }
        hasChanged = true
        if seen.insert(one + "\n" + other).inserted {
          reasons.append("“\(old[a].text)” led to \(one), and leads to \(other) now")
        }
      case (let target?, nil): if !knowledge.isOwnName(label(at: a, in: old), target) { hasChanged = true }
      case (nil, let target?): if !knowledge.isOwnName(label(at: b, in: new), target) { hasChanged = true }
      case (nil, nil): break
      }
    }
  }

  /// The words of the link that a token is in.
  private func label(at index: Int, in tokens: [SentenceToken]) -> String {
    var (start, end) = (index, index)
    while start > 0, tokens[start - 1].target == tokens[index].target { start -= 1 }
    while end + 1 < tokens.count, tokens[end + 1].target == tokens[index].target { end += 1 }
    return tokens[start...end].map(\.text).joined(separator: " ")
  }

  // MARK: - Words

  private func tells(_ index: Int, in tokens: [SentenceToken], against others: [SentenceToken]) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return SentenceChange.tells(sign: token.text) }
    guard let words = knowledge.words, words.isOwn(token.text) else { return true }
    if words.contains(token.text) || judging.contains(token.text.lowercased()) || isName(index, in: tokens) {
      return true
    }
    if let nouns = words.nouns, others.contains(where: { nouns.areOfOneKind(token.text, $0.text) }) { return true }
    // `over 13`, `ca. 13`
    let next = tokens[(index + 1)...].first { $0.text != "." }
    if let next, words.bounds(token.text, before: next.text) { return true }
    return others.contains { $0.isWord && words.isTurned(token.text, $0.text) }
  }

  /// A word that the dossier has in a name, or that is in upper case where a common word would not be.
  private func isName(_ index: Int, in tokens: [SentenceToken]) -> Bool {
    let token = tokens[index]
    if let capitals = knowledge.words?.nouns {
      return capitals.isName(
        index, in: tokens,
        .init(
          isName: knowledge.isName, isNoun: { nouns.contains($0) || knowledge.isNoun($0) }, isCommon: { isCommon($0) },
          isFunctionWord: { isFunctionWord($0) }))
    }
    // “The” of a newspaper's name begins any sentence.
    if knowledge.isName(token.text), !token.isFirst || !isFunctionWord(token.text) { return true }
    // `eBay`, `al-Bayan`
    if token.text.unicodeScalars.dropFirst().contains(where: \.properties.isUppercase) { return true }
    guard Self.isCapitalized(token.text) else { return false }
    if !token.isFirst { return true }
    // “Then Smith left”
    if isFunctionWord(token.text) { return false }
    // Of a sentence's first word its capital says something only before another, and where no text has it without one.
    let next = index + 1
    if next < tokens.count, tokens[next].isWord, Self.isCapitalized(tokens[next].text) { return true }
    return !isCommon(token.text)
  }

  /// Whether a word is also written without a capital: in a sentence of the two, in the text, or in the language.
  private func isCommon(_ word: String) -> Bool {
    let word = word.lowercased()
    return uncapitalized.contains(word) || knowledge.words?.isCommon(word) != false || knowledge.isCommon(word)
  }

  private func isFunctionWord(_ word: String) -> Bool { knowledge.words?.isCommon(word.lowercased()) == true }

  private static func isCapitalized(_ word: String) -> Bool {
    word.unicodeScalars.first { $0.properties.isAlphabetic }.map {
      $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter
    } ?? false
  }
}
