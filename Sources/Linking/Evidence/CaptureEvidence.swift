import Anchoring
import Diagnostics
import Model

/// Holds one source's capture against what the source says of it, and words against the capture.
struct CaptureEvidence {
  private let document: Document
  private let source: Source?
  private let folder: String
  private let captures: [String: Capture]?

  init(_ document: Document, in corpus: Corpus) {
    self.document = document
    source = document.sourceRecord
    folder = corpus.contentPrefix + "captures/"
    captures = corpus.captures
  }

  func entries(for words: [CitedWords]) -> [EvidenceLedger.Entry] {
    guard let name = source?.capture else {
      return words.map { entry(.quote, .unchecked, $0, "the source has no capture to hold it against") }
    }
    guard let captures else {
      return words.map { entry(.quote, .unchecked, $0, "the captures were not read") }
    }
    guard let capture = captures[name.value] else {
      let missing = entry(.capture, .failed, name, "there is no such file in \(folder)")
      return [missing] + words.map { entry(.quote, .unchecked, $0, "the capture is not there") }
    }
    let matcher = words.isEmpty ? nil : capture.text.map { QuoteMatcher($0) }
    return [
      entry(.capture, .ok, name, source?.isExcerpt == true ? EvidenceLedger.excerptRemark : nil),
      checksum(of: capture, name),
    ]
      + words.map { quote in
        guard let matcher else {
          return entry(
            .quote, .unchecked, quote, "the capture is no text; put what it says beside it, in a file that ends in .txt"
          )
        }
        return held(quote, against: matcher)
      }
  }

  private func checksum(of capture: Capture, _ name: Located<String>) -> EvidenceLedger.Entry {
    guard let given = source?.sha256 else {
      return entry(
        .checksum, .unchecked, name, "the source gives no sha256; the file’s is \(capture.sha256)", text: capture.sha256
      )
    }
    if given.value == capture.sha256 { return entry(.checksum, .ok, given, nil) }
    return entry(.checksum, .failed, given, "the file’s SHA-256 is \(capture.sha256)")
  }

  /// Words that stand in a source more than once stand there.
  private func held(_ words: CitedWords, against matcher: QuoteMatcher) -> EvidenceLedger.Entry {
    switch matcher.anchor(TextQuoteSelector(exact: words.quote.value)) {
    case .anchored, .ambiguous, .fuzzy, .contextMismatch: return entry(.quote, .ok, words, nil)
    case .emptyQuote: return entry(.quote, .failed, words, "there are no words in it")
    case .insideWord: return entry(.quote, .failed, words, "in the capture, the words begin or end inside another word")
    case .missing(let nearest?):
      let difference = WordDiff(from: words.quote.value, to: nearest.passage)
      return entry(.quote, .failed, words, "the capture does not have these words; the nearest: \(difference)")
    case .missing(nil):
      return entry(.quote, .failed, words, "the capture does not have these words, nor any like them")
    }
  }

  private func entry(
    _ check: EvidenceLedger.Check, _ outcome: EvidenceLedger.Outcome, _ value: Located<String>, _ remark: String?,
    text: String? = nil
  ) -> EvidenceLedger.Entry {
    EvidenceLedger.Entry(
      check: check, outcome: outcome, location: document.location(value.range), claimant: document.slug,
      text: text ?? value.value, remark: remark)
  }

  private func entry(
    _ check: EvidenceLedger.Check, _ outcome: EvidenceLedger.Outcome, _ words: CitedWords, _ remark: String?
  ) -> EvidenceLedger.Entry {
    EvidenceLedger.Entry(
      check: check, outcome: outcome, location: words.document.location(words.quote.range),
      claimant: words.document.slug, text: words.quote.value, remark: remark)
  }
}
