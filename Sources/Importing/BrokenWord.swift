/// Words that a printed page breaks at the end of a line.
enum BrokenWord {
  /// Whether the hyphen at a line's end is none of the word: “the audi-” and “tor general”, and not “state-” and “owned”.
  static func isBroken(_ line: some StringProtocol, before next: some StringProtocol) -> Bool {
    guard line.last == "-", line.dropLast().last?.isLetter == true,
      let end = next.split(separator: " ").first
    else { return false }
    return isSyllable(String(end.prefix { $0.isLetter }))
  }

  /// Whether it ends words, and is none by itself.
  static func isSyllable(_ word: String) -> Bool { endings.contains(word) }

  private static let endings: Set<String> = Set(
    """
    tor tors tion tions sion sions ment ments ing ings ed er ers est ly ness able ible ably ibly ity ities ous ive ives al ally \
    ance ances ence ences cial tial cian ture tures ism isms ist ists ial ical ically ingly edly ory ary ery ish less ful fully \
    ting ring ning ling ding ping king sing ming tering tern ter ters der ders ger gers ver vers ner ners mer mers ber bers \
    dent dents tive tives cy cies ry ries ty ties gy gies phy my ny dy sy ther thers ternoon cation cations zation zations \
    lation lations ration rations nation nations mation tation tations ernment ernments formation portant cause
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).subtracting([
    "king", "ring", "sing", "ping", "able", "nation", "nations", "dent", "ration", "rations", "ling", "less", "cause",
    "ally", "al", "my",
  ])
}
