public import Anchoring

/// Where words that someone wants to annotate stand in an article.
public enum QuotePlacement: Sendable, Hashable {
  /// They stand there; the selector has the article's spelling, and the context that it takes to find them again.
  case placed(TextQuoteSelector, Range<Int>)
  /// They stand in several places, or inside a word, or not with this context: the choice is the writer's.
  case unclear(AnchorResult, Occurrences)
  /// They stand nowhere.
  case missing(nearest: NearMatch?)
  case empty

  /// Looks for the words that a selector means; `occurrence` chooses one of several, from 1.
  ///
  /// Context that was given is kept where it fits; on a side where none was, it is added.
  ///
  /// - Parameter block: what a range of the text stands in, beyond which no context is looked for without need.
  public static func find(
    _ selector: TextQuoteSelector, occurrence: Int? = nil, in matcher: QuoteMatcher,
    block: (Range<Int>) -> Range<Int>? = { _ in nil }
  ) -> QuotePlacement {
    let result = matcher.anchor(selector)
    switch result {
    case .anchored(let range):
      guard let full = matcher.selector(for: range, contextOn: .bothSides, in: block(range)) else {
        return .placed(selector, range)
      }
      let spelled = TextQuoteSelector(
        exact: full.exact, prefix: selector.prefix.isEmpty ? full.prefix : selector.prefix,
        suffix: selector.suffix.isEmpty ? full.suffix : selector.suffix)
      return .placed(spelled, range)
    case .ambiguous(let occurrences), .insideWord(let occurrences), .contextMismatch(let occurrences):
      guard let occurrence, occurrences.shown.indices.contains(occurrence - 1) else {
        return .unclear(result, occurrences)
      }
      let range = occurrences.shown[occurrence - 1].range
      return matcher.selector(for: range, contextOn: .bothSides, in: block(range)).map { .placed($0, range) }
        ?? .unclear(result, occurrences)
    case .missing(let nearest): return .missing(nearest: nearest)
    case .emptyQuote, .fuzzy: return .empty
    }
  }
}
