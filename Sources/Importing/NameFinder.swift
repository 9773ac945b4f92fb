import Linking

/// A name that an article has, for which a file may be made.
public struct ProposedName: Sendable, Hashable {
  public var name: String
  /// Other spellings in the article: an abbreviation, a surname.
  public var aliases: [String]
  /// The id of an ``EntityKind``.
  public var kind: String
  /// Why it is taken for one, for a sentence that goes on behind “as”.
  public var reason: String
  public var count: Int

  /// All that it is called.
  public var spellings: [String] { [name] + aliases }
}

/// Finds names in English text: words with capitals, also where titles stand before them and abbreviations in brackets behind.
public struct NameFinder {
  /// A run of words with capitals at one place.
  private struct Run {
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

    var text: String { words.joined(separator: " ") }
    var key: String { text.lowercased() }
  }

  private struct Token {
    /// Without signs at its ends, and without `’s`.
    var core: String
    /// Whether the words before it and after it are no part of one name with it.
    var opens: Bool
    var closes: Bool
    var inBrackets: Bool
    var isCapital: Bool
    var lowered: String
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
    return proposals(from: runs)
  }

  // MARK: - Words

  private func tokens(of sentence: String) -> [Token] {
    sentence.split { $0.isWhitespace || $0 == "—" || $0 == "/" }.map { word in
      var core = word[...]
      var (opens, closes, brackets) = (false, false, false)
      while let first = core.first, "“”\"'‘’([«".contains(first) {
        opens = true
        brackets = brackets || first == "("
        core = core.dropFirst()
      }
      while let last = core.last, "“”\"'‘’)],;:!?»…".contains(last) {
        closes = true
        core = core.dropLast()
      }
      // The stop of a sentence, not of “U.S.” or “Dr.”.
      if core.last == ".", !Self.hasStop(core) {
        closes = true
        core = core.dropLast()
        while let last = core.last, "“”\"'’)],".contains(last) { core = core.dropLast() }
      }
      for end in ["’s", "'s"] where core.hasSuffix(end) {
        closes = true
        core = core.dropLast(2)
      }
      let text = String(core)
      return Token(
        core: text, opens: opens, closes: closes, inBrackets: brackets, isCapital: Self.isCapital(text),
        lowered: text.lowercased().trimmed { $0 == "." }.lowercased())
    }
  }

  private static func hasStop(_ word: Substring) -> Bool {
    let letters = word.filter(\.isLetter)
    if word.dropLast().contains("."), letters.count <= 4 { return true }
    if letters.count == 1, word.first?.isUppercase == true { return true }
    return [
      "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "col.", "lt.", "sgt.", "capt.", "sen.", "gov.", "st.", "rep.",
      "maj.",
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
    var runs: [Run] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].isCapital, !isNone(tokens[index], isFirst: index == 0 || tokens[index].opens) else {
        index += 1
        continue
      }
      var end = index
      while !tokens[end].closes, end + 1 < tokens.count {
        var next = end + 1
        // “Union of Dockers and Lashers” is one, “Ann Lee and Bo Park” are two.
        if tokens[next < tokens.count ? next : end].core == "and", end == index, joins(tokens, next) { next += 1 }
        while next < tokens.count, EnglishWords.connectors.contains(tokens[next].core), next - end <= 2,
          !tokens[next].opens,
          !tokens[next].closes
        { next += 1 }
        guard next < tokens.count, tokens[next].isCapital, !tokens[next].opens,
          !EnglishWords.calendar.contains(tokens[next].lowered)
        else { break }
        end = next
      }
      if let run = run(tokens, index...end) { runs.append(run) }
      index = end + 1
    }
    return runs
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
  private func isNone(_ token: Token, isFirst: Bool) -> Bool {
    if EnglishWords.calendar.contains(token.lowered) { return true }
    if Self.isAbbreviation(token.core) { return token.inBrackets }
    return EnglishWords.function.contains(token.lowered)
      || token.core.contains { $0.isNumber } && !isFirst && token.core.count < 2
  }

  private func run(_ tokens: [Token], _ range: ClosedRange<Int>) -> Run? {
    var words = tokens[range].map(\.core)
    var start = range.lowerBound
    // What stands before the name and says what its bearer is.
    let isTitle = { (word: String) in EnglishWords.titles.contains(word.lowercased().trimmed { $0 == "." }.lowercased())
    }
    var hasTitle = false
    if let last = words.lastIndex(where: isTitle), words.count > 1 || isTitle(words[0]) {
      let rest = words[(last + 1)...]
      let isOrganization = words.contains { EnglishWords.organizations.contains($0.lowercased()) } && rest.isEmpty
      if rest.isEmpty, !isOrganization { return nil }
      if !rest.isEmpty, !EnglishWords.connectors.contains(rest.first ?? "") {
        start += last + 1
        words = Array(rest)
        hasTitle = true
      }
    }
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
    if let after, after.inBrackets, Self.isAbbreviation(after.core) { run.abbreviation = after.core }
    if let after, tokens[range.upperBound].closes, let age = Int(after.core), 1...110 ~= age {
      run.isFollowedByAge = true
    }
    run.isSpeaking =
      EnglishWords.speech.contains(run.after) && !(after?.opens ?? false) || EnglishWords.speech.contains(run.before)
    return run
  }

