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
  /// Which of them stand in a table, where a row more says nothing of those further down.
  private let isInTable: [Bool]
  /// Of those that stand there once.
  private let places: [String: Int]

  init(of structure: ArticleStructure) {
    var headings = structure.blocks.filter(\.isHeading).map(\.text)[...]
    sentences = structure.sentenceRanges.filter { sentence in
      while let heading = headings.first, heading.upperBound <= sentence.lowerBound { headings.removeFirst() }
      return headings.first?.overlaps(sentence) != true
    }
    isInTable = sentences.map { structure.blocks(touching: $0).first.map { structure.blocks[$0].row != nil } == true }
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

  /// Sentences before a passage and after it, each in the order in which a reader meets them.
  struct Sides: Hashable {
    var before: [Range<Int>] = []
    var after: [Range<Int>] = []
  }

  /// The sentences that stand on the other side of a passage than they did or, where none does, in another order on the same
  /// side; nil where none moved.
  ///
  /// Two moves do not make up for one another: of “The first paid. They said so. The second did not.” the middle says
  /// something else when the outer two have changed places.
  ///
  /// - Parameter kept: as ``neighbours(of:)`` gave it.
  func moves(around range: Range<Int>, kept: String) -> (was: Sides, now: Sides)? {
    guard let middle = kept.firstIndex(of: Self.middle) else { return nil }
    let own = own(range)
    func places(_ signs: Substring) -> [Int] { signs.split(separator: " ").compactMap { self.places[String($0)] } }
    let (before, after) = (places(kept[..<middle]), places(kept[middle...].dropFirst()))
    let down = before.first { $0 >= own.upperBound }.map { [sentences[$0]] } ?? []
    let up = after.first { $0 < own.lowerBound }.map { [sentences[$0]] } ?? []
    if !down.isEmpty || !up.isEmpty { return (Sides(before: down, after: up), Sides(before: up, after: down)) }
    let (was, now) = (
      Sides(before: reordered(before.reversed()), after: reordered(after)),
      Sides(before: reordered(before.reversed()).reversed(), after: reordered(after).reversed())
    )
    return was == Sides() ? nil : (was, now)
  }

  /// Two places that no longer follow on one another as they did: their sentences as they followed.
  private func reordered(_ places: [Int]) -> [Range<Int>] {
    guard let pair = zip(places, places.dropFirst()).first(where: { $0 > $1 && !(isInTable[$0] && isInTable[$1]) })
    else { return [] }
    return [sentences[pair.0], sentences[pair.1]]
  }
}
