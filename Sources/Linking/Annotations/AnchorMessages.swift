import Anchoring
import Diagnostics
import Model

/// What a build says of annotations whose words do not stand in their article as they should.
struct AnchorMessages {
  let article: Document
  let text: [UInt8]
  /// From an offset in the text to an offset in the article's file.
  let sourceOffset: (Int) -> Int

  func diagnostic(for result: AnchorResult, of document: Document, _ annotation: Annotation) -> Diagnostic? {
    let location = document.location(annotation.quote.range)
    switch result {
    case .anchored: return nil
    case .emptyQuote:
      return .error(
        "empty-quote", "the annotation quotes no words", at: location, fix: "copy the words from the article's page")
    case .fuzzy(let match):
      return .warning(
        "near-anchor", "the quote is nearly, not quite, what the article says; the page says so", at: location,
        notes: [difference(from: annotation.quote.value, to: match)],
        fix: "write the words as they are now: \(match.passage)")
    case .missing(let nearest):
      if annotation.quote.value.contains("[[") || annotation.quote.value.contains("](") {
        return .error(
          "broken-anchor", "the quote holds signs of Markdown, which no reader of “\(article.title)” sees",
          at: location,
          notes: nearest.map { near in
            [Diagnostic.Note("readers see: \(near.passage)", at: articleLocation(near.range))]
          } ?? [],
          fix: "write the words as readers see them: of a link its words alone, without brackets")
      }
      // What is less alike than that is another passage.
      guard let nearest, nearest.similarity >= 0.6 else {
        return .error(
          "broken-anchor", "the article “\(article.title)” does not have these words, nor any like them", at: location,
          notes: [.init("an annotation must quote its article word for word", at: nil)],
          fix:
            "copy the words from \(article.source.path), or delete the note if what it was about was taken out there")
      }
      return .error(
        "broken-anchor", "the article “\(article.title)” does not have these words", at: location,
        notes: [
          .init("the nearest passage now reads: \(nearest.passage)", at: articleLocation(nearest.range)),
          difference(from: annotation.quote.value, to: nearest),
        ], fix: "run dossier reanchor, which proposes the new words; or delete the note if its words were taken out")
    case .ambiguous(let occurrences):
      return .error(
        "ambiguous-anchor", "the article “\(article.title)” has these words \(occurrences.count) times", at: location,
        notes: notes(on: occurrences), fix: "add `prefix:` or `suffix:` with the words around the one that is meant")
    case .contextMismatch(let occurrences):
      return .error(
        "anchor-context", "the words are there, but not with this prefix and suffix around them", at: location,
        notes: notes(on: occurrences), fix: "run dossier reanchor, which shows what stands there now")
    case .insideWord(let occurrences):
      return .error(
        "anchor-inside-word", "the words begin or end inside another word or number", at: location,
        notes: notes(on: occurrences),
        fix: "quote all of it, or add the rest of it as `prefix:` or `suffix:`")
    }
  }

  private func difference(from quote: String, to match: NearMatch) -> Diagnostic.Note {
    .init("the difference: \(WordDiff(from: quote, to: match.passage))")
  }

  private func notes(on occurrences: Occurrences) -> [Diagnostic.Note] {
    var notes = occurrences.shown.prefix(5).map { occurrence in
      Diagnostic.Note(occurrence.inContext(of: text), at: articleLocation(occurrence.range))
    }
    if occurrences.count > notes.count { notes.append(.init("and \(occurrences.count - notes.count) more")) }
    return notes
  }

  func articleLocation(_ range: Range<Int>) -> SourceLocation {
    let lower = sourceOffset(range.lowerBound)
    return article.location(lower..<max(lower, sourceOffset(range.upperBound)))
  }
}
