/// Words of a language that say the same as others, so that one in the place of another is but another difference: “although” for
/// “though”, “5” for “five”; and those that say the same wherever they stand in a sentence: “said the farmer”.
struct Rewordings: Sendable {
  /// BCP 47: the first part alone.
  let language: String
  /// What says the same, by the first of its words.
  private let phrases: [String: [Phrase]]
  /// Words that say who said it, and those that join a sentence to another.
  private let free: Set<String>
  /// Words that say of a whole sentence how sure it is.
  private let adverbs: Set<String>
  /// Months and days.
  private let times: Set<String>

  private struct Phrase {
    var words: [String]
    var group: Int
  }

  /// - Parameters:
  ///   - same: a line for what says the same, with a bar between.
  ///   - free: as many of these lines, from the first, have words that may stand anywhere.
  ///   - adverbs: with spaces between, as all that follow.
  init(_ language: String, same: String, free: Int, adverbs: String, times: String, numbers: String) {
    self.language = language
    let groups = same.split(separator: "\n").map { $0.split(separator: "|").map(\.listedWords) }
    // The first number is 2: “one” is an article, too.
    let counts = numbers.listedWords.enumerated().map { [["\($0.offset + 2)"], [$0.element]] }
    var phrases: [String: [Phrase]] = [:]
    for (index, group) in (groups + counts).enumerated() {
      for words in group { phrases[words[0], default: []].append(Phrase(words: words, group: index)) }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.free = Set(groups.prefix(free).joined().joined())
    self.adverbs = Set(adverbs.listedWords)
    self.times = Set(times.listedWords)
  }

  private static let all: [Rewordings] = [.english, .german, .french, .spanish, .arabic]

  static func of(_ tag: String) -> Rewordings? {
    let first = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    return all.first { $0.language == first }
  }

  /// The tokens that went and came and yet leave what is said as it was.
  func same(
    _ old: [SentenceToken], _ new: [SentenceToken], deleted: [Int], inserted: [Int]
  ) -> (old: Set<Int>, new: Set<Int>) {
    let (was, now) = (old.map(Self.spelled), new.map(Self.spelled))
    var same: (old: Set<Int>, new: Set<Int>) = ([], [])
    let came = places(in: now, touching: Set(inserted))
    for (group, places) in places(in: was, touching: Set(deleted)) {
      // The same words elsewhere are no other ones: of “5” and “6” each may have taken the other's place.
      for (old, new) in zip(places, came[group] ?? []) where was[old] != now[new] {
        same.old.formUnion(old)
        same.new.formUnion(new)
      }
    }
    var moved: [String: [Int]] = [:]
    for index in inserted.reversed() where new[index].isWord { moved[now[index], default: []].append(index) }
    let keepsTimes = sequence(of: was) == sequence(of: now)
    for index in deleted {
      guard let other = moved[was[index]]?.last else { continue }
      let mayMove =
        free.contains(was[index]) || adverbs.contains(was[index]) && (old[index].isFirst || new[other].isFirst)
        || keepsTimes && isTime(index, in: was) && isTime(other, in: now) && !isVerb(old[index])
      guard mayMove else { continue }
      moved[was[index]]?.removeLast()
      same.old.insert(index)
      same.new.insert(other)
    }
    return same
  }

  private static func spelled(_ token: SentenceToken) -> String { TellingWords.spelled(token.text).lowercased() }

  /// Where what has a meaning stands, by its group, if any of it is among the tokens that changed.
  private func places(in words: [String], touching changed: Set<Int>) -> [Int: [Range<Int>]] {
    var places: [Int: [Range<Int>]] = [:]
    if changed.isEmpty { return places }
    var index = 0
    while index < words.count {
      let found = phrases[words[index]]?.filter { phrase in
        words[index...].starts(with: phrase.words)
          && (index..<index + phrase.words.count).contains(where: changed.contains)
      }
      // A word may have two meanings.
      for phrase in found ?? [] { places[phrase.group, default: []].append(index..<index + phrase.words.count) }
      index += found?.first?.words.count ?? 1
    }
    return places
  }

  /// The numbers, months and days of a sentence, in order: where they are the same, none took the place of another.
  private func sequence(of words: [String]) -> [String] {
    words.filter { times.contains($0) || $0.unicodeScalars.contains(where: ScalarScan.isDigit) }
  }

  /// `may` and `march` of English.
  private func isVerb(_ token: SentenceToken) -> Bool {
    language == "en" && token.text.unicodeScalars.first?.properties.isLowercase == true
  }

  /// Whether a word is a month, a day, a year, or a number beside a month.
  private func isTime(_ index: Int, in words: [String]) -> Bool {
    let word = words[index]
    if times.contains(word) { return true }
    guard let first = word.unicodeScalars.first, ScalarScan.isDigit(first) else { return false }
    if word.utf8.count == 4, let year = Int(word), 1_000...2_100 ~= year { return true }
    let near = max(0, index - 2)..<min(words.count, index + 3)
    return words[near].contains(where: times.contains)
  }
}
