public import Anchoring
import Basics
public import Model

/// Words that a dossier gives as someone's, in front matter, each held against the captures of the sources that it names: what
/// build, check, verify and the pages all say of them.
public struct Quotations: Sendable {
  /// What words are given as.
  public enum Role: Sendable, Hashable {
    /// `quote:` of a source that an annotation names.
    case evidence
    /// `quote:` of a relation.
    case relation
    /// `quote:` of a reply.
    case reply
    /// Words of the article that a quote note is about.
    case passage
    /// `original:` of a quote note.
    case original
  }

  /// One quotation and what came of it.
  public struct Held: Sendable {
    /// The document that gives the words, and where.
    public var document: DocumentID
    public var words: Located<String>
    public var role: Role
    /// The sources that they are given as the words of: most often one.
    public var sources: [DocumentID]
    public var verdict: QuotationVerdict
    /// What was left out between the pieces of the quotation, as the source has it.
    public var omitted: [String] = []

    /// What was put in between brackets.
    var inserted: [String] = []
    /// In which the words may be: what the source and the note say, and the dossier's own.
    var languages: [String] = []

    /// What was left out, or put in, and may turn the rest round.
    public var turning: TurningWords { TurningWords(omitted, inserted, languages) }
  }

  /// In the order of the documents' paths, then of their places.
  public private(set) var all: [Held] = []
  /// What words of others stand between, by languages.
  public let marks: MarksByLanguage
  private var places: [Place: Int] = [:]
  let texts: SourceTexts

  private struct Place: Hashable {
    var document: DocumentID
    var start: Int
  }

  /// Words of published documents; sources that are not published count as any other.
  init(_ corpus: Corpus, names: NameIndex) {
    marks = MarksByLanguage(corpus)
    texts = SourceTexts(corpus, names: names)
    for document in corpus.documents where corpus.isPublished(document) {
      switch document.content {
      case .annotation(let annotation): hold(annotation, document.id)
      case .entity(let entity):
        for relation in entity.relations {
          if let quote = relation.quote, let source = texts.source(relation.source) {
            add(quote, .relation, [source], document.id)
          }
        }
      case .home, .article, .source, .page: break
      }
    }
  }

  /// What came of the words at a place.
  public subscript(document: DocumentID, words: Located<String>) -> Held? {
    places[Place(document: document, start: words.range.lowerBound)].map { all[$0] }
  }

  /// Whether anything stands between quotation marks in a text of a document.
  public func hasQuotation(in text: String, of document: Document) -> Bool {
    !marks.marks(in: document).quotations(in: Array(text.utf8)).isEmpty
  }

  private mutating func hold(_ annotation: Annotation, _ document: DocumentID) {
    for evidence in annotation.evidence {
      if let quote = evidence.quote, let source = texts.source(evidence.source) {
        add(quote, .evidence, [source], document)
      }
    }
    for reply in annotation.replies {
      if let quote = reply.quote { add(quote, .reply, texts.source(reply.source).map { [$0] } ?? [], document) }
    }
    guard annotation.kind.value == QuoteKind().id else { return }
    // Whose words they are said to be nobody knows, and that is told.
    if annotation.evidence.isEmpty { return add(annotation.quote, .passage, [], document) }
    let marks = marks.marks(in: texts.article(of: annotation))
    var sources: [DocumentID] = []
    for source in annotation.evidence.compactMap({ texts.source($0.source) }) where !sources.contains(source) {
      sources.append(source)
    }
    let given = texts.given(by: annotation)
    func hold(_ words: Located<String>, _ role: Role, _ spoken: [[String]]) {
      var held = Held(document: document, words: words, role: role, sources: sources, verdict: .unverified(.noSource))
      (held.verdict, held.omitted) = texts.verdict(of: spoken, among: sources, given: given)
      append(held)
    }
    if let original = annotation.original {
      hold(original, .original, [[original.value] + marks.readings(withOtherMarks: original.value)])
      // What was translated is in no source; words in the article's own language were not.
      if texts.isTranslated(annotation) { return }
    }
    hold(annotation.quote, .passage, Self.readings(of: annotation.quote.value, marks, isQuotedWhole: false))
  }

  /// What of a passage is someone's words, each piece in the ways in which a source may have it.
  ///
  /// - Parameter isQuotedWhole: whether all of it stands in a quotation of its article.
  static func readings(of passage: String, _ marks: QuotationMarks, isQuotedWhole: Bool) -> [[String]] {
    let text = Array(passage.utf8)
    let ranges = isQuotedWhole ? [text.indices] : marks.ranges(in: text)
    let quoted = ranges.map { String(decoding: text[$0], as: UTF8.self) }
    // Without marks it is one piece, and what marks it has in itself are its own.
    let pieces =
      isQuotedWhole || quoted != [passage]
      ? joined(quoted.map { marks.readings(ofWhole: $0) }, marks.interruptions(among: ranges, in: text)) : [quoted]
    return pieces.map { $0 + $0.compactMap(QuotationMarks.withoutLastStop) }
  }

