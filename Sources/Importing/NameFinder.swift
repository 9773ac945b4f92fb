import Linking

/// A name that an article has, for which a file may be made.
public struct ProposedName: Sendable, Hashable {
  public var name: String
  /// Other spellings in the article: an abbreviation, a surname.
  public var aliases: [String]
  /// The id of an ``EntityKind``.
  public var kind: String
  /// Why it is taken for one, for a sentence that goes on after “as”.
  public var reason: String
  public var count: Int

  /// All that it is called.
  public var spellings: [String] { [name] + aliases }
}

/// Finds names in English text: words with capitals, also where titles stand before them and abbreviations in brackets after.
public struct NameFinder {
  /// A run of words with capitals at one place.
  struct Run {
    var words: [String]
    var begins: Bool
    /// In lower case, without signs; empty at the ends of a sentence.
    var before: String
    var after: String
    var abbreviation: String?
    var hasTitle = false
    var hasThe = false
    var isFollowedByAge = false
    var isSpeaking = false
    /// Whether an “of” behind it tells it from others who are called so.
    var isTied = false

    var text: String { words.joined(separator: " ") }
    var key: String { text.lowercased() }
  }

  struct Token {
    /// Without signs at its ends, and without `’s`.
    var core: String
    /// Whether the words before it and after it are no part of one name with it.
    var opens: Bool
    var closes: Bool
    /// Whether a comma is what closes it, which may stand in a name, too.
    var hasComma = false
    var inBrackets: Bool
    /// Whether a colon stands after it.
    var isLabel: Bool
    var isCapital: Bool
    var lowered: String
    /// Whether a question mark stands after it.
    var asks = false
    var isFollowedByNumber = false
  }

  public init() {}

  /// - Parameter paragraphs: the text, block by block, without headings.
  public func names(in paragraphs: [String]) -> [ProposedName] {
    var runs: [Run] = []
    for paragraph in paragraphs {
      let text = Array(paragraph.utf8)
      let sentences = SentenceBoundaries.sentences(of: text.span, in: 0..<text.count)
      for sentence in sentences { runs += self.runs(in: String(decoding: text[sentence], as: UTF8.self)) }
    }
    // A word that begins sentences alone is a name where it has a capital elsewhere, too.
    let inside = Set(runs.lazy.filter { !$0.begins }.flatMap { [$0.key, $0.words.last?.lowercased() ?? ""] })
    runs.removeAll { run in
      run.begins && run.words.count == 1 && !Self.isAbbreviation(run.text) && !run.isSpeaking && run.abbreviation == nil
        && !inside.contains(run.key)
    }
    return proposals(from: withSurnamesApart(runs))
  }

  // MARK: - Words

  private func tokens(of sentence: String) -> [Token] {
    var tokens: [Token] = []
    for word in sentence.split(whereSeparator: \.isWhitespace) {
      let parts = word.split(omittingEmptySubsequences: false) { $0 == "—" || $0 == "/" }
      for (index, part) in parts.enumerated() {
        // “Ohio — The sign”
        if index > 0, let last = tokens.indices.last { tokens[last].closes = true }
        guard !part.isEmpty else { continue }
        if part.first?.isNumber == true, let last = tokens.indices.last { tokens[last].isFollowedByNumber = true }
        tokens.append(token(part))
      }
    }
    return tokens
  }

  private func token(_ word: Substring) -> Token {
    var core = word
    var (opens, closes, brackets, isLabel) = (false, false, false, false)
    while let first = core.first, "“”\"'‘’([«".contains(first) {
      opens = true
      brackets = brackets || first == "("
      core.removeFirst()
    }
    while let last = core.last, "“”\"'‘’)],;:!?»…".contains(last) {
      closes = true
      isLabel = last == ":"
      core.removeLast()
    }
    // The stop of a sentence, not of “U.S.” or “Dr.”.
    if core.last == ".", !Self.hasStop(core) {
      closes = true
      core.removeLast()
      while let last = core.last, "“”\"'’)],".contains(last) { core.removeLast() }
    }
    for end in ["’s", "'s"] where core.hasSuffix(end) {
      closes = true
      core = core.dropLast(2)
    }
    let text = String(core)
    let hasComma = word.last == "," && core.endIndex == word.index(before: word.endIndex)
    return Token(
      core: text, opens: opens, closes: closes, hasComma: hasComma,
      inBrackets: brackets, isLabel: isLabel, isCapital: Self.isCapital(text),
      lowered: text.lowercased().trimmed { $0 == "." }.lowercased(), asks: word.suffix(3).contains("?"))
  }

