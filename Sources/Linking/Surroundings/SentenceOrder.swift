import Anchoring
import Basics

/// Where a passage stands among an article's sentences, by short hashes of the nearest before and after it: `3f9a02 77b1c0 | d40e51`,
/// the nearest first on either side.
///
/// The same sentence may say something else after another one: “In 2017 another firm came. They paid the bill.” What comes or goes
/// beside a passage says nothing; that a sentence stands before it which stood after it does.
struct SentenceOrder {
  /// How many are kept on either side, as the nearest may be rewritten.
  private static let reach = 2
  private static let middle: Character = "|"

  /// Those that are no headings.
  private let sentences: [Range<Int>]
  private let signs: [String]
  /// Of those that stand there once.
  private let places: [String: Int]

  init(of structure: ArticleStructure) {
    var headings = structure.blocks.filter(\.isHeading).map(\.text)[...]
    sentences = structure.sentenceRanges.filter { sentence in
      while let heading = headings.first, heading.upperBound <= sentence.lowerBound { headings.removeFirst() }
      return headings.first?.overlaps(sentence) != true
    }
    signs = sentences.map { TextOrder.sign(of: Array(structure.text[$0])) }
    var (places, twice): ([String: Int], Set<String>) = ([:], [])
    for (place, sign) in signs.enumerated() where places.updateValue(place, forKey: sign) != nil { twice.insert(sign) }
    self.places = places.filter { !twice.contains($0.key) }
  }

  /// The sentences that a passage stands in.
  private func own(_ range: Range<Int>) -> Range<Int> {
    let start = sentences.endOfPrefix { $0.upperBound <= range.lowerBound }
    return start..<max(start, sentences.endOfPrefix { $0.lowerBound < range.upperBound })
  }

  /// Empty where nothing stands beside the passage.
  func neighbours(of range: Range<Int>) -> String {
    let own = own(range)
    func nearest(_ order: some Sequence<Int>) -> String {
      var found: [String] = []
      for place in order where places[signs[place]] != nil {
        found.append(signs[place])
        if found.count == Self.reach { break }
      }
      return found.joined(separator: " ")
    }
    let parts = (nearest((0..<own.lowerBound).reversed()), nearest(own.upperBound..<sentences.count))
    if parts.0.isEmpty, parts.1.isEmpty { return "" }
    // No space at an end, which front matter does not keep.
    return [parts.0, String(Self.middle), parts.1].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The sentence that stands on the other side of a passage than it did; nil where none does, and where some crossed it in both
  /// directions: then these changed places, and the passage stands between them still.
  ///
  /// - Parameter kept: as ``neighbours(of:)`` gave it.
  func crossing(_ range: Range<Int>, kept: String) -> (sentence: Range<Int>, wasBefore: Bool)? {
    guard let middle = kept.firstIndex(of: Self.middle) else { return nil }
    let own = own(range)
    func first(of signs: Substring, where isAcross: (Int) -> Bool) -> Range<Int>? {
      signs.split(separator: " ").lazy.compactMap { places[String($0)] }.first(where: isAcross).map { sentences[$0] }
    }
    let down = first(of: kept[..<middle]) { $0 >= own.upperBound }
    let up = first(of: kept[middle...].dropFirst()) { $0 < own.lowerBound }
    switch (down, up) {
    case (let down?, nil): return (down, true)
    case (nil, let up?): return (up, false)
    default: return nil
    }
  }
}
