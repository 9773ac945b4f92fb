/// Where the names of persons begin and end, whose words mean something else, too.
extension NameFinder {
  /// Whether a word that else begins no name begins one here: a month or a verb before a surname, and what has a capital in the
  /// midst of a sentence.
  func beginsName(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard !token.closes, let next = nextCapital(tokens, after: index), token.core != token.core.uppercased(),
      !EnglishWords.calendar.contains(next.lowered)
        || GivenNames.months.contains(next.lowered) && !next.isFollowedByNumber
    else { return false }
    let before = index > 0 && !token.opens && !tokens[index - 1].closes ? tokens[index - 1] : nil
    let isFirst = before == nil
    func isQuestion() -> Bool { tokens[index...].contains(where: \.asks) }
    if GivenNames.shortMonths.contains(token.lowered) { return true }
    if GivenNames.months.contains(token.lowered) {
      let isMonth =
        before.map { GivenNames.beforeMonths.contains($0.lowered) || $0.core.contains(where: \.isNumber) } ?? false
      return !isMonth && !GivenNames.daysOfMonths.contains(next.lowered) && !(isFirst && isQuestion())
    }
    if EnglishWords.calendar.contains(token.lowered) || EnglishWords.clocks.contains(token.lowered) { return false }
    if token.lowered == "will" { return !isFirst || !isQuestion() }
    if token.lowered == "new" { return !isFirst || tokens.indices.contains(index + 1) && tokens[index + 1].isCapital }
    if token.lowered == "the" { return next.lowered == "hague" }
    guard let before else {
      return GivenNames.ofOrganizations.contains(token.lowered) && EnglishWords.organizations.contains(next.lowered)
    }
    if before.isCapital && !EnglishWords.smallWords.contains(before.lowered) || before.core.contains(where: \.isNumber)
    {
      return false
    }
    // “said An Nguyen”, “the Police Federation”
    return token.lowered == "an"
      || EnglishWords.function.contains(token.lowered)
        && !EnglishWords.smallWords.contains(token.lowered)
  }

  /// The next word with a capital, with what stands in small letters within names at most before it.
  private func nextCapital(_ tokens: [Token], after index: Int) -> Token? {
    var next = index + 1
    while next < tokens.count, next - index <= 2, GivenNames.particles.contains(tokens[next].core), !tokens[next].opens,
      !tokens[next].closes
    { next += 1 }
    guard next < tokens.count, tokens[next].isCapital, !tokens[next].opens,
      tokens[next].core.first?.isNumber != true
    else { return nil }
    return tokens[next]
  }

  /// Whether a month is a surname: “Theresa May”, “Mrs May”.
  func isSurname(_ tokens: [Token], _ index: Int, after end: Int) -> Bool {
    guard index == end + 1, GivenNames.surnameMonths.contains(tokens[index].lowered), !tokens[index].isFollowedByNumber
    else { return false }
    return Self.isTitle(tokens[end].core) || GivenNames.common.contains(tokens[end].lowered)
  }

  /// Whether a name with an “of” is one: “Lord Hale of Ashby”, “Queen Maud of Tarn”.
  func isOfNobility(_ tokens: [Token], _ title: Int, _ rest: ClosedRange<Int>) -> Bool {
    EnglishWords.nobleTitles.contains(tokens[title].lowered) && rest.count > 2
      && tokens[rest.lowerBound + 1].core == "of"
      && tokens[rest.lowerBound + 2].isCapital
  }

