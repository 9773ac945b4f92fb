import Anchoring
import HTMLReading
import Model

/// The texts of the captures, prepared once each for holding words against them.
struct SourceTexts: Sendable {
  private let corpus: Corpus
  private let names: NameIndex
  /// By the capture's path from `captures/`.
  private let matchers: [String: QuotationMatcher]
  /// The same with words that the capture's style sheets may hide, and what it says in any case.
  private let doubtful: [String: (all: QuotationMatcher, sure: [QuotationMatcher])]

  init(_ corpus: Corpus, names: NameIndex) {
    self.corpus = corpus
    self.names = names
    matchers = (corpus.captures ?? [:]).compactMapValues { $0.text.map { QuotationMatcher($0) } }
    doubtful = (corpus.captures ?? [:]).compactMapValues { capture in
      capture.doubtfulText.map { (QuotationMatcher($0), capture.sureTexts.map { QuotationMatcher($0) }) }
    }
  }

  /// The source of a name, whether it is published or not.
  func source(_ name: Located<String>?) -> DocumentID? {
    guard let name, case .one(let id) = names[name.value], corpus[id].isSource else { return nil }
    return id
  }

  /// The article that a note is on; of another document itself.
  func article(of document: DocumentID) -> Document? {
    corpus[document].annotation.map { article(of: $0) } ?? corpus[document]
  }

  func article(of annotation: Annotation) -> Document? {
    if case .one(let id) = names[annotation.article.value] { corpus[id] } else { nil }
  }

  /// Whether the words of a quote note were spoken in another language than its article's.
  func isTranslated(_ annotation: Annotation) -> Bool {
    guard let language = annotation.language else { return false }
    // Such codes name no language.
    if ["und", "mul", "mis", "zxx", "xx"].contains(primary(language)) { return false }
    let own = article(of: annotation)?.header.language ?? corpus.settings.language
    return primary(language) != primary(own)
  }

  private func primary(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }

  /// What words put in between brackets that a source does not have itself.
  func inserted(in words: String, from source: DocumentID) -> [String] {
    let quotation = Quotation(words)
    let isOwn = quotation.inserted.isEmpty || matcher(of: source)?.hasAsItStands(quotation) != false
    return isOwn ? [] : quotation.inserted
  }

  /// In which languages words of some sources may be.
  func languages(of document: DocumentID, _ sources: [DocumentID]) -> [String] {
    let said = [corpus[document].annotation?.language] + sources.map { corpus[$0].header.language }
    return said.compactMap(\.self) + [corpus.settings.language]
  }

  /// The words that an annotation quotes, by the source that it gives them from.
  func given(by annotation: Annotation) -> [DocumentID: [String]] {
    var given: [DocumentID: [String]] = [:]
    for evidence in annotation.evidence {
      if let quote = evidence.quote, let source = source(evidence.source) {
        given[source, default: []].append(quote.value)
      }
    }
    return given
  }

  /// Nil where there is nothing to hold words against.
  func matcher(of source: DocumentID) -> QuotationMatcher? {
    corpus[source].sourceRecord?.capture.flatMap { matchers[$0.value] }
  }

  /// What comes of words that one source is said to have.
  ///
  /// - Parameter findsNearest: whether a failure says what in the source is most like them, which takes long to find.
  func verdict(
    of words: String, in source: DocumentID, findsNearest: Bool = true
  ) -> (QuotationVerdict, omitted: [String]) {
    if let gap = gap(of: source) { return (.unverified(gap), []) }
    guard let matcher = matcher(of: source) else { return (.unverified(.noCapture), []) }
    let quotation = Quotation(words)
    let result = matcher.hold(quotation, findsNearest: findsNearest)
    if let doubtful = corpus[source].sourceRecord?.capture.flatMap({ doubtful[$0.value] }) {
      // What stands there only if a style sheet hides other words or shows these, and what is left out there, nobody can say.
      if let omitted = doubtful.sure.lazy.compactMap({ $0.hold(quotation, findsNearest: false).omitted }).first(where: {
        !$0.contains(where: MaskedWords.stands)
      }) {
        return (standing(in: source), omitted)
      }
      let all = doubtful.all.hold(quotation, findsNearest: false)
      if result.isFound || all.isFound {
        return (.unverified(.perhapsHidden(in: source)), all.omitted ?? result.omitted ?? [])
      }
    } else if case .found(let omitted) = result {
      return (standing(in: source), omitted)
    }
    return (.failed(result.remark(on: words, tellsNearest: !corpus[source].isConfidential)), [])
  }

  /// What comes of words that one of several sources must have, each of them in one place.
  ///
  /// - Parameters:
  ///   - words: each in the ways in which a source may have it, its own the first.
  ///   - given: the words of each of these sources that the annotation quotes.
  func verdict(
    of words: [[String]], among sources: [DocumentID], given: [DocumentID: [String]]
  ) -> (QuotationVerdict, omitted: [String]) {
    var verdict: QuotationVerdict?
    var omitted: [String] = []
    for readings in words {
      guard let own = readings.first else { continue }
      var (next, left) = self.verdict(of: own, among: sources, given: given)
      for reading in readings.dropFirst() where next.isFailure {
        let other = self.verdict(of: reading, among: sources, given: given)
        if !other.0.isFailure { (next, left) = other }
      }
      omitted += left
      if next.isFailure { return (next, []) }
      // What is verified in part is not verified.
      if verdict == nil || verdict?.isVerified == true { verdict = next }
    }
    return (verdict ?? .unverified(.noSource), omitted)
  }

