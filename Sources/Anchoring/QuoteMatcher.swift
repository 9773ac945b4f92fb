/// A text prepared for finding quotes in it: made once for an article, asked by all its annotations, from any thread.
///
/// The rules, each so that no annotation comes to stand at other words than its author meant without being told:
///
/// - Text and quote are compared normalised (`NormalizedText`); case counts. A match begins and ends at the border of a
///   character, so that `e` is not found in `é`, nor a combining mark without its letter, however they are encoded.
/// - Overlapping occurrences are occurrences: `ana` stands twice in `banana`.
/// - One inside a word is an occurrence too. Where others stand, the quote is ambiguous: to prefer the whole word would
///   be a guess. Where it is the only one, it is refused all the same (`insideWord`), for `legal` is no longer what the
///   article says once an editor has made it `illegal`, unless the selector names what adjoins it on that side.
/// - Prefix and suffix must both fit exactly, directly at the quote, white space at the seam and the style of quotation marks aside. They begin and end
///   where words and numbers do: `lawful` is not what stands in `unlawful`, nor `13` in `130`. They count where there is
///   one occurrence too: if the other was deleted, the one that is left is not the one that was annotated.
/// - A near match is never an anchor. It is shown, or, where allowed, accepted as `fuzzy` if it is likely, and the words
///   themselves stand nowhere: else they would be those of another passage.
public struct QuoteMatcher: Sendable {
  let source: [UInt8]
  public let text: NormalizedText
  let index: GramIndex

  /// Prepares the text that a reader sees, UTF-8, its blocks separated by blank lines. Takes time and space in proportion.
  public init(_ text: [UInt8]) {
    source = text
    self.text = NormalizedText(text)
    index = self.text.bytes.withUnsafeBufferPointer { GramIndex($0) }
  }

  public init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// Finds the place that the selector means. `allowingNearMatch` is the annotation's `fuzzy: true`.
  public func anchor(_ selector: TextQuoteSelector, allowingNearMatch: Bool = false) -> AnchorResult {
    let exact = NormalizedText(selector.exact)
    let quote = exact.bytes
    if quote.isEmpty { return .emptyQuote }
    let context = SelectorContext(
      prefix: NormalizedText(selector.prefix).bytes, suffix: NormalizedText(selector.suffix).bytes)
    let found = find(quote).filter { !text.turnsSign(of: exact, at: $0.lowerBound) }
    var fitting = found.filter { context.fits($0, in: text) }
    if fitting.isEmpty { fitting = found.filter { context.fitsInOtherMarks($0, in: text) } }
    if fitting.count > 1 { return .ambiguous(occurrences(fitting)) }
    if let only = fitting.first, !cutsWordUnsaid(only, context) { return .anchored(text.original(of: only)) }

    let near = allowingNearMatch || found.isEmpty ? nearest(to: quote, context, runnerUp: allowingNearMatch) : nil
    if allowingNearMatch, found.isEmpty, let near, near.isBeyondDoubt { return .fuzzy(near) }
    if let only = fitting.first { return .insideWord(occurrences([only])) }
    return found.isEmpty ? .missing(nearest: near) : .contextMismatch(occurrences(found))
  }

  /// The normalised ranges of the occurrences of a normalised quote that is not empty.
  func find(_ quote: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    visit(quote, index) {
      found.append($0)
      return true
    }
    return found
  }

  /// Hands over the same until told that it is enough, or so much work was done.
  func visit(_ quote: [UInt8], _ index: GramIndex, work: Int = .max, _ goesOn: (Range<Int>) -> Bool) {
    let marks = text.marks
    text.bytes.withUnsafeBufferPointer { text in
      quote.withUnsafeBufferPointer { quote in
        let boundaries = TextBoundaries(bytes: text, marks: marks)
        index.visitOccurrences(of: quote, in: text, work: work) { start in
          let range = start..<start + quote.count
          let isWhole =
            boundaries.isCharacterBoundary(range.lowerBound) && boundaries.isCharacterBoundary(range.upperBound)
          return !isWhole || goesOn(range)
        }
      }
    }
  }

  private func cutsWordUnsaid(_ range: Range<Int>, _ context: SelectorContext) -> Bool {
    text.withBoundaries { boundaries in
      context.prefix.isEmpty && boundaries.cutsWord(at: range.lowerBound)
        || context.suffix.isEmpty && boundaries.cutsWord(at: range.upperBound)
    }
  }

  private func nearest(to quote: [UInt8], _ context: SelectorContext, runnerUp: Bool) -> NearMatch? {
    text.bytes.withUnsafeBufferPointer { bytes in
      quote.withUnsafeBufferPointer { quote in
        let scalars = Array(ScalarValues(quote))
        let search = NearSearch(
          text: bytes, marks: text.marks, index: index, quote: scalars,
          prefix: context.prefix.withUnsafeBufferPointer { Array(ScalarValues($0)) },
          suffix: context.suffix.withUnsafeBufferPointer { Array(ScalarValues($0)) })
        guard let match = search.nearest(to: quote) else { return nil }
        let range = text.original(of: match.range)
        var near = NearMatch(
          range: range, passage: words(in: range), quoteLength: scalars.count, similarity: match.similarity,
          prefixSimilarity: match.prefixSimilarity, suffixSimilarity: match.suffixSimilarity)
        if runnerUp, near.isLikely { near.runnerUpSimilarity = search.runnerUpSimilarity(outside: match.range) }
        return near
      }
    }
  }
}
