/// Finds in a sentence who says what is quoted in it.
///
/// Spellings are looked up by their first words, so that a text of a thousand names takes no longer for each of its quotations.
struct SpeakerFinder: Sendable {
  private struct Spelling {
    /// The speaker's place.
    var speaker: Int
    var words: [String]
    /// Whether it begins with a capital, as the words of a text do that are meant by it: “May said”, and not “he may”.
    var isCapital: Bool
  }

  private struct Match {
    var speaker: Int
    var range: Range<Int>
  }

  private let speakers: [QuotationFinder.Speaker]
  private let spellings: [String: [Spelling]]

  init(_ speakers: [QuotationFinder.Speaker]) {
    self.speakers = speakers
    var spellings: [String: [Spelling]] = [:]
    for (index, speaker) in speakers.enumerated() {
      for spelling in speaker.spellings {
        let words = Self.words(of: spelling)
        guard let first = words.first else { continue }
        let key = words.count > 1 ? first + " " + words[1] : first
        spellings[key, default: []].append(
          Spelling(speaker: index, words: words, isCapital: Self.isCapital(spelling)))
      }
    }
    self.spellings = spellings
  }

  private static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace }.map { String($0).trimmed { !$0.isLetter && !$0.isNumber }.lowercased() }
  }

  /// Whoever does what a verb of saying says; nil where several do, or where it is not told who.
  ///
  /// - Parameter sentence: with one word without letters in the place of each quotation.
  func speaker(in sentence: String) -> String? {
    let words = Self.words(of: sentence)
    let isSmall = sentence.split { $0.isWhitespace }.map { !Self.isCapital($0) }
    let matches = longest(in: words, isSmall)
    let verbs = words.indices.filter { Self.isVerb($0, in: words) }
    if verbs.isEmpty { return labelling(sentence, words, matches).map { speakers[$0].name } }
    let found = SpeechReading(words, matches.map(reading), verbs: verbs, ends: Self.ends(of: sentence)).subject()
    return found.map { speakers[$0].name }
  }

  /// The words behind which a clause ends.
  private static func ends(of sentence: String) -> Set<Int> {
    Set(
      sentence.split { $0.isWhitespace }.enumerated().lazy.filter { ",;:—–".contains($0.element.last ?? " ") }.map(
        \.offset))
  }

  private func reading(_ match: Match) -> SpeechReading.Name {
    .init(speaker: match.speaker, range: match.range, isPerson: speakers[match.speaker].isPerson)
  }

  /// “Taoiseach Leo Varnadh: “…””: a name, with titles before it at most, and a colon.
  private func labelling(_ sentence: String, _ words: [String], _ matches: [Match]) -> Int? {
    let parts = sentence.split { $0.isWhitespace }
    guard let quotation = words.firstIndex(of: ""), quotation > 0, parts[quotation - 1].hasSuffix(":"),
      let match = matches.first(where: { $0.range.upperBound == quotation }),
      parts[..<quotation].allSatisfy({ $0.first?.isLowercase != true })
    else { return nil }
    return match.speaker
  }

  /// Without those in others: of “Ana Holt”, Holt is none. In their order.
  private func longest(in words: [String], _ isSmall: [Bool]) -> [Match] {
    let sorted = matches(in: words, isSmall).sorted { a, b in
      (a.range.lowerBound, -a.range.count, a.speaker) < (b.range.lowerBound, -b.range.count, b.speaker)
    }
    var end = 0
    return sorted.filter { match in
      if match.range.upperBound <= end { return false }
      end = match.range.upperBound
      return true
    }
  }

  private static func isCapital(_ text: some StringProtocol) -> Bool {
    text.first { $0.isLetter || $0.isNumber }?.isUppercase == true
  }

  private func matches(in words: [String], _ isSmall: [Bool]) -> [Match] {
    var found: [Match] = []
    func look(for key: String, at start: Int) {
      for spelling in spellings[key] ?? [] where start + spelling.words.count <= words.count {
        let range = start..<start + spelling.words.count
        let isSmall = spelling.isCapital && isSmall[start] && isSmall[range.upperBound - 1]
        if !isSmall, Self.matches(words[range], spelling.words) {
          found.append(Match(speaker: spelling.speaker, range: range))
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
    return found
  }

  static func withoutEnding(_ word: String) -> String? {
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

  private static func isVerb(_ index: Int, in words: [String]) -> Bool {
    let word = words[index]
    let next = index + 1 < words.count ? words[index + 1] : ""
    let before = index > 0 ? words[index - 1] : ""
    if word == "according" { return next == "to" }
    // “In the words of Eva Strand”, “as Strand put it”
    if word == "words" { return next == "of" && before == "the" && index > 1 && words[index - 2] == "in" }
    if word == "put" { return next == "it" }
    if word == "written" || word == "spoken" { return ["had", "has", "have"].contains(before) }
    if EnglishWords.speech.contains(word) {
      // “Told that he had won, …”
      return !(["told", "asked"].contains(word) && (passive.contains(before) || index == 0))
    }
    guard EnglishWords.quoting.contains(word), !passive.contains(before) else { return false }
    // “A ship called “The Sea””, “Holt, described as …”: nobody speaks there.
    return next != "as" && next != "by" && !(EnglishWords.naming.contains(word) && next.isEmpty)
  }
}
