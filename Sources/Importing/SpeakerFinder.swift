/// Finds in a sentence who says what is quoted in it.
///
/// Spellings are looked up by their first words, so that a text of a thousand names takes no longer for each of its quotations.
struct SpeakerFinder: Sendable {
  private struct Spelling {
    /// The speaker's place, and the spelling's among its own.
    var speaker: Int
    var order: Int
    var words: [String]
  }

  private struct Match {
    var speaker: Int
    var order: Int
    var range: Range<Int>
  }

  private let speakers: [QuotationFinder.Speaker]
  private let spellings: [String: [Spelling]]

  init(_ speakers: [QuotationFinder.Speaker]) {
    self.speakers = speakers
    var spellings: [String: [Spelling]] = [:]
    for (index, speaker) in speakers.enumerated() {
      // The whole name first: of “he told Ana Holt”, Holt is not who says it.
      let sorted = speaker.spellings.sorted { $0.utf8.count > $1.utf8.count }
      for (order, spelling) in sorted.enumerated() {
        let words = Self.words(of: spelling)
        guard let first = words.first else { continue }
        let key = words.count > 1 ? first + " " + words[1] : first
        spellings[key, default: []].append(Spelling(speaker: index, order: order, words: words))
      }
    }
    self.spellings = spellings
  }

  private static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace }.map { String($0).trimmed { !$0.isLetter && !$0.isNumber }.lowercased() }
  }

  /// The person nearest to a verb of saying; else what else is named there.
  ///
  /// - Parameter sentence: with one word without letters in the place of each quotation.
  func speaker(in sentence: String) -> String? {
    let words = Self.words(of: sentence)
    let verbs = words.indices.filter { Self.isVerb($0, in: words) }
    guard !verbs.isEmpty else { return nil }
    func distance(_ range: Range<Int>) -> Int {
      verbs.map { max($0 < range.lowerBound ? range.lowerBound - $0 : $0 - (range.upperBound - 1), 0) }.min() ?? 0
    }
    var best: (name: String, isPerson: Bool, distance: Int)?
    var spokenTo: [Range<Int>] = []
    var last: Int?
    for match in matches(in: words) {
      if match.speaker != last { spokenTo = [] }
      last = match.speaker
      if Self.isSpokenTo(match.range, in: words) { spokenTo.append(match.range) }
      if spokenTo.contains(where: { $0.overlaps(match.range) }) { continue }
      let speaker = speakers[match.speaker]
      let distance = distance(match.range)
      let isBetter = best.map { (speaker.isPerson ? 0 : 1, distance) < ($0.isPerson ? 0 : 1, $0.distance) } ?? true
      if isBetter { best = (speaker.name, speaker.isPerson, distance) }
    }
    // “She said so of Holt”: whoever she is, the sentence does not say it.
    let pronoun = words.indices.filter { Self.isSubject($0, of: verbs, in: words) }.map { distance($0..<$0 + 1) }.min()
    if let pronoun, let best, pronoun < best.distance { return nil }
    return best?.name
  }

  /// In the order of the speakers, and of their spellings.
  private func matches(in words: [String]) -> [Match] {
    var found: [Match] = []
    func look(for key: String, at start: Int) {
      for spelling in spellings[key] ?? [] where start + spelling.words.count <= words.count {
        let range = start..<start + spelling.words.count
        if Self.matches(words[range], spelling.words) {
          found.append(Match(speaker: spelling.speaker, order: spelling.order, range: range))
        }
      }
    }
    for start in words.indices where !words[start].isEmpty {
      look(for: words[start], at: start)
      if let own = Self.withoutEnding(words[start]) { look(for: own, at: start) }
      guard start + 1 < words.count else { continue }
      look(for: words[start] + " " + words[start + 1], at: start)
      if let own = Self.withoutEnding(words[start + 1]) { look(for: words[start] + " " + own, at: start) }
    }
    return found.sorted { ($0.speaker, $0.order, $0.range.lowerBound) < ($1.speaker, $1.order, $1.range.lowerBound) }
  }

  private static func withoutEnding(_ word: String) -> String? {
    ["’s", "'s"].first(where: word.hasSuffix).map { String(word.dropLast($0.count)) }
  }

  /// The last word may have `’s`.
  private static func matches(_ words: ArraySlice<String>, _ parts: [String]) -> Bool {
    zip(words, parts).enumerated().allSatisfy { index, pair in
      pair.0 == pair.1 || index == parts.count - 1 && withoutEnding(pair.0) == pair.1
    }
  }

  // MARK: - What stands beside a name

  private static let passive: Set = ["was", "were", "been", "is", "are", "being", "be", "got"]
  private static let pronouns: Set = ["he", "she", "they", "it", "we", "i", "you"]
  private static let prepositions: Set = [
    "of", "to", "with", "about", "from", "against", "for", "by", "behind", "beside",
  ]
  private static let articles: Set = ["the", "a", "an", "his", "her", "their", "its", "our", "my"]

  private static func isVerb(_ index: Int, in words: [String]) -> Bool {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    if word == "according" { return next == "to" }
    let before = index > 0 ? words[index - 1] : ""
    if EnglishWords.speech.contains(word) { return !(["told", "asked"].contains(word) && passive.contains(before)) }
    guard EnglishWords.quoting.contains(word), !passive.contains(before) else { return false }
    // “A ship called “The Sea””, “Holt, described as …”: nobody speaks there.
    return next != "as" && next != "by" && !(EnglishWords.naming.contains(word) && next.isEmpty)
  }

  /// Whether a pronoun is who speaks: beside the verb, or at the sentence's beginning. In “Holt told them that he was “tired””,
  /// it is not.
  private static func isSubject(_ index: Int, of verbs: [Int], in words: [String]) -> Bool {
    guard pronouns.contains(words[index]) else { return false }
    if index == 0 { return true }
    if verbs.contains(where: { 1...2 ~= $0 - index }), words[index - 1] != "that" { return true }
    // “…,” said she.
    return verbs.contains(index - 1) && (index == 1 || words[index - 2].isEmpty)
  }

  /// Whether whoever is named is not the one who says it: “he told Ana Holt”, “a friend of Holt said”, “he accused the board”.
  private static func isSpokenTo(_ range: Range<Int>, in words: [String]) -> Bool {
    // “Holt’s lawyer said”
    if withoutEnding(words[range.upperBound - 1]) != nil { return true }
    var index = range.lowerBound - 1
    guard index >= 0 else { return false }
    if index > 0, articles.contains(words[index]), EnglishWords.addressing.contains(words[index - 1]) { index -= 1 }
    let before = words[index]
    if EnglishWords.addressing.contains(before) { return true }
    let isAccording = index > 0 && words[index - 1] == "according"
    return prepositions.contains(before) && !isAccording
  }
}
