/// Where a quote stands, or why nobody can say.
///
/// All ranges are into the bytes of the text as it was given, and begin and end with the quoted words themselves.
public enum AnchorResult: Sendable, Hashable {
  /// The words stand there, and it is the one place that the selector can mean.
  case anchored(Range<Int>)
  /// Nearly these words stand there. Only where near matches are allowed and the match is beyond doubt (see
  /// `NearMatch.isBeyondDoubt`); still to be reported, with the difference.
  case fuzzy(NearMatch)
  /// There is nothing to look for: no quote, or white space.
  case emptyQuote
  /// The words stand nowhere. `nearest` is the passage most like them, if half of it is.
  case missing(nearest: NearMatch?)
  /// The words stand in several places that the prefix and suffix don't tell apart.
  case ambiguous(Occurrences)
  /// The words stand there, but no occurrence has the prefix and suffix around it. Also when there is but one: it may be
  /// another than the annotation was made on.
  case contextMismatch(Occurrences)
  /// The one place begins or ends inside a word (`legal` in `illegal`, `100` in `1,100`, `can` in `can't`), and no prefix
  /// or suffix says that this is meant.
  case insideWord(Occurrences)

  /// Where the annotation is to be shown, if it is.
  public var range: Range<Int>? {
    switch self {
    case .anchored(let range): range
    case .fuzzy(let match): match.range
    case .emptyQuote, .missing, .ambiguous, .contextMismatch, .insideWord: nil
    }
  }
}

/// One place where a quote stands, as a person recognises it.
public struct Occurrence: Sendable, Hashable {
  public var range: Range<Int>
  /// The article's words before it, about 32 characters, white space as single spaces, without the space at the seam.
  public var before: String
  public var after: String
}

/// The places where a quote stands, in order.
public struct Occurrences: Sendable, Hashable {
  public var count: Int
  /// The first of them, at most `limit`: a quote of one letter stands in a great many places.
  public var shown: [Occurrence]

  public static let limit = 20
}

/// A passage that is nearly a quote.
public struct NearMatch: Sendable, Hashable {
  public var range: Range<Int>
  /// The passage's words, white space as single spaces.
  public var passage: String
  /// How many scalars of the quote there are.
  public var quoteLength: Int
  /// 1 less the edits over the quote's length, 0 to 1. The passage is whole words.
  public var similarity: Double
  /// Likewise of the prefix to what stands directly before; nil when the selector has none.
  public var prefixSimilarity: Double?
  public var suffixSimilarity: Double?
  /// The similarity of the next best place, wherever it is; nil when it was not looked for: it takes reading the whole
  /// text, and is done only where near matches are allowed and all else speaks for this one.
  public var runnerUpSimilarity: Double?

  public static let leastQuoteLength = 32
  public static let leastSimilarity = 0.85
  public static let leastContextSimilarity = 0.8
  public static let leastLead = 0.1

  /// True when the match can be accepted where near matches are allowed: the quote is long enough to be told from others,
  /// most of it is there, so is most of what stood on one side of it, and no other place comes near.
  public var isBeyondDoubt: Bool {
    guard let runnerUpSimilarity, isLikely else { return false }
    return Self.reaches(similarity - runnerUpSimilarity, Self.leastLead)
  }

  /// All of that but the last.
  var isLikely: Bool {
    quoteLength >= Self.leastQuoteLength && Self.reaches(similarity, Self.leastSimilarity)
      && Self.reaches(max(prefixSimilarity ?? 0, suffixSimilarity ?? 0), Self.leastContextSimilarity)
  }

  /// `value >= least`, where 1 - 0.9 reaches 0.1.
  private static func reaches(_ value: Double, _ least: Double) -> Bool {
    value >= least - 1e-9
  }
}
