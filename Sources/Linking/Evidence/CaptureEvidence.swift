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
    if case .tooLarge(let limit) = capture.reading {
      let unread = "it is larger than \(limit) MiB, and was not read"
      return [entry(.capture, .unchecked, name, unread)]
        + words.map { entry(.quote, .unchecked, $0, "the capture is larger than \(limit) MiB, and was not read") }
    }
    let matcher = words.isEmpty ? nil : capture.text.map { QuoteMatcher($0) }
    return [
      entry(.capture, .ok, name, source?.isExcerpt == true ? EvidenceLedger.excerptRemark : nil),
      checksum(of: capture, name),
    ]
      + (capture.companion.map { [checksum(of: $0, name)] } ?? [])
      + words.map { quote in
        guard let matcher else {
          return entry(.quote, .unchecked, quote, unread(capture.reading))
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

  /// Of the text beside it, which no checksum of the capture's holds to account.
  private func checksum(of companion: Capture.Companion, _ name: Located<String>) -> EvidenceLedger.Entry {
    guard let given = source?.textSHA256 else {
      return entry(
        .checksum, .unchecked, name,
        "words are held against \(companion.name), and the source gives no textSHA256; that file’s is "
          + companion.sha256, text: companion.sha256)
    }
    if given.value == companion.sha256 { return entry(.checksum, .ok, given, nil) }
    return entry(.checksum, .failed, given, "the SHA-256 of \(companion.name) is \(companion.sha256)")
  }

  private func unread(_ reading: Capture.Reading) -> String {
    switch reading {
    case .unknownEncoding(let label?): "the capture says that it is in \(label), and could not be read so"
    case .unknownEncoding(nil):
      "the capture is not in UTF-8 and names no encoding; name it as `encoding:` of the source"
    case .text, .noText, .tooLarge:
      "the capture is no text; put what it says beside it, in a file that ends in .txt"
    }
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
