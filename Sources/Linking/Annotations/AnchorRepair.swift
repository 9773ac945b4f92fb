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
    /// Whether nobody needs to look: between the same words before and after, these are the same but for the case of the
    /// first letter. White space, quotation marks and dashes don't come here, as they break no anchor.
    public var isBeyondDoubt: Bool
    /// What finds the passage; nil where nothing does.
    public var selector: TextQuoteSelector?
  }

  public var annotation: Document
  public var article: Document
  public var quote: Located<String>
  public var result: AnchorResult
  /// In the order of the text.
  public var proposals: [Proposal]
  /// Whether the annotation is shown all the same, as it allows near matches.
  public var isShown: Bool
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

  private static func brokenAnchors(of id: DocumentID, in dossier: Dossier) -> [BrokenAnchor] {
    let suspects = dossier.annotations.on(id).filter { annotation in
      dossier.annotations.anchor(of: annotation) == nil || dossier[annotation].annotation?.isFuzzy == true
    }
    guard !suspects.isEmpty else { return [] }
    let text = ArticleText.make(of: dossier[id])
    let matcher = QuoteMatcher(text.text)
    return suspects.compactMap { suspect in
      let document = dossier[suspect]
      guard let annotation = document.annotation else { return nil }
      let old = TextQuoteSelector(
        exact: annotation.quote.value, prefix: annotation.prefix ?? "", suffix: annotation.suffix ?? "")
      let result = matcher.anchor(old, allowingNearMatch: annotation.isFuzzy)
      if case .anchored = result { return nil }
      return BrokenAnchor(
        annotation: document, article: text.article, quote: annotation.quote, result: result,
        proposals: proposals(for: old, result, in: matcher, text),
        isShown: dossier.annotations.anchor(of: suspect) != nil)
    }
  }

  private static func proposals(
    for old: TextQuoteSelector, _ result: AnchorResult, in matcher: QuoteMatcher, _ text: ArticleText
  ) -> [BrokenAnchor.Proposal] {
    func proposal(
      _ occurrence: Occurrence, similarity: Double, isBeyondDoubt: Bool = false, selector: TextQuoteSelector? = nil
    ) -> BrokenAnchor.Proposal {
      BrokenAnchor.Proposal(
        passage: matcher.words(in: occurrence.range), context: occurrence.inContext(of: text.text),
        location: text.article.location(text.source(of: occurrence.range)), similarity: similarity,
        isBeyondDoubt: isBeyondDoubt,
        selector: selector ?? self.selector(for: occurrence, instead: old, in: matcher))
    }
    switch result {
    case .anchored, .emptyQuote, .missing(nil): return []
    case .fuzzy(let near), .missing(let near?):
      // Context on one side is not enough: it may be that of a twin.
      if !old.prefix.isEmpty, !old.suffix.isEmpty, let turned = old.withFirstLetterTurned,
        case .anchored(let range) = matcher.anchor(turned)
      {
        return [
          proposal(
            matcher.occurrence(at: range), similarity: near.similarity, isBeyondDoubt: true,
            selector: TextQuoteSelector(exact: matcher.words(in: range), prefix: old.prefix, suffix: old.suffix))
        ]
      }
      return [proposal(matcher.occurrence(at: near.range), similarity: near.similarity)]
    case .ambiguous(let found), .contextMismatch(let found), .insideWord(let found):
      return found.shown.map { proposal($0, similarity: 1) }
    }
  }

  /// Context that still fits stays as it is; what does not is what stands there now; none is added that is not needed.
  private static func selector(
    for occurrence: Occurrence, instead old: TextQuoteSelector, in matcher: QuoteMatcher
  ) -> TextQuoteSelector? {
    let exact = matcher.words(in: occurrence.range)
    let prefixes = old.prefix.isEmpty ? [""] : [old.prefix, occurrence.before]
    let suffixes = old.suffix.isEmpty ? [""] : [old.suffix, occurrence.after]
    for prefix in prefixes {
      for suffix in suffixes {
        let selector = TextQuoteSelector(exact: exact, prefix: prefix, suffix: suffix)
        if matcher.anchor(selector) == .anchored(occurrence.range) { return selector }
      }
    }
    return matcher.selector(for: occurrence.range)
  }
}
