/// Names of headings that say whether what stands below them is true: “Confirmed”, “Alleged payments”, “Payments?”.
extension SentenceChange {
  /// Whether a heading's new name says of that something else than the old one did. Of numbers and names it says nothing: these
  /// are another name.
  ///
  /// - Parameters: as ``KeptSentence`` reads them; the language as BCP 47 has it.
  public static func turnsHeading(from old: String, to new: String, language: String) -> Bool {
    let (was, now) = (KeptSentence(old).tokens, KeptSentence(new).tokens)
    let alignment = TokenAlignment(was, now)
    if alignment.pairs.contains(where: {
      was[$0.old].isStruck != now[$0.new].isStruck || was[$0.old].struckPart != now[$0.new].struckPart
    }) {
      return true
    }
    let (went, came) = (alignment.deleted.map { was[$0] }, alignment.inserted.map { now[$0] })
    if (went + came).contains(where: { says($0, language) }) || quote(went) || quote(came) { return true }
    if let words = TellingWords.of(language) {
      return went.contains { old in came.contains { words.isTurned(old.text, $0.text) } }
    }
    return NeighbourWords.denies(old, language: language) != NeighbourWords.denies(new, language: language)
  }

  private static func says(_ token: SentenceToken, _ language: String) -> Bool {
    guard token.isWord else { return tells(sign: token.text) }
    let word = TellingWords.spelled(token.text).lowercased()
    if TellingWords.of(language)?.doubts(word) == true { return true }
    guard let words = NeighbourWords.of(language) else { return false }
    return words.judging.contains(word) || words.reversing.contains(word)
      || kinds[words.language]?.contains(word) == true
  }

  /// What a part of a text may call itself.
  private static let kinds: [String: Set<String>] = [
    "en": ["fact", "facts", "myth", "myths", "opinion", "opinions", "hypothesis", "theory", "theories"],
    "de": [
      "fakt", "fakten", "tatsache", "tatsachen", "mythos", "mythen", "meinung", "meinungen", "hypothese", "theorie",
    ],
    "fr": ["fait", "faits", "mythe", "mythes", "opinion", "opinions", "hypothèse", "théorie"],
    "es": ["hecho", "hechos", "mito", "mitos", "opinión", "opiniones", "hipótesis", "teoría"],
    "ar": ["حقيقة", "حقائق", "الحقائق", "خرافة", "خرافات", "رأي", "فرضية"],
  ]
}
