import Anchoring
public import Model

/// Words between quotation marks in an article, its title and its summary and below its picture included, that no quote note is
/// about, or a part of them where notes are about the rest, held against the captures of the source that it
/// annotates and of the sources of its notes.
public struct ArticleQuotation: Sendable {
  public var quoted: QuotedWords
  /// Of the first capture that has them; else why none does.
  public var verdict: QuotationVerdict
  /// What was left out, or put in, and may turn the rest round.
  public var turning: TurningWords
}

extension Dossier {
  /// Those of one article, in the order of the text.
  ///
  /// What a note quotes of a quotation, and what someone says before and after an interruption, is one quotation with the rest: where
  /// a capture has the parts, it has them together.
  public func uncoveredQuotations(of article: DocumentID) -> [ArticleQuotation] {
    let body = body(of: article)
    let outside = FrontMatterQuotations.all(in: corpus[article], quotations.marks[corpus[article]])
    guard !body.quotations.isEmpty || !outside.isEmpty else { return [] }
    // A note that stands at nearly its words has not been held against these.
    let covered = body.annotations.filter { !$0.isNear && corpus[$0.id].annotation?.kind.value == QuoteKind().id }
    let noted = outside.isEmpty ? nil : NotedWords(covered.map(\.quote))
    let flawed = FlawedNotes(annotations.flawedQuotes(on: article))
    let open =
      outside.map { noted?.have($0.words) == true ? [] : [$0] }
      + Self.parts(of: body.quotations, outside: covered.map(\.words))
    var holding = Holding(article, in: self)
    let all = outside + body.quotations
    var found: [ArticleQuotation] = []
    var start = 0
    while start < all.count {
      var end = start + 1
      while end < all.count, all[end].goesOn { end += 1 }
      let parts = open[start..<end].flatMap { $0 }.filter { flawed?.mayBeAbout($0.words) != true }
      if !parts.isEmpty { found += holding.held(parts, of: Array(all[start..<end])) }
      start = end
    }
    return found
  }

  /// What of each quotation lies outside of all these ranges, if there are words in it.
  ///
  /// - Parameters:
  ///   - quotations: in the order of the text.
  ///   - covered: by where they begin.
  private static func parts(of quotations: [QuotedWords], outside covered: [Range<Int>]) -> [[QuotedWords]] {
    var next = 0
    // How far what came before reaches.
    var end = 0
    return quotations.map { quoted -> [QuotedWords] in
      while next < covered.count, covered[next].lowerBound <= quoted.text.lowerBound {
        end = max(end, covered[next].upperBound)
        next += 1
      }
      var start = max(quoted.text.lowerBound, end)
      var parts: [Range<Int>] = []
      while next < covered.count, covered[next].lowerBound < quoted.text.upperBound {
        if covered[next].lowerBound > start { parts.append(start..<covered[next].lowerBound) }
        start = max(start, covered[next].upperBound)
        end = max(end, covered[next].upperBound)
        next += 1
      }
      if start < quoted.text.upperBound { parts.append(start..<quoted.text.upperBound) }
      return parts == [quoted.text] ? [quoted] : parts.compactMap(quoted.part)
    }
  }
}

/// Holds words of one article against the captures of its source and of its notes' sources.
private struct Holding {
  private let texts: SourceTexts
  private let marks: QuotationMarks
  private var sources: [DocumentID] = []
  private let article: DocumentID
  /// What came of words: an article may have the same many times.
  private var known: [String: (verdict: QuotationVerdict, turning: TurningWords)] = [:]

  init(_ article: DocumentID, in dossier: Dossier) {
    (texts, marks, self.article) = (dossier.quotations.texts, dossier.quotations.marks[dossier[article]], article)
    var names = [dossier[article].article?.source]
    for note in dossier.annotations.on(article) { names += dossier[note].annotation?.evidence.map(\.source) ?? [] }
    for name in names {
      if let source = texts.source(name), !sources.contains(source) { sources.append(source) }
    }
  }

  /// - Parameters:
  ///   - parts: what no note is about.
  ///   - quotations: one, or the pieces of one that was interrupted, in whole.
  mutating func held(_ parts: [QuotedWords], of quotations: [QuotedWords]) -> [ArticleQuotation] {
    var held: [ArticleQuotation] = []
    for part in parts { held.append(hold(part.words, part)) }
    guard let first = parts.first, parts.count > 1 || parts != quotations,
      held.allSatisfy({ $0.verdict.source != nil })
    else { return held }
    let words = QuotationMarks.joined(quotations.map(\.words))
    let whole = hold(words, first)
    if !whole.verdict.isFailure {
      held[0].turning = whole.turning
      return held
    }
    // Where no capture has what the note is about, nobody can say whether the rest stands beside it.
    let others = quotations.flatMap { quoted in quoted.parts(outside: parts.map(\.text)) }
    for other in others where hold(other.words, other).verdict.source == nil { return held }
    var all = whole
    (all.quoted.words, all.quoted.source) = (words, quotations.first?.source ?? first.source)
    return [all]
  }

