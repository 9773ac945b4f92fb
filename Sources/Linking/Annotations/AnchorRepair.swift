public import Anchoring
public import Diagnostics
public import Model
public import Parallel

/// An annotation that its article's text no longer bears out word for word, and what may be done.
public struct BrokenAnchor: Sendable {
  /// A passage that the annotation may be about now.
  public struct Proposal: Sendable {
    /// The article's words.
    public var passage: String
    /// With the words around them.
    public var context: String
    /// Where they stand in the article's file.
    public var location: SourceLocation
    /// 0 to 1.
    public var similarity: Double
    /// Whether nobody needs to look: the words came to begin a sentence, and are the same but for the case of their first
    /// letter, as are those around them. White space, quotation marks and dashes don't come here, as they break no anchor.
    public var isBeyondDoubt: Bool
    /// What finds the passage; nil where nothing does.
    public var selector: TextQuoteSelector?
    /// The sentence that it stands in, and the headings above.
    public var surroundings: Surroundings
  }

  public var annotation: Document
  public var article: Document
  public var quote: Located<String>
  public var result: AnchorResult
  /// In the order of the text; first what stands in the place of the words in their sentence.
  public var proposals: [Proposal]
  /// Whether the annotation is shown all the same, as it allows near matches.
  public var isShown: Bool
}

/// An annotation whose words hold and whose file does not yet say what stands around them.
public struct IncompleteAnchor: Sendable {
  public var annotation: Document
  public var edit: NoteEdit
}

/// Finds the annotations that do not hold, and what they may be about now.
public enum AnchorRepair {
  /// By article, newest first, then by the annotations' paths. Articles whose annotations all hold are not read again.
  ///
  /// - Parameter article: only this one's.
  public static func brokenAnchors(
    in dossier: Dossier, of article: DocumentID? = nil, width: Width = .one
  ) -> [BrokenAnchor] {
    let articles = dossier.articles.filter { article == nil || $0 == article }
    return articles.concurrentMap(width: width) { brokenAnchors(of: $0, in: dossier) }.flatMap(\.self)
  }

  /// Likewise those that keep no prefix, no suffix, no sentence.
  public static func incompleteAnchors(
    in dossier: Dossier, of article: DocumentID? = nil, width: Width = .one
  ) -> [IncompleteAnchor] {
    let articles = dossier.articles.filter { article == nil || $0 == article }
    return articles.concurrentMap(width: width) { incompleteAnchors(of: $0, in: dossier) }.flatMap(\.self)
  }

  private static func brokenAnchors(of id: DocumentID, in dossier: Dossier) -> [BrokenAnchor] {
    let suspects = dossier.annotations.on(id).filter { annotation in
      dossier.annotations.anchor(of: annotation)?.isNear ?? true
    }
    guard !suspects.isEmpty else { return [] }
    let text = ArticleText.make(of: dossier[id], in: dossier)
    let matcher = QuoteMatcher(text.text)
    return suspects.compactMap { suspect in
      let document = dossier[suspect]
      guard let annotation = document.annotation else { return nil }
      let result = text.comparison.anchor(annotation, in: matcher)
      if case .anchored = result { return nil }
      return BrokenAnchor(
        annotation: document, article: text.article, quote: annotation.quote, result: result,
        proposals: proposals(for: annotation, result, in: matcher, text),
        isShown: dossier.annotations.anchor(of: suspect) != nil)
    }
  }

  private static func incompleteAnchors(of id: DocumentID, in dossier: Dossier) -> [IncompleteAnchor] {
    // Where something changed around the words, a person looks first whether they are still the same.
    let changed = Set(dossier.body(of: id).surroundingsChanges.flatMap(\.notes))
    let incomplete = dossier.annotations.on(id).filter { note in
      if changed.contains(note) { return false }
      guard let annotation = dossier[note].annotation, dossier.annotations.anchor(of: note)?.isNear == false else {
        return false
      }
      return annotation.prefix == nil || annotation.suffix == nil || annotation.sentence == nil
        || annotation.neighbours == nil
    }
    guard !incomplete.isEmpty else { return [] }
    let text = ArticleText.make(of: dossier[id], in: dossier)
    let matcher = QuoteMatcher(text.text)
    return incomplete.compactMap { note in
      guard let annotation = dossier[note].annotation, let anchor = dossier.annotations.anchor(of: note),
        annotation.sentence != nil || !text.comparison.structure.isStruckOut(anchor.words)
      else { return nil }
      var edit = NoteEdit()
      if annotation.prefix == nil || annotation.suffix == nil,
        let full = matcher.selector(
          for: anchor.words, contextOn: .bothSides, in: text.comparison.structure.context(of: anchor.words))
      {
        // The article's own spelling of the quote would be no harm, but is not what is missing.
        let selector = TextQuoteSelector(
          exact: annotation.quote.value, prefix: annotation.prefix ?? full.prefix,
          suffix: annotation.suffix ?? full.suffix)
        if selector != annotation.selector { edit.selector = selector }
      }
      if let kept = annotation.sentence?.value {
        // As a note keeps it that was made before these were kept.
        if annotation.neighbours == nil, let now = anchor.surroundings.neighbours, !now.isEmpty {
          edit.surroundings = Surroundings(sentence: kept, heading: annotation.heading?.value ?? "", neighbours: now)
        }
      } else {
        edit.surroundings = anchor.surroundings
      }
      if edit.selector == nil && edit.surroundings == nil { return nil }
      return IncompleteAnchor(annotation: dossier[note], edit: edit)
    }
  }