  private func verdict(
    of words: String, among sources: [DocumentID], given: [DocumentID: [String]]
  ) -> (QuotationVerdict, omitted: [String]) {
    var gap: (source: DocumentID, gap: QuotationVerdict.Gap)?
    var agreed: (QuotationVerdict, omitted: [String])?
    var failure: QuotationVerdict?
    var isMissing = false
    for source in sources {
      let (verdict, omitted) = self.verdict(of: words, in: source)
      switch verdict {
      case .verified: return (verdict, omitted)
      case .unverified(.notes), .unverified(.unhashedText), .unverified(.perhapsHidden), .unverified(.changed):
        if agreed == nil { agreed = (verdict, omitted) }
      case .unverified(let other):
        if gap == nil { gap = (source, other) }
        if other == .missing, isMissingTold(of: source) { isMissing = true }
      case .failed: if failure == nil { failure = verdict }
      }
    }
    if let agreed { return agreed }
    // Whether the words stand there is seen once the file is: that it is missing is an error, and the only one until then.
    if isMissing { return (.unverified(.missing), []) }
    guard let gap else { return (failure ?? .unverified(.noSource), []) }
    // A source that cannot be looked into may have the words where the note says so, by quoting them from it.
    if let said = sources.first(where: { self.gap(of: $0) != nil && stands(words, in: given[$0] ?? []) }) {
      return (.unverified(self.gap(of: said) ?? gap.gap), [])
    }
    // Else only where nothing says otherwise: neither the capture of another, nor other words that are quoted.
    if case .failed(let why) = failure {
      return (.failed(why + Self.unlessSaid(of: corpus[gap.source], isConfidential: isConfidential(sources))), [])
    }
    if given.isEmpty { return (.unverified(gap.gap), []) }
    return (.failed("none of the words that the note quotes from its sources has them"), [])
  }

  private func stands(_ words: String, in given: [String]) -> Bool {
    let quotation = Quotation(words)
    return given.contains { words in
      QuotationMatcher(Array(words.utf8)).hold(quotation, findsNearest: false).isFound
    }
  }

  private func isConfidential(_ sources: [DocumentID]) -> Bool { sources.contains { corpus[$0].isConfidential } }

  /// What may explain that one capture does not have words.
  private static func unlessSaid(of source: Document, isConfidential: Bool) -> String {
    isConfidential
      ? "; if another of its sources has them, quote them below that source"
      : "; if “\(source.title)”, of which no capture can be read, has them, quote them below that source"
  }

  /// Whether it is an error that the capture of a source is not there: nobody answered to it, and the source is no draft.
  private func isMissingTold(of source: DocumentID) -> Bool {
    let header = corpus[source].header
    return (!header.isDraft || corpus.includesDrafts)
      && !header.allowances.contains { $0.check.value == "missing-capture" }
  }

  /// Why nothing can be held against a source; nil where something can.
  private func gap(of source: DocumentID) -> QuotationVerdict.Gap? {
    guard let name = corpus[source].sourceRecord?.capture else { return .noCapture }
    guard let captures = corpus.captures else { return .capturesUnread }
    guard let capture = captures[name.value] else { return .missing }
    return capture.text == nil ? .unreadable(capture.reading) : nil
  }

  /// What it shows that words stand in a source's capture.
  func standing(in source: DocumentID) -> QuotationVerdict {
    guard let record = corpus[source].sourceRecord, let name = record.capture else { return .unverified(.noCapture) }
    if record.isExcerpt { return .unverified(.notes(of: source)) }
    if let capture = corpus.captures?[name.value], capture.isChanged(since: record) {
      return .unverified(.changed(of: source))
    }
    if let companion = corpus.captures?[name.value]?.companion, record.textSHA256 == nil {
      return .unverified(.unhashedText(of: source, file: companion.name))
    }
    return .verified(against: source)
  }
}

extension Capture {
  /// Whether it, or the text beside it, is another file than that of which a source gives the checksum.
  fileprivate func isChanged(since source: Source) -> Bool {
    func differs(_ given: Located<String>?, _ found: String?) -> Bool {
      guard let given, let found, !found.isEmpty else { return false }
      return given.value != found
    }
    return differs(source.sha256, sha256) || differs(source.textSHA256, companion?.sha256)
  }
}

extension QuotationMatcher.Result {
  /// What stands between the pieces of what was found; nil where it was not.
  fileprivate var omitted: [String]? { if case .found(let omitted) = self { omitted } else { nil } }

  /// Why words are not found, as a clause without its full stop.
  ///
  /// - Parameter tellsNearest: whether it may show what stands in the capture.
  fileprivate func remark(on words: String, tellsNearest: Bool) -> String {
    switch self {
    case .found: "the words are there"
    case .empty: "there are no words in it"
    case .insideWord: "in the capture, the words begin or end inside another word"
    case .acrossParagraphs:
      "in the capture, the words run on from one paragraph into the next; quote each by itself, or put … between"
    case .scattered:
      "the capture has the pieces, but not in this order in one paragraph or within \(QuotationMatcher.reach) characters"
    case .missing where !tellsNearest: "the capture does not have these words"
    case .missing(let piece, let nearest?):
      "the capture does not have these words; the nearest: \(WordDiff(from: piece, to: nearest.passage))"
    case .missing(_, nil): "the capture does not have these words, nor any like them"
    }
  }
}
