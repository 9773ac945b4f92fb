extension KeptSentence {
  /// What stands beside a sentence and bears on it without being part of it: each a part of its own in the notation.
  ///
  /// Files that were written before such a part was kept say nothing of it.
  struct Asides: Sendable, Hashable {
    /// What is embedded right before the words' paragraph or right after it: `(![[page]])`.
    var embeds: [String] = []
    /// Of a table's cell, how the row above begins: `|^ Payments`.
    var rowAbove: String?
    /// Who may be meant where the sentence itself names nobody: `@ Smith, Jones`.
    var names: [String] = []
    /// Who is said to have spoken in the sentence after a quotation: `@> Smith`.
    var speakers: [String] = []
    /// In letters that tell no names, how the sentence before begins: `@~ …`.
    var beginning: String?

    /// The sentence before, where its last word may be an abbreviation, so that both are one: `~. Lund denied to Brig.`
    var unsure: String?

    /// The article's title, where it says whether something is true: `^^ Refuted claims`.
    var title: String?

    /// Takes a part in; false for one that is none of these.
    mutating func take(_ part: String) -> Bool {
      if part.utf8.starts(with: "(![[".utf8), part.hasSuffix("]])") {
        embeds.append(part)
      } else if part.utf8.starts(with: "|^ ".utf8) {
        rowAbove = String(part.utf8.dropFirst(3))
      } else if part.utf8.starts(with: "~. ".utf8) {
        unsure = String(part.utf8.dropFirst(3))
      } else if part.utf8.starts(with: "^^ ".utf8) {
        title = String(part.utf8.dropFirst(3))
      } else if part.utf8.starts(with: "@~ ".utf8) {
        beginning = String(part.utf8.dropFirst(3))
      } else if part.utf8.starts(with: "@> ".utf8) {
        speakers = KeptSentence.split(String(part.utf8.dropFirst(3)) ?? "", at: ", ")
      } else if part.utf8.starts(with: "@ ".utf8) {
        names = KeptSentence.split(String(part.utf8.dropFirst(2)) ?? "", at: ", ")
      } else {
        return false
      }
      return true
    }
  }

  public static func embed(beside sign: String) -> String { "(\(sign))" }

  public static func rowAbove(_ words: String) -> String { "|^ \(words)" }

  /// Names in the order of the text.
  public static func named(_ names: [String]) -> String { "@ " + names.joined(separator: ", ") }

  public static func named(after names: [String]) -> String { "@> " + names.joined(separator: ", ") }

  public static func title(_ words: String) -> String { "^^ " + words }

  public static func unsure(_ words: String) -> String { "~. " + words }

  public static func begins(_ words: String) -> String { "@~ " + words }

  /// A notation without what stands beside the sentence.
  public static func withoutAsides(_ notation: String) -> String {
    var asides = Asides()
    return split(notation, at: " ¶ ").filter { !asides.take($0) }.joined(separator: " ¶ ")
  }
}

extension KeptSentence.Asides {
  /// What is another beside the sentence than was kept: nil where nothing is; no reasons where it is but another difference.
  ///
  /// - Parameter stands: whether the text has a word anywhere.
  func reasons(for now: KeptSentence.Asides, stands: (String) -> Bool) -> [String]? {
    var hasChanged = embeds != now.embeds
    var reasons: [String] = []
    if let rowAbove, let other = now.rowAbove, NormalizedText(rowAbove).bytes != NormalizedText(other).bytes {
      hasChanged = true
    }
    let titles = [title, now.title].map { $0.map { NormalizedText($0).bytes } }
    if titles[0] != titles[1] {
      hasChanged = true
      if let title = now.title {
        reasons.append("the article’s title says “\(title)” now")
      } else if let title {
        reasons.append("the article’s title said “\(title)”")
      }
    }
    if let unsure, NormalizedText(unsure).bytes != NormalizedText(now.unsure ?? "").bytes {
      hasChanged = true
      reasons += Self.denials(from: unsure, to: now.unsure ?? unsure)
    }
    // Nobody knows whether what begins otherwise names another.
    if let beginning, beginning != now.beginning { hasChanged = true }
    for (was, now, who) in [(names, now.names, "is meant"), (speakers, now.speakers, "spoke")]
    where !was.isEmpty && was != now {
      hasChanged = true
      // Where the name was not taken out of the text, another may have been put between.
      if !now.isEmpty, Set(was).isDisjoint(with: now), !was.contains(where: stands) {
        reasons.append("who \(who) may be “\(now.joined(separator: ", "))”, and was “\(was.joined(separator: ", "))”")
      }
    }
    return hasChanged ? reasons : nil
  }
}

extension KeptSentence.Asides {
  /// Of a sentence that may be a part of the one kept: what denies in it and came or went.
  private static func denials(from old: String, to new: String) -> [String] {
    let (old, new) = (KeptSentence(old).tokens, KeptSentence(new).tokens)
    let alignment = TokenAlignment(old, new)
    func reasons(_ tokens: [SentenceToken], _ what: String) -> [String] {
      tokens.filter { $0.isWord && TellingWords.listsSayNo(TellingWords.spelled($0.text).lowercased()) }
        .map { "“\($0.text)” \(what) before it" }
    }
    return reasons(alignment.deleted.map { old[$0] }, "went") + reasons(alignment.inserted.map { new[$0] }, "came")
  }
}