  // MARK: - Names

  private func proposals(from runs: [Run]) -> [ProposedName] {
    var order: [String] = []
    var groups: [String: [Run]] = [:]
    for run in runs {
      if groups[run.key] == nil { order.append(run.key) }
      groups[run.key, default: []].append(run)
    }
    var names: [(proposal: ProposedName, runs: [Run])] = order.compactMap { key in
      guard let runs = groups[key], let first = runs.first else { return nil }
      let (kind, reason) = self.kind(of: runs)
      return (
        ProposedName(name: first.text, aliases: [], kind: kind, reason: reason, count: runs.count), runs
      )
    }
    // Abbreviations and shorter spellings are not names of their own.
    var gone: Set<String> = []
    for index in names.indices {
      for abbreviation in Set(names[index].runs.compactMap(\.abbreviation)).sorted() {
        names[index].proposal.aliases.append(abbreviation)
        if let other = names.firstIndex(where: { $0.proposal.name == abbreviation }) {
          names[index].proposal.count += names[other].proposal.count
          gone.insert(abbreviation.lowercased())
        }
        if names[index].proposal.kind != "outlet" {
          (names[index].proposal.kind, names[index].proposal.reason) = (
            "organization", "its abbreviation stands in brackets"
          )
        }
      }
    }
    for index in names.indices where !gone.contains(names[index].proposal.name.lowercased()) {
      let name = names[index].proposal.name
      let hasTitle = names[index].runs.contains(where: \.hasTitle)
      let longer = names.indices.filter { other in
        other != index
          && (isShorter(name, of: names[other].proposal, hasTitle: hasTitle)
            || names[index].proposal.kind != "place" && isBeginning(name, of: names[other].proposal))
          && !gone.contains(names[other].proposal.name.lowercased())
      }
      // “Mr Smith” of two who are called so is no third.
      if longer.count > 1, hasTitle || names[index].proposal.kind == "person" { gone.insert(name.lowercased()) }
      guard longer.count == 1 else { continue }
      names[longer[0]].proposal.count += names[index].proposal.count
      names[longer[0]].proposal.aliases.append(name)
      if names[index].proposal.kind == "person" || names[longer[0]].runs.contains(where: \.isSpeaking) {
        if names[longer[0]].proposal.kind != "organization", names[longer[0]].proposal.kind != "outlet" {
          names[longer[0]].proposal.kind = "person"
        }
      }
      gone.insert(name.lowercased())
    }
    return names.map(\.proposal).filter { !gone.contains($0.name.lowercased()) }
  }

  /// A surname of a person, or the end of an organization's name.
  ///
  /// - Parameter hasTitle: whether “Mr” or the like stands before it somewhere, which says that it is a person's.
  private func isShorter(_ name: String, of longer: ProposedName, hasTitle: Bool) -> Bool {
    let (short, long) = (name.split(separator: " "), longer.name.split(separator: " "))
    guard short.count < long.count, long.suffix(short.count).elementsEqual(short) else { return false }
    if longer.kind == "person" || hasTitle && long.count < 4 && longer.aliases.isEmpty { return short.count == 1 }
    return longer.kind == "organization" && short.count > 1
  }

  /// The beginning of an organization's name, by which it is called once it was named in full.
  private func isBeginning(_ name: String, of longer: ProposedName) -> Bool {
    let (short, long) = (name.split(separator: " "), longer.name.split(separator: " "))
    return longer.kind == "organization" && short.count < long.count && long.starts(with: short)
  }

  private func kind(of runs: [Run]) -> (kind: String, reason: String) {
    let words = (runs.first?.words ?? []).map { $0.lowercased() }
    let last = words.last ?? ""
    if runs.contains(where: { $0.hasTitle || $0.isFollowedByAge }) && !EnglishWords.organizations.contains(last) {
      return ("person", "a title or an age stands beside it")
    }
    if EnglishWords.outlets.contains(last) || words.first == "radio" { return ("outlet", "of its last word") }
    if words.contains(where: EnglishWords.organizations.contains) && !EnglishWords.places.contains(last) {
      return ("organization", "of a word in it")
    }
    if EnglishWords.events.contains(last) || words.first == "operation" { return ("event", "of a word in it") }
    if words.contains(where: EnglishWords.places.contains) { return ("place", "of a word in it") }
    let isPerson =
      words.count > 1 && words.count < 5 && !words.contains { EnglishWords.connectors.contains($0) && $0 == "of" }
    if isPerson, runs.contains(where: \.isSpeaking), !runs.contains(where: \.hasThe) { return ("person", "it speaks") }
    if runs.allSatisfy({ Self.isAbbreviation($0.text) }) { return ("organization", "it is an abbreviation") }
    // “from Ana Holt” is said of persons, too.
    let prepositions = words.count > 1 ? EnglishWords.firmPrepositions : EnglishWords.placePrepositions
    let inPlace = runs.count { prepositions.contains($0.before) }
    if inPlace * 2 >= runs.count, inPlace > 0, !runs.contains(where: \.isSpeaking) {
      return ("place", "“in” stands before it")
    }
    if isPerson, !runs.contains(where: \.hasThe), words.count < 4 { return ("person", "it is two or three words") }
    return ("organization", "nothing says what it is")
  }
}