  /// Where a person's name ends whom an “of” tells from others: “Maria Costa of the Central Bank”, and not “European Court of Justice”.
  func endOfPerson(_ tokens: [Token], _ range: ClosedRange<Int>) -> Int? {
    guard let of = range.first(where: { ["of", "for"].contains(tokens[$0].core) }), of > range.lowerBound,
      range.lowerBound == 0 || tokens[range.lowerBound - 1].lowered != "the",
      // What an abbreviation stands for is one name.
      !(tokens.indices.contains(range.upperBound + 1) && tokens[range.upperBound + 1].inBrackets)
    else { return nil }
    let words = tokens[range.lowerBound..<of].filter { !GivenNames.particles.contains($0.core) }
    let isSaying =
      range.lowerBound > 0 && !tokens[range.lowerBound - 1].closes
      && EnglishWords.speech.contains(tokens[range.lowerBound - 1].lowered)
    // “said Holub of Greenpeace”
    guard 2...3 ~= words.count || words.count == 1 && isSaying else { return nil }
    let isGiven = words.count > 1 && GivenNames.common.contains(words[0].lowered)
    if words.count == 2, Self.isSurnameOfBody(words[1].lowered, after: words[0].lowered, isSaying: isSaying) {
      return of
    }
    let isNone = words.enumerated().contains { index, token in
      if isGiven, index == 0 { return false }
      let isUnlike =
        !token.isCapital || Self.isAbbreviation(token.core)
        || [EnglishWords.organizations, EnglishWords.outlets, EnglishWords.quantities].contains {
          $0.contains(token.lowered)
        }
      // “Ann Hill”, “Bill King”
      if isGiven || isUnlike { return isUnlike }
      return Self.isTitle(token.core)
        || [EnglishWords.places, EnglishWords.events, EnglishWords.offices, EnglishWords.wholes].contains {
          $0.contains(token.lowered)
        }
    }
    return isNone ? nil : of
  }

  /// Whether a word for a body or a place is a surname, behind a first name: “Tom Church of the Central Bank”, “said Paris Hill of”.
  private static func isSurnameOfBody(_ word: String, after first: String, isSaying: Bool) -> Bool {
    if isSaying, GivenNames.surnamePlaces.contains(word) { return !GivenNames.ofPlaces.contains(first) }
    return GivenNames.surnameBodies.contains(word) && GivenNames.common.contains(first)
      && (isSaying || !GivenNames.ofPlaces.contains(first))
  }

  /// Whether two words are a person who speaks, though the second is one for a place or a body: “said Peter Hill”, “Tom Church said”.
  static func isSpeaking(_ words: [String], in runs: [Run]) -> Bool {
    guard words.count == 2, runs.contains(where: \.isSpeaking), !runs.contains(where: \.hasThe),
      !GivenNames.ofPlaces.contains(words[0])
    else { return false }
    return GivenNames.surnamePlaces.contains(words[1])
      || GivenNames.common.contains(words[0])
        && (EnglishWords.places.contains(words[1]) || GivenNames.surnameBodies.contains(words[1]))
  }

  /// Surnames of persons of whom the text tells elsewhere, apart from what an “of” ties them to: “Holub of the Central Bank”.
  func withSurnamesApart(_ runs: [Run]) -> [Run] {
    let surnames = Set(
      runs.lazy.filter { run in
        2...4 ~= run.words.count && run.words.allSatisfy { !["of", "for", "the", "and", "&"].contains($0) }
          && !run.words.contains { EnglishWords.organizations.contains($0.lowercased()) }
          && (run.isSpeaking || run.hasTitle || run.isFollowedByAge
            || GivenNames.common.contains(run.words[0].lowercased()))
      }.compactMap(\.words.last))
    return runs.flatMap { run -> [Run] in
      guard run.words.count > 2, ["of", "for"].contains(run.words[1]), surnames.contains(run.words[0]), !run.hasThe,
        run.abbreviation == nil, !run.hasTitle,
        let next = run.words.indices.dropFirst(2).first(where: { !EnglishWords.connectors.contains(run.words[$0]) })
      else { return [run] }
      var (person, other) = (run, run)
      (person.words, person.after, person.isTied) = ([run.words[0]], "of", true)
      (other.words, other.before, other.begins) = (Array(run.words[next...]), "of", false)
      (other.hasThe, other.isSpeaking) = (run.words[2] == "the", EnglishWords.speech.contains(run.after))
      return [person, other]
    }
  }
}