  /// The pieces of quotations, those of an interrupted one as one piece.
  private static func joined(_ quotations: [[[String]]], _ goOn: [Bool]) -> [[String]] {
    var pieces: [[String]] = []
    var open: [[String]] = []
    func finish() {
      if open.count > 1 {
        // Other marks within are the same in all of it.
        let count = open.map(\.count).max() ?? 0
        pieces.append(
          (0..<count).map { style in
            QuotationMarks.joined(open.map { $0.count > style ? $0[style] : $0[0] })
          })
      } else {
        pieces += open
      }
      open = []
    }
    for (quotation, goesOn) in zip(quotations, goOn) {
      if !goesOn { finish() }
      open += quotation
      if quotation.count != 1 {
        // A paragraph begins within.
        pieces += open
        open = []
      }
    }
    finish()
    return pieces
  }

  /// The same with each passage held whole that stands in a quotation of its article, which only the article shows.
  func holdingWhole(_ annotations: AnnotationIndex, of corpus: Corpus) -> Quotations {
    var quotations = self
    for (index, held) in all.enumerated() where held.role == .passage {
      guard annotations.anchor(of: held.document)?.isQuotedWhole == true else { continue }
      // Without a source they are held against nothing.
      guard !held.sources.isEmpty, let annotation = corpus[held.document].annotation else { continue }
      let marks = marks.marks(in: texts.article(of: annotation))
      let result = texts.verdict(
        of: Self.readings(of: held.words.value, marks, isQuotedWhole: true), among: held.sources,
        given: texts.given(by: annotation))
      (quotations.all[index].verdict, quotations.all[index].omitted) = result
      quotations.setInserted(at: index)
    }
    return quotations
  }

  private mutating func add(_ words: Located<String>, _ role: Role, _ sources: [DocumentID], _ document: DocumentID) {
    var held = Held(document: document, words: words, role: role, sources: sources, verdict: .unverified(.noSource))
    if let source = sources.first {
      (held.verdict, held.omitted) = verdict(of: words.value, in: source, marks.marks(in: texts.article(of: document)))
    }
    append(held)
  }

  /// What the words themselves quote may stand between other marks in the source.
  private func verdict(
    of words: String, in source: DocumentID, _ marks: QuotationMarks
  ) -> (QuotationVerdict, omitted: [String]) {
    let own = texts.verdict(of: words, in: source)
    guard own.0.isFailure else { return own }
    return marks.readings(withOtherMarks: words).lazy.map { texts.verdict(of: $0, in: source) }
      .first { !$0.0.isFailure } ?? own
  }

  private mutating func append(_ held: Held) {
    var held = held
    held.languages = texts.languages(of: held.document, held.sources)
    places[Place(document: held.document, start: held.words.range.lowerBound)] = all.count
    all.append(held)
    setInserted(at: all.count - 1)
  }

  private mutating func setInserted(at index: Int) {
    all[index].inserted = []
    // A source that has the brackets itself put nothing in.
    if let source = all[index].verdict.source {
      all[index].inserted = texts.inserted(in: all[index].words.value, from: source)
    }
  }

  /// Those that a document gives, in the order of their places.
  public func given(by document: DocumentID) -> ArraySlice<Held> {
    let start = all.endOfPrefix { $0.document < document }
    return all[start..<all.endOfPrefix { $0.document <= document }]
  }
}

/// What was left out of a quotation, or put in between brackets, and may turn the rest of it round.
public struct TurningWords: Sendable, Hashable {
  public var left: String?
  public var put: String?

  /// - Parameter languages: in which the words may be.
  init(_ omitted: [String], _ inserted: [String], _ languages: [String]) {
    // So much is not read: it may hold anything.
    left = omitted.first {
      $0.hasSuffix(QuotationMatcher.signOfMore) || Negations.mayStand(in: $0, languages: languages)
    }
    put = inserted.first { Negations.mayStand(in: $0, languages: languages) }
  }

  /// With what else is said of the words.
  func remark(after remark: String?) -> String? {
    let parts = [
      remark, left.map { "what is left out may turn it round: “\($0)”" },
      put.map { "what is put in may turn it round: [\($0)]" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Dossier {
  /// What comes of other words in the place of a quote note's own, such as those that its article has.
  public func verdict(ofPassage words: String, like held: Quotations.Held) -> QuotationVerdict {
    let given = corpus[held.document].annotation.map(quotations.texts.given) ?? [:]
    let marks = quotations.marks.marks(in: quotations.texts.article(of: held.document))
    let isQuotedWhole = annotations.anchor(of: held.document)?.isQuotedWhole == true
    return quotations.texts.verdict(
      of: Quotations.readings(of: words, marks, isQuotedWhole: isQuotedWhole), among: held.sources, given: given
    ).0
  }
}
