/// Which names the runs of words with capitals are, and of what kind.
extension NameFinder {
  func proposals(from runs: [Run]) -> [ProposedName] {
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
    let known = LongerNames(names.map(\.proposal.name))
    var gone: Set<String> = []
    for index in names.indices {
      for abbreviation in Set(names[index].runs.compactMap(\.abbreviation)).sorted() {
        names[index].proposal.aliases.append(abbreviation)
        if let other = known.index(of: abbreviation) {
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
      // “The Church said” is not said by Tom Church.
      let isBody = names[index].runs.contains(where: \.hasThe) && GivenNames.surnameBodies.contains(name.lowercased())
      let longer = known.candidates(for: name).filter { other in
        other != index && !(isBody && names[other].proposal.kind == "person")
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
    guard short.count < long.count, long.starts(with: short) else { return false }
    // “Lord Hale”, of “Lord Hale of Ashby”.
    return longer.kind == "organization" || longer.kind == "person" && long[short.count] == "of"
  }

  private func kind(of runs: [Run]) -> (kind: String, reason: String) {
    let words = (runs.first?.words ?? []).map { $0.lowercased() }
    let last = words.last ?? ""
    if runs.contains(where: { $0.hasTitle || $0.isFollowedByAge }) && !EnglishWords.organizations.contains(last) {
      return ("person", "a title or an age stands beside it")
    }
    if runs.contains(where: \.isTied) { return ("person", "“of” ties it to something") }
    if Self.isSpeaking(words, in: runs) { return ("person", "it speaks") }
    if EnglishWords.outlets.contains(last) || words.first == "radio" { return ("outlet", "of its last word") }
    if words.contains(where: EnglishWords.organizations.contains) && !EnglishWords.places.contains(last) {
      return ("organization", "of a word in it")
    }
    if EnglishWords.events.contains(last) || words.first == "operation" { return ("event", "of a word in it") }
    if words.contains(where: EnglishWords.places.contains) { return ("place", "of a word in it") }
    if let first = words.first, EnglishWords.beginningsOfPlaces.contains(first), words.count == 2,
      !runs.contains(where: \.isSpeaking)
    {
      return ("place", "of its first word")
    }
    // “Save the Children”, “Doctors Without Borders”, “Holm Stone AB”
    let isPerson =
      words.count > 1 && words.count < 5
      && !words.dropFirst().contains {
        ["of", "the", "for", "&"].contains($0) || EnglishWords.function.contains($0) && !GivenNames.common.contains($0)
      }
      && !EnglishWords.forms.contains(last)
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

/// Names by what longer ones begin and end with, so that each is held against few of the others.
private struct LongerNames {
  /// Names of more words are not looked at.
  private static let mostWords = 12

  private var indices: [String: Int] = [:]
  private var longer: [String: [Int]] = [:]

  init(_ names: [String]) {
    for (index, name) in names.enumerated() {
      if indices[name] == nil { indices[name] = index }
      let words = name.split(separator: " ")
      for count in 1..<max(1, min(words.count, Self.mostWords)) {
        let beginning = words.prefix(count).joined(separator: " ")
        let end = words.suffix(count).joined(separator: " ")
        longer[beginning, default: []].append(index)
        if end != beginning { longer[end, default: []].append(index) }
      }
    }
  }

  func index(of name: String) -> Int? { indices[name] }

  /// The names, in their order, that begin or end with a name and go on.
  func candidates(for name: String) -> [Int] { longer[name] ?? [] }
}
