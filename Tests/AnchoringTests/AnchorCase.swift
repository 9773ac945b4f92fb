import Anchoring
import Testing

/// One row of the anchoring test set: a text in which `«…»` mark the places that the result names, what is asked for, and
/// what comes of it.
struct AnchorCase: Sendable, CustomTestStringConvertible {
  enum Outcome: String, Sendable {
    case anchored, fuzzy, emptyQuote, missing, ambiguous, contextMismatch, insideWord
  }

  var outcome: Outcome
  /// Where it is missing, the marked place is the nearest; without a mark there is none.
  var marked: String
  var selector: TextQuoteSelector
  var allowingNearMatch: Bool

  init(
    _ outcome: Outcome, _ marked: String, _ exact: String, prefix: String = "", suffix: String = "", fuzzy: Bool = false
  ) {
    self.outcome = outcome
    self.marked = marked
    selector = TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix)
    allowingNearMatch = fuzzy
  }

  var testDescription: String { "\(outcome.rawValue): \(selector.exact) in \(marked)" }

  /// The text without the marks.
  var text: String { String(String.UnicodeScalarView(marked.unicodeScalars.filter { $0 != "«" && $0 != "»" })) }

  /// The marked ranges of the text, in UTF-8 offsets.
  var ranges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = offset
      case "»": ranges.append(start..<offset)
      default: offset += String(scalar).utf8.count
      }
    }
    return ranges
  }
}

extension AnchorResult {
  /// The kind of result, and the places that it names.
  var summary: (outcome: AnchorCase.Outcome, ranges: [Range<Int>]) {
    switch self {
    case .anchored(let range): (.anchored, [range])
    case .fuzzy(let match): (.fuzzy, [match.range])
    case .emptyQuote: (.emptyQuote, [])
    case .missing(let nearest): (.missing, nearest.map { [$0.range] } ?? [])
    case .ambiguous(let found): (.ambiguous, found.shown.map(\.range))
    case .contextMismatch(let found): (.contextMismatch, found.shown.map(\.range))
    case .insideWord(let found): (.insideWord, found.shown.map(\.range))
    }
  }
}

/// The words at a range, to read in a failed expectation.
func slice(_ text: String, _ range: Range<Int>) -> String {
  String(decoding: Array(text.utf8)[range], as: UTF8.self)
}
