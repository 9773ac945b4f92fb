import Anchoring

/// The words that the notes of an article are about, for holding words against them that stand outside of its text.
struct NotedWords {
  /// All of them, each a paragraph, so that most words are looked for once and not in each note.
  private let all: QuotationMatcher
  private let quotes: [String]

  init(_ quotes: [String]) {
    all = QuotationMatcher(Array(quotes.joined(separator: "\n\n").utf8))
    self.quotes = quotes
  }

  /// Whether one note is about words.
  func have(_ words: String) -> Bool {
    let quotation = Quotation(words)
    guard all.hold(quotation, findsNearest: false).isFound else { return false }
    // The pieces of one may lie in several notes.
    return !quotation.isCut
      || quotes.contains { QuotationMatcher(Array($0.utf8)).hold(quotation, findsNearest: false).isFound }
  }
}

/// The words of notes that have an error in their files: where these are is known once the errors are gone.
struct FlawedNotes {
  private let words: NotedWords
  private let quotes: [Quotation]

  /// Nil where there are none.
  init?(_ quotes: [String]) {
    if quotes.isEmpty { return nil }
    words = NotedWords(quotes)
    self.quotes = quotes.map { Quotation($0) }
  }

  /// Whether one has the words, or a part of them.
  func mayBeAbout(_ words: String) -> Bool {
    if self.words.have(words) { return true }
    let text = QuotationMatcher(Array(words.utf8))
    return quotes.contains { text.hold($0, findsNearest: false).isFound }
  }
}
