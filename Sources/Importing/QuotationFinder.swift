import Anchoring
import Basics
import Linking

/// Words between quotation marks in an article, and who says them.
public struct ProposedQuotation: Sendable, Hashable {
  /// In the text's bytes, without the marks.
  public var range: Range<Int>
  public var words: String
  /// The name of a ``ProposedName``, or of an entity that there is; nil where the sentence names nobody.
  public var speaker: String?
}

/// Finds direct quotations. Two words between marks are a term or a doubt, and no quotation.
public struct QuotationFinder {
  /// A speaker by all that it is called.
  public struct Speaker: Sendable {
    public var name: String
    public var spellings: [String]
    public var isPerson: Bool

    public init(name: String, spellings: [String], isPerson: Bool) {
      (self.name, self.spellings, self.isPerson) = (name, spellings, isPerson)
    }
  }

  private static let fewestWords = 3

  private let marks: QuotationMarks
  private let speakers: [Speaker]

  /// - Parameter language: of the text, as BCP 47 has it.
  public init(language: String, speakers: [Speaker]) {
    marks = QuotationMarks(language: language)
    self.speakers = speakers
  }

  /// - Parameter text: UTF-8, an empty line between paragraphs, as an article's text is.
  public func quotations(in text: [UInt8]) -> [ProposedQuotation] {
    let found = marks.quotations(in: text)
    // Of the paragraph that was looked at last, as one may have thousands of quotations.
    var block = 0..<0
    var sentences: [Range<Int>] = []
    return found.indices.compactMap { index in
      let range = found[index]
      let words = String(decoding: text[range], as: UTF8.self)
      guard words.split(whereSeparator: \.isWhitespace).count >= Self.fewestWords else { return nil }
      if !(block.lowerBound <= range.lowerBound && range.upperBound <= block.upperBound) {
        block = self.block(around: range, in: text)
        sentences = SentenceBoundaries.sentences(of: text.span, in: block)
      }
      return ProposedQuotation(
        range: range, words: words, speaker: speaker(of: index, among: found, sentences, in: text))
    }
  }

  private func speaker(
    of index: Int, among quotations: [Range<Int>], _ sentences: [Range<Int>], in text: [UInt8]
  ) -> String? {
    let range = quotations[index]
    let start = sentences.endOfPrefix { $0.upperBound <= range.lowerBound }
    let touched = sentences[start...].prefix { $0.lowerBound < range.upperBound }
    guard let first = touched.first, let last = touched.last else { return nil }
    let around = first.lowerBound..<last.upperBound
    // What is said names others.
    var outside = Array(text[around])
    let next = quotations.endOfPrefix { $0.upperBound <= around.lowerBound }
    for quotation in quotations[next...].prefix(while: { $0.lowerBound < around.upperBound }) {
      for index in quotation.clamped(to: around) { outside[index - around.lowerBound] = UInt8(ascii: "\u{1}") }
    }
    return speaker(in: String(decoding: outside, as: UTF8.self))
  }

  private func block(around range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, !(text[start - 1] == 0x0A && (start < 2 || text[start - 2] == 0x0A)) { start -= 1 }
    while end < text.count, !(text[end] == 0x0A && end + 1 < text.count && text[end + 1] == 0x0A) { end += 1 }
    return start..<end
  }

  /// The person nearest to a verb of saying; else what else is named there.
  private func speaker(in sentence: String) -> String? {
    let words = sentence.split { $0.isWhitespace }.map { $0.trimmed { !$0.isLetter && !$0.isNumber }.lowercased() }
    let verbs = words.indices.filter {
      EnglishWords.speech.contains(words[$0])
        || words[$0] == "according" && $0 + 1 < words.count && words[$0 + 1] == "to"
    }
    guard !verbs.isEmpty else { return nil }
    var best: (name: String, isPerson: Bool, distance: Int)?
    func distance(_ range: Range<Int>) -> Int {
      verbs.map { max($0 < range.lowerBound ? range.lowerBound - $0 : $0 - (range.upperBound - 1), 0) }.min() ?? 0
    }
    for speaker in speakers {
      // The whole name first: of “he told Ana Holt”, Holt is not who says it.
      var spokenTo: [Range<Int>] = []
      for spelling in speaker.spellings.sorted(by: { $0.utf8.count > $1.utf8.count }) {
        let parts = spelling.split(separator: " ").map { $0.trimmed { !$0.isLetter && !$0.isNumber }.lowercased() }
        guard !parts.isEmpty, parts.count <= words.count else { continue }
        for start in 0...(words.count - parts.count) where matches(words[start..<start + parts.count], parts) {
          let range = start..<start + parts.count
          if isSpokenTo(range, in: words) { spokenTo.append(range) }
          if spokenTo.contains(where: { $0.overlaps(range) }) { continue }
          let distance = distance(range)
          let isBetter = best.map { (speaker.isPerson ? 0 : 1, distance) < ($0.isPerson ? 0 : 1, $0.distance) } ?? true
          if isBetter { best = (speaker.name, speaker.isPerson, distance) }
        }
      }
    }
    // “She said so of Holt”: whoever she is, the sentence does not say it.
    let pronoun = words.indices.filter { Self.pronouns.contains(words[$0]) }.map { distance($0..<$0 + 1) }.min()
    if let pronoun, let best, pronoun < best.distance { return nil }
    return best?.name
  }

  private static let pronouns: Set = ["he", "she", "they", "it", "we", "i"]
  private static let prepositions: Set = [
    "of", "to", "with", "about", "from", "against", "for", "by", "behind", "beside",
  ]

  /// Whether whoever is named is not the one who says it: “he told Ana Holt”, “a friend of Holt said”.
  private func isSpokenTo(_ range: Range<Int>, in words: [String]) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = words[range.lowerBound - 1]
    if ["told", "tells"].contains(before) { return true }
    let isAccording = range.lowerBound > 1 && words[range.lowerBound - 2] == "according"
    return Self.prepositions.contains(before) && !isAccording
  }

  /// The last word may have `’s`.
  private func matches(_ words: ArraySlice<String>, _ parts: [String]) -> Bool {
    zip(words, parts).enumerated().allSatisfy { index, pair in
      pair.0 == pair.1 || index == parts.count - 1 && ["’s", "'s"].contains { pair.0 == pair.1 + $0 }
    }
  }
}

extension Substring {
  fileprivate func trimmed(_ isLeftOut: (Character) -> Bool) -> Substring { String(self).trimmed(isLeftOut) }
}
