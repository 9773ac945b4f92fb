import Anchoring
import Diagnostics
import Model
import Parallel

/// What a build says of annotations whose words do not stand in their article as they should.
struct AnchorMessages {
  let article: Document
  let text: [UInt8]
  /// From an offset in the text to an offset in the article's file.
  let sourceOffset: (Int) -> Int
  /// What some words of the text stand in.
  let surroundings: (Range<Int>) -> Surroundings
  let secrets: Secrets

  /// The letters and digits of what stands in the file below the text, where another begins: that is told, and notes on words there
  /// are held against them once they are in a file of their own.
  private let below: Deferred<[UInt8]>

  init(
    article: Document, text: [UInt8], sourceOffset: @escaping (Int) -> Int,
    surroundings: @escaping (Range<Int>) -> Surroundings, secrets: Secrets
  ) {
    (self.article, self.text, self.sourceOffset) = (article, text, sourceOffset)
    (self.surroundings, self.secrets) = (surroundings, secrets)
    below = Deferred { Self.letters(of: article.source.bytes[article.body.upperBound...]) }
  }

  private static func letters(of bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.filter { $0 >= 0x80 || 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 | 0x20 }
  }

  private func standBelow(_ quote: String) -> Bool {
    guard article.isFlawed, article.body.upperBound < article.source.bytes.count else { return false }
    let words = Self.letters(of: quote.utf8)
    return words.count >= Self.fewestLetters
      && TextIndex([String(decoding: words, as: UTF8.self)]).stands(in: below.value)
  }

  /// In bytes: fewer stand in any text.
  private static let fewestLetters = 8

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
        notes: [difference(from: annotation, to: match)] + rewritten(annotation, match.range),
        fix: "write the words as they are now: \(passage(of: match))")
    case .missing where standBelow(annotation.quote.value): return nil
    case .missing(let nearest):
      if annotation.quote.value.contains("[[") || annotation.quote.value.contains("](") {
        return .error(
          "broken-anchor", "the quote holds signs of Markdown, which no reader of “\(article.title)” sees",
          at: location,
          notes: nearest.map { near in
            [Diagnostic.Note("readers see: \(passage(of: near))", at: articleLocation(near.range))]
          } ?? [],
          fix: "write the words as readers see them: of a link its words alone, without brackets")
      }
      if let bare = Self.withoutMarks(annotation.quote.value), Self.place(of: bare, in: text) != nil {
        return Diagnostic.error(
          "broken-anchor",
          "the marks around the words are part of the quote, and the article “\(article.title)” has none there",
          at: location
        ).writing(value: bare)
      }
      if let place = placeOutsideText(annotation.quote.value) {
        return .error(
          "broken-anchor", "the words stand in \(place) of “\(article.title)”, and notes are held to its text",
          at: location,
          fix: "quote words of the text, such as those beside it")
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
          .init("the nearest passage now reads: \(passage(of: nearest))", at: articleLocation(nearest.range)),
          difference(from: annotation, to: nearest),
        ] + rewritten(annotation, nearest.range),
        fix: "run dossier reanchor, which proposes the new words; or delete the note if its words were taken out")
    case .ambiguous(let occurrences):
      return .error(
        "ambiguous-anchor", "the article “\(article.title)” has these words \(occurrences.count) times", at: location,
        notes: notes(on: occurrences, annotation),
        fix: "add `prefix:` or `suffix:` with the words around the one that is meant")
    case .contextMismatch(let occurrences):
      return .error(
        "anchor-context", "the words are there, but not with this prefix and suffix around them", at: location,
        notes: notes(on: occurrences, annotation), fix: "run dossier reanchor, which shows what stands there now")
    case .insideWord(let occurrences):
      return .error(
        "anchor-inside-word", "the words begin or end inside another word or number", at: location,
        notes: notes(on: occurrences, annotation),
        fix: "quote all of it, or add the rest of it as `prefix:` or `suffix:`")
    }
  }

  /// The words between quotation marks; nil for those that stand in none.
  private static func withoutMarks(_ quote: String) -> String? {
    let scalars = quote.unicodeScalars
    guard scalars.count > 2, let first = scalars.first, let last = scalars.last, first.properties.isQuotationMark,
      last.properties.isQuotationMark
    else { return nil }
    let inner = String(String.UnicodeScalarView(scalars.dropFirst().dropLast()))
    return inner.unicodeScalars.contains { $0.properties.isQuotationMark && $0 != "’" && $0 != "'" } ? nil : inner
  }

  /// Where words stand that are in the article's file, and no words of its text: in the title, or below a picture.
  private func placeOutsideText(_ quote: String) -> String? {
    guard quote.utf8.count > 2 else { return nil }
    if article.title.utf8.firstRange(of: quote.utf8) != nil { return "the title" }
    if article.header.summary?.utf8.firstRange(of: quote.utf8) != nil { return "the summary" }
    let body = Array(article.source.bytes[article.body])
    guard let found = Self.place(of: quote, in: body) else { return nil }
    let line = body[..<found].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return body[line..<found].firstRange(of: "![".utf8) != nil ? "the caption of a picture" : nil
  }

  /// Where words begin. An article may be long, and have thousands of notes.
  private static func place(of words: String, in text: [UInt8]) -> Int? {
    let words = Array(words.utf8)
    guard let first = words.first, words.count <= text.count else { return nil }
    return (0...text.count - words.count).first { text[$0] == first && text[$0...].starts(with: words) }
  }

  private func passage(of match: NearMatch) -> String {
    secrets.masked(match.passage, cutFrom: surroundings(match.range).sentence)
  }

  private func difference(from annotation: Annotation, to match: NearMatch) -> Diagnostic.Note {
    let quote = secrets.masked(annotation.quote.value, cutFrom: annotation.sentence?.value ?? "")
    return .init("the difference: \(ToldChange(from: quote, to: passage(of: match), secrets).difference)")
  }

  /// What else is written where someone accepts a passage: they see all of it before.
  private func rewritten(_ annotation: Annotation, _ range: Range<Int>) -> [Diagnostic.Note] {
    RewrittenSurroundings.all(in: annotation, by: surroundings(range)).map { .init($0.line(secrets)) }
  }

  private func notes(on occurrences: Occurrences, _ annotation: Annotation) -> [Diagnostic.Note] {
    let shown = occurrences.shown.prefix(5)
    var notes = shown.flatMap { occurrence in
      [
        Diagnostic.Note(
          secrets.masked(occurrence.inContext(of: text), cutFrom: surroundings(occurrence.range).sentence),
          at: articleLocation(occurrence.range))
      ]
        + rewritten(annotation, occurrence.range)
    }
    if occurrences.count > shown.count { notes.append(.init("and \(occurrences.count - shown.count) more")) }
    return notes
  }

  func articleLocation(_ range: Range<Int>) -> SourceLocation {
    let lower = sourceOffset(range.lowerBound)
    return article.location(lower..<max(lower, sourceOffset(range.upperBound)))
  }
}