  private static func proposals(
    for annotation: Annotation, _ result: AnchorResult, in matcher: QuoteMatcher, _ text: ArticleText
  ) -> [BrokenAnchor.Proposal] {
    let old = annotation.selector
    func proposal(
      _ occurrence: Occurrence, similarity: Double, isBeyondDoubt: Bool = false, selector: TextQuoteSelector? = nil
    ) -> BrokenAnchor.Proposal {
      BrokenAnchor.Proposal(
        passage: matcher.words(in: occurrence.range), context: occurrence.inContext(of: text.text),
        location: text.article.location(text.source(of: occurrence.range)), similarity: similarity,
        isBeyondDoubt: isBeyondDoubt,
        selector: selector ?? self.selector(for: occurrence.range, instead: old, in: matcher, text),
        surroundings: text.surroundings(of: occurrence.range))
    }
    /// Also what has taken the place of the words, where that is another passage than the one most alike.
    func proposals(beside nearest: Range<Int>?) -> [BrokenAnchor.Proposal] {
      replacements(of: annotation, in: text.comparison.structure).filter { nearest?.overlaps($0) != true }.map {
        place in
        let occurrence = matcher.occurrence(at: matcher.wholeWords(place))
        let alike = similarity(matcher.words(in: occurrence.range), annotation.quote.value)
        return proposal(occurrence, similarity: alike)
      }
    }
    switch result {
    case .anchored, .emptyQuote: return []
    case .missing(nil): return proposals(beside: nil)
    case .fuzzy(let near), .missing(let near?):
      if let turned = turned(old, in: matcher) {
        return [
          proposal(
            matcher.occurrence(at: turned.range), similarity: near.similarity,
            isBeyondDoubt: isOnlyCase(annotation, turned, in: matcher, text), selector: turned.fitting)
        ]
      }
      // What has the place of the words comes first, as it is the likelier.
      return proposals(beside: near.range)
        + [proposal(matcher.occurrence(at: matcher.wholeWords(near.range)), similarity: near.similarity)]
    case .ambiguous(let found), .contextMismatch(let found), .insideWord(let found):
      // Half a word is never what someone means: the article says “illegal”, not “legal” after “il”.
      return found.shown.map { occurrence in
        let whole = matcher.wholeWords(occurrence.range)
        return proposal(
          whole == occurrence.range ? occurrence : matcher.occurrence(at: whole), similarity: 1)
      }
    }
  }

  /// The words with the case of their first letter turned, and where they stand.
  private struct Turned {
    var range: Range<Int>
    var exact: String
    /// With the context as it was, where it still fits on both sides. On one side is not enough: it may be that of a twin.
    var fitting: TextQuoteSelector?
  }

  private static func turned(_ old: TextQuoteSelector, in matcher: QuoteMatcher) -> Turned? {
    guard let turned = old.withFirstLetterTurned else { return nil }
    if !old.prefix.isEmpty, !old.suffix.isEmpty, case .anchored(let range) = matcher.anchor(turned) {
      let exact = matcher.words(in: range)
      return Turned(
        range: range, exact: exact,
        fitting: TextQuoteSelector(exact: exact, prefix: old.prefix, suffix: old.suffix))
    }
    guard case .anchored(let range) = matcher.anchor(TextQuoteSelector(exact: turned.exact)) else { return nil }
    return Turned(range: range, exact: matcher.words(in: range))
  }

  /// Whether the first letter's case says nothing: where the words, in whatever case, stand once, came to begin a sentence
  /// in which nothing else changed, and begin with neither a name nor a word that tells, as `May` and `may`.
  private static func isOnlyCase(
    _ annotation: Annotation, _ turned: Turned, in matcher: QuoteMatcher, _ text: ArticleText
  ) -> Bool {
    let (structure, knowledge) = (text.comparison.structure, text.comparison.knowledge)
    guard structure.beginsSentence(at: turned.range.lowerBound) else { return false }
    if let kept = annotation.sentence?.value {
      let now = text.surroundings(of: turned.range)
      guard HeadingNames.isSame(annotation.heading?.value ?? "", now.heading),
        SentenceSplit.isOnlyCase(
          from: kept, to: now.sentence, after: structure.sentence(before: turned.range.lowerBound)),
        SentenceChange(from: kept, to: now.sentence, knowledge)?.isTelling != true
      else { return false }
    } else if turned.fitting == nil {
      return false
    }
    let words = [annotation.quote.value, turned.exact].map { SentenceChange.firstWord(of: $0) }
    return !words.contains { knowledge.isName($0) || knowledge.words?.tells($0) != false || Capitonyms.have($0) }
      && matcher.standsOnce(turned.exact)
  }

  /// Context that still fits stays as it is; what does not is what stands there now.
  private static func selector(
    for range: Range<Int>, instead old: TextQuoteSelector, in matcher: QuoteMatcher, _ text: ArticleText
  ) -> TextQuoteSelector? {
    guard
      let new = matcher.selector(
        for: range, contextOn: .bothSides, in: text.comparison.structure.context(of: range))
    else { return nil }
    let (exact, anchored) = (new.exact, AnchorResult.anchored(range))
    for (prefix, suffix) in [(old.prefix, old.suffix), (old.prefix, new.suffix), (new.prefix, old.suffix)]
    where !prefix.isEmpty && !suffix.isEmpty {
      let selector = TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix)
      if matcher.anchor(selector) == anchored { return selector }
    }
    return new
  }
}
