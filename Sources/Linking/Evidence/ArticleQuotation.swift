import Anchoring
public import Model

/// Words between quotation marks in an article, its title and its summary and below its picture included, that no quote note is
/// about, or a part of them where notes are about the rest, held against the captures of the source that it
/// annotates and of the sources of its notes.
public struct ArticleQuotation: Sendable {
  public var quoted: QuotedWords
  /// Of the first capture that has them; else why none does.
  public var verdict: QuotationVerdict
}

extension Dossier {
  /// Those of one article, in the order of the text.
  public func uncoveredQuotations(of article: DocumentID) -> [ArticleQuotation] {
    let body = body(of: article)
    let outside = FrontMatterQuotations.all(in: corpus[article], quotations.marks)
    guard !body.quotations.isEmpty || !outside.isEmpty else { return [] }
    // A note that stands at nearly its words has not been held against these.
    let covered = body.annotations.filter { !$0.isNear && corpus[$0.id].annotation?.kind.value == QuoteKind().id }
    let open =
      outside.filter { quoted in !covered.contains { QuotationMatcher(Array($0.quote.utf8)).has(quoted.words) } }
      + Self.parts(of: body.quotations, outside: covered.map(\.words))
    guard !open.isEmpty else { return [] }
    var sources: [DocumentID] = []
    func add(_ name: Located<String>?) {
      if let source = quotations.texts.source(name), !sources.contains(source) { sources.append(source) }
    }
    add(corpus[article].article?.source)
    for note in annotations.on(article) { corpus[note].annotation?.evidence.forEach { add($0.source) } }
    return open.map { quoted in
      ArticleQuotation(
        quoted: quoted, verdict: quotations.texts.verdict(ofAny: quoted.words, quotations.marks, in: sources))
    }
  }

  /// What of each quotation lies outside of all these ranges, if there are words in it.
  ///
  /// - Parameters:
  ///   - quotations: in the order of the text.
  ///   - covered: by where they begin.
  private static func parts(of quotations: [QuotedWords], outside covered: [Range<Int>]) -> [QuotedWords] {
    var next = 0
    // How far what came before reaches.
    var end = 0
    return quotations.flatMap { quoted -> [QuotedWords] in
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

extension SourceTexts {
  /// What comes of words that any of these sources may have; one that cannot be looked into does not excuse them.
  func verdict(ofAny words: String, _ marks: QuotationMarks, in sources: [DocumentID]) -> QuotationVerdict {
    let own = [words] + [QuotationMarks.withoutLastStop(words)].compactMap(\.self)
    let readings = own + own.flatMap(marks.readings(withOtherMarks:))
    var best = QuotationVerdict.unverified(.noSource)
    for source in sources {
      var next = verdict(of: words, in: source).0
      for reading in readings.dropFirst() where next.isFailure { next = verdict(of: reading, in: source).0 }
      if next.isVerified { return next }
      if best.source == nil, next.source != nil || !best.isFailure { best = next }
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
        claimant: dossier[article].slug, text: quotation.quoted.words, remark: remark)
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
