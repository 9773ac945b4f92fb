import Anchoring
import Diagnostics
import Model

/// Finds the words of an article's annotations in its text, and says so where they do not hold, or where what stands
/// around them changed.
struct AnnotationAnchorer {
  /// What comes of it.
  struct Result {
    /// The annotations that hold, in the order of the text.
    var anchored: [AnchoredAnnotation] = []
    var changes: [SurroundingsChange] = []
    var diagnostics: [Diagnostic] = []
  }

  private let article: Document
  private let matcher: QuoteMatcher
  private let comparison: SurroundingsComparison
  private let messages: AnchorMessages

  /// - Parameter sourceOffset: from an offset in the text to an offset in the article's file.
  init(_ article: Document, _ comparison: SurroundingsComparison, sourceOffset: @escaping (Int) -> Int) {
    self.article = article
    self.comparison = comparison
    matcher = QuoteMatcher(comparison.structure.text)
    messages = AnchorMessages(
      article: article, text: comparison.structure.text, sourceOffset: sourceOffset,
      surroundings: { comparison.surroundings(of: $0) }, secrets: comparison.context.secrets)
  }

  func anchor(_ annotations: [Document]) -> Result {
    var result = Result()
    var notes: [SurroundingsComparison.Note] = []
    for document in annotations {
      guard let annotation = document.annotation else { continue }
      let anchor = comparison.anchor(annotation, in: matcher)
      if let diagnostic = messages.diagnostic(for: anchor, of: document, annotation) {
        result.diagnostics.append(diagnostic)
      }
      result.diagnostics += comments(after: annotation, of: document)
      guard let range = anchor.range else { continue }
      var anchored = AnchoredAnnotation(id: document.id, words: range, quote: matcher.words(in: range))
      anchored.surroundings = comparison.surroundings(of: range)
      if case .fuzzy = anchor {
        anchored.isNear = true
      } else {
        result.diagnostics += doubts(about: range, document, annotation)
        notes.append(.init(document: document, words: range, now: anchored.surroundings))
      }
      result.anchored.append(anchored)
    }
    result.anchored.sort(by: AnchoredAnnotation.precedes)
    result.changes = comparison.changes(around: notes)
    result.diagnostics += result.changes.compactMap {
      $0.diagnostic(in: comparison.context, at: messages.articleLocation($0.words))
    }
    return result
  }

  /// Comments that belong to the words, as the article has both together. Those that begin with a letter or a digit are
  /// told of where front matter is read.
  private func comments(after annotation: Annotation, of document: Document) -> [Diagnostic] {
    guard let comment = CommentCheck.comment(after: annotation.quote.range, in: document.source) else { return [] }
    let whole = matcher.anchor(TextQuoteSelector(exact: annotation.quote.value + " #" + comment.words))
    switch whole {
    case .anchored, .ambiguous, .insideWord, .contextMismatch:
      return [CommentCheck.diagnostic(at: comment.range, of: document.source.path)]
    case .missing, .fuzzy, .emptyQuote: return []
    }
  }

  /// What is wrong with words that stand where they should.
  private func doubts(about range: Range<Int>, _ document: Document, _ annotation: Annotation) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let location = document.location(annotation.quote.range)
    if let obstacle = comparison.structure.obstacle(in: range) {
      diagnostics.append(
        .error(
          "anchor-runs-on", "the words run on \(obstacle), so no reader sees them one after the other", at: location,
          notes: [.init("here they begin", at: messages.articleLocation(range))],
          fix: "quote what stands before it or after it, or make two notes"))
    }
    // One that keeps its sentence was made on it as it is, or tells what was struck out since.
    if annotation.sentence == nil, comparison.structure.isStruckOut(range) {
      diagnostics.append(
        .error(
          "anchor-struck-out", "the article has struck out these words, or some of them", at: location,
          notes: [.init("here", at: messages.articleLocation(range))],
          fix: "delete the note, or make it anew with dossier annotate where it is about what was struck out"))
    }
    let missing = matcher.sidesWithoutContext(
      of: range, in: comparison.structure.context(of: range), hasPrefix: annotation.prefix != nil,
      hasSuffix: annotation.suffix != nil)
    if !missing.isEmpty {
      diagnostics.append(
        .error(
          "anchor-context-missing",
          "in a script without spaces, words need context on both sides, and these have no \(missing.joined(separator: " and no "))",
          at: location, fix: "run dossier reanchor --write, which adds it"))
    }
    if let negation = matcher.negation(beside: range) {
      diagnostics.append(
        .warning(
          "anchor-beside-negation", "“\(negation)” stands directly beside these words, and may deny them", at: location,
          notes: [.init("here", at: messages.articleLocation(range))], fix: "quote it too"))
    }
    return diagnostics
  }
}