  private static func hasStop(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    if word.dropLast().contains("."), letters.count <= 4 { return true }
    if letters.count == 1, word.first?.isUppercase == true { return true }
    return [
      "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "col.", "lt.", "sgt.", "capt.", "sen.", "gov.", "st.", "rep.",
      "maj.", "rev.", "hon.", "cmdr.", "adm.", "supt.", "insp.", "det.", "cllr.",
    ]
    .contains(word.lowercased())
  }

  private static func isCapital(_ word: String) -> Bool {
    guard let first = word.first else { return false }
    if first.isUppercase { return word != "I" && word.contains(where: \.isLetter) }
    // “al-Bayan”, “d’Arc”.
    return ["al-", "el-", "d’", "d'", "l’"].contains { word.hasPrefix($0) }
      && word.dropFirst(2).contains(where: \.isUppercase)
  }

  static func isAbbreviation(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return 2...8 ~= letters.count && letters.allSatisfy(\.isUppercase) && !word.contains(" ")
  }

  private func runs(in sentence: String) -> [Run] {
    let tokens = tokens(of: sentence)
    // By each word of such a name but the first, where it begins.
    var spelled: [Int: Int] = [:]
    for range in tokens.indices.compactMap({ spelledOut(tokens, before: $0) }) {
      for index in range.dropFirst() { spelled[index] = range.lowerBound }
    }
    let beginnings = Set(spelled.values)
    func isSpelledOut(_ next: Int, from start: Int) -> Bool { spelled[next].map { $0 >= start } ?? false }
    var runs: [Run] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].isCapital, !isNone(tokens, index) else {
        index += 1
        continue
      }
      var end = index
      while end + 1 < tokens.count, !tokens[end].closes || isSpelledOut(end + 1, from: index) {
        var next = end + 1
        // “Union of Dockers and Lashers” is one, “Ann Lee and Bo Park” are two.
        if tokens[next].core == "and", isSpelledOut(next, from: index) || end == index && joins(tokens, next) {
          next += 1
        }
        while next < tokens.count, next - end <= 2, !tokens[next].opens, !tokens[next].closes,
          EnglishWords.connectors.contains(tokens[next].core)
            || !tokens[next].isCapital && isSpelledOut(next, from: index)
        { next += 1 }
        guard next < tokens.count, tokens[next].isCapital, !tokens[next].opens,
          !EnglishWords.calendar.contains(tokens[next].lowered) || isSurname(tokens, next, after: end),
          // “Ann Lee of the Harbour Trust (HT)”
          next == end + 1 || !beginnings.contains(next)
        else { break }
        end = next
      }
      runs += self.runs(tokens, index...end)
      index = end + 1
    }
    return runs
  }

  /// What an abbreviation in brackets is the first letters of: “Office of Rail and Road (ORR)”, “Ministry of Justice (MoJ)”. Up to
  /// two words have no letter in it: “Bureau of Alcohol, Tobacco, Firearms and Explosives (ATF)”.
  private func spelledOut(_ tokens: [Token], before index: Int) -> ClosedRange<Int>? {
    guard tokens[index].inBrackets, 2...8 ~= tokens[index].core.count else { return nil }
    var letters = Array(tokens[index].core)
    guard letters.count(where: \.isUppercase) >= 2, letters.allSatisfy(\.isLetter) else { return nil }
    var start = index
    var skipped = 0
    while let letter = letters.last, start > 0 {
      start -= 1
      guard let first = tokens[start].core.first,
        start == index - 1 || !tokens[start].closes || tokens[start].hasComma
      else { return nil }
      let isSmall =
        EnglishWords.connectors.contains(tokens[start].core)
        || ["and", "in", "on", "to", "with"].contains(tokens[start].core)
      if first == letter || first.isUppercase && String(first) == letter.uppercased() {
        letters.removeLast()
      } else if tokens[start].isCapital, skipped < 2 {
        skipped += 1
      } else if !isSmall {
        return nil
      }
    }
    return letters.isEmpty && tokens[start].isCapital ? beginning(tokens, start)...(index - 1) : nil
  }

  /// Where a name begins of which the letters of its abbreviation begin later: “Department for Digital, Culture, Media and Sport
  /// (DCMS)”.
  private func beginning(_ tokens: [Token], _ start: Int) -> Int {
    var before = start
    while before > 0, EnglishWords.connectors.contains(tokens[before - 1].core), !tokens[before - 1].opens,
      !tokens[before - 1].closes, tokens[before - 1].core != "the"
    { before -= 1 }
    guard before < start, before > 0, !tokens[before - 1].closes, tokens[before - 1].isCapital,
      EnglishWords.organizations.contains(tokens[before - 1].lowered)
    else { return start }
    return before - 1
  }

  /// Whether an “and” stands within the name of an organization.
  private func joins(_ tokens: [Token], _ and: Int) -> Bool {
    var last: Token?
    for token in tokens[(and + 1)...] {
      guard token.isCapital, !token.opens else { break }
      last = token
      if token.closes { break }
    }
    return last.map { EnglishWords.organizations.contains($0.lowered) } ?? false
  }

  /// Words with a capital that begin no name.
  private func isNone(_ tokens: [Token], _ index: Int) -> Bool {
    if beginsName(tokens, index) { return false }
    let token = tokens[index]
    let isFirst = index == 0 || token.opens
    if EnglishWords.calendar.contains(token.lowered) || EnglishWords.clocks.contains(token.lowered) { return true }
    if EnglishWords.smallWords.contains(token.lowered) || isFirst && EnglishWords.furniture.contains(token.lowered) {
      return true
    }
    if Self.isAbbreviation(token.core) { return token.inBrackets }
    return EnglishWords.function.contains(token.lowered)
      || token.core.contains { $0.isNumber } && !isFirst && token.core.count < 2
  }

  /// The names in a run of words with capitals: of “Inspector Ann Lee of the Harbour Board” there are two.
  private func runs(_ tokens: [Token], _ range: ClosedRange<Int>) -> [Run] {
    let cores = tokens[range].map(\.core)
    // Who speaks, in an interview: “THE POST: You said so.”
    if tokens[range.upperBound].isLabel, tokens[...range.upperBound].allSatisfy({ $0.core == $0.core.uppercased() }) {
      return []
    }
    if cores.allSatisfy({ EnglishWords.furniture.contains($0.lowercased()) }) { return [] }
    if range.lowerBound == 0, cores.count > 2, EnglishWords.quantities.contains(tokens[0].lowered), cores[1] == "of" {
      let rest = range.dropFirst().first { !EnglishWords.connectors.contains(tokens[$0].core) }
      return rest.map { runs(tokens, $0...range.upperBound) } ?? []
    }
    if let end = endOfPerson(tokens, range),
      let next = (end...range.upperBound).first(where: { !EnglishWords.connectors.contains(tokens[$0].core) })
    {
      var person = run(tokens, range.lowerBound...end - 1, hasTitle: false)
      person?.isTied = true
      return (person.map { [$0] } ?? []) + runs(tokens, next...range.upperBound)
    }
    let isNoble =
      range.lowerBound > 0 && tokens[range.lowerBound - 1].lowered == "the"
      && EnglishWords.nobleTitles.contains(tokens[range.lowerBound].lowered)
    guard !isNoble, cores.count > 1 || Self.isTitle(cores[0]),
      let last = range.last(where: { Self.isTitle(tokens[$0].core) })
    else { return run(tokens, range, hasTitle: false).map { [$0] } ?? [] }
    guard last < range.upperBound else {
      let isOrganization = cores.contains { EnglishWords.organizations.contains($0.lowercased()) }
      let isSurname =
        cores.count == 2 && EnglishWords.titledSurnames.contains(tokens[last].lowered) && !Self.isTitle(cores[0])
      return isOrganization || isSurname ? run(tokens, range, hasTitle: false).map { [$0] } ?? [] : []
    }
    let rest = (last + 1)...range.upperBound
    if EnglishWords.connectors.contains(tokens[rest.lowerBound].core) {
      let person = personAfterOffice(tokens, rest)
      return run(tokens, person ?? range, hasTitle: person != nil).map { [$0] } ?? []
    }
    if isOfNobility(tokens, last, rest) { return run(tokens, rest, hasTitle: true).map { [$0] } ?? [] }
    guard let of = rest.first(where: { tokens[$0].core == "of" }),
      let next = (of...rest.upperBound).first(where: { !EnglishWords.connectors.contains(tokens[$0].core) })
    else { return run(tokens, rest, hasTitle: true).map { [$0] } ?? [] }
    return (run(tokens, rest.lowerBound...of - 1, hasTitle: true).map { [$0] } ?? [])
      + runs(tokens, next...rest.upperBound)
  }

  static func isTitle(_ word: String) -> Bool {
    EnglishWords.titles.contains(word.lowercased().trimmed { $0 == "." }.lowercased())
  }

  /// Of “of Transport Luc Tremblay” the last two words, where they are none of the office.
  private func personAfterOffice(_ tokens: [Token], _ rest: ClosedRange<Int>) -> ClosedRange<Int>? {
    guard let connector = rest.last(where: { EnglishWords.connectors.contains(tokens[$0].core) }),
      rest.upperBound - connector >= 3
    else { return nil }
    let person = (rest.upperBound - 1)...rest.upperBound
    let isNone = person.contains { index in
      let word = tokens[index].lowered
      return [EnglishWords.offices, EnglishWords.organizations, EnglishWords.places, EnglishWords.outlets].contains {
        $0.contains(word)
      } || word == "city"
    }
    return isNone ? nil : person
  }

  private func run(_ tokens: [Token], _ range: ClosedRange<Int>, hasTitle: Bool) -> Run? {
    let words = range.map { tokens[$0].core + (tokens[$0].hasComma && $0 < range.upperBound ? "," : "") }
    let start = range.lowerBound
    guard let first = words.first, !words.allSatisfy({ EnglishWords.isOfCountry($0) }) || words.count > 1 else {
      return nil
    }
    if words.count == 1, first.count < 2 { return nil }
    func neighbour(_ index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }
    let before = neighbour(start - 1)
    let after = neighbour(range.upperBound + 1)
    var run = Run(
      words: words, begins: start == 0 || (tokens[start].opens && (neighbour(start - 1)?.closes ?? true)),
      before: before.map { $0.closes ? "" : $0.lowered } ?? "", after: after.map(\.lowered) ?? "")
    run.hasTitle = hasTitle || (before.map { !$0.closes && EnglishWords.titles.contains($0.lowered) } ?? false)
    run.hasThe = run.before == "the"
    if let after, after.inBrackets,
      Self.isAbbreviation(after.core) || spelledOut(tokens, before: range.upperBound + 1) != nil
    {
      run.abbreviation = after.core
    }
    if let after, tokens[range.upperBound].closes, let age = Int(after.core), 1...110 ~= age {
      run.isFollowedByAge = true
    }
    run.isSpeaking =
      EnglishWords.speech.contains(run.after) && !(after?.opens ?? false) || EnglishWords.speech.contains(run.before)
    return run
  }
}