  private mutating func hold(_ words: String, _ quoted: QuotedWords) -> ArticleQuotation {
    if let known = known[words] {
      return ArticleQuotation(quoted: quoted, verdict: known.verdict, turning: known.turning)
    }
    let (verdict, omitted) = texts.verdict(ofAny: words, marks, in: sources)
    let inserted = verdict.source.map { texts.inserted(in: words, from: $0) } ?? []
    let turning = TurningWords(
      omitted, inserted,
      omitted.isEmpty && inserted.isEmpty ? [] : texts.languages(of: article, verdict.source.map { [$0] } ?? []))
    known[words] = (verdict, turning)
    return ArticleQuotation(quoted: quoted, verdict: verdict, turning: turning)
  }
}

extension SourceTexts {
  /// What comes of words that any of these sources may have; one that cannot be looked into does not excuse them.
  func verdict(
    ofAny words: String, _ marks: QuotationMarks, in sources: [DocumentID]
  ) -> (QuotationVerdict, omitted: [String]) {
    if sources.isEmpty { return (.unverified(.noSource), []) }
    let own = [words] + [QuotationMarks.withoutLastStop(words)].compactMap(\.self)
    let readings = own + own.flatMap(marks.readings(withOtherMarks:))
    var best: (QuotationVerdict, omitted: [String]) = (.unverified(.noSource), [])
    for source in sources {
      var next = verdict(of: words, in: source, findsNearest: false)
      for reading in readings.dropFirst() where next.0.isFailure {
        next = verdict(of: reading, in: source, findsNearest: false)
      }
      if next.0.isVerified { return next }
      if best.0.source == nil, next.0.source != nil || !best.0.isFailure { best = next }
    }
    return best
  }
}

extension ArticleQuotation {
  static func entries(on article: DocumentID, in dossier: Dossier) -> [EvidenceLedger.Entry] {
    dossier.uncoveredQuotations(of: article).map { quotation in
      let (outcome, remark): (EvidenceLedger.Outcome, String?) =
        switch quotation.verdict {
        case .verified(let source):
          (.ok, "verified against " + (dossier[source].sourceRecord?.capture?.value ?? dossier[source].slug))
        case .unverified(let gap): (.unchecked, "not verified: " + gap.remark)
        // Not everything between quotation marks is someone's words: that is for a person to say.
        case .failed:
          (.unchecked, "not verified: no capture of the article’s sources has these words")
        }
      return EvidenceLedger.Entry(
        check: .quotation, outcome: outcome, location: dossier[article].location(quotation.quoted.source),
        claimant: dossier[article].slug, text: quotation.quoted.words,
        remark: quotation.turning.remark(after: remark))
    }
  }
}

/// Words between quotation marks in an article.
public struct QuotedWords: Sendable, Hashable {
  /// Without the marks, as a reader sees them.
  public var words: String
  /// As a range of the reader's text, and of the file.
  public var text: Range<Int>
  public var source: Range<Int>
  /// Whether it goes on with the one before it, after words of whoever wrote the article.
  public var goesOn = false

  /// What of it lies outside of parts of it, which are in order.
  func parts(outside parts: [Range<Int>]) -> [QuotedWords] {
    var start = text.lowerBound
    var found: [Range<Int>] = []
    for part in parts where part.overlaps(text) {
      if part.lowerBound > start { found.append(start..<part.lowerBound) }
      start = max(start, part.upperBound)
    }
    if start < text.upperBound { found.append(start..<text.upperBound) }
    return found == [text] ? [self] : found.compactMap(part)
  }

  /// A part of them, by its range of the reader's text; nil where there is no word in it.
  func part(_ range: Range<Int>) -> QuotedWords? {
    let bytes = Array(words.utf8)
    guard range.lowerBound >= text.lowerBound, range.upperBound <= text.lowerBound + bytes.count else { return self }
    let part = bytes[range.lowerBound - text.lowerBound..<range.upperBound - text.lowerBound]
    let words = String(decoding: part, as: UTF8.self)
    // Without the marks between it and the rest.
    func isNoWord(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
    let bare = String(words.drop(while: isNoWord).reversed().drop(while: isNoWord).reversed())
    return bare.isEmpty ? nil : QuotedWords(words: bare, text: range, source: source)
  }
}
