package import Model

/// An annotation with its place in the article's text.
package struct AnchoredAnnotation: Sendable, Hashable {
  /// The annotation's document.
  package var id: DocumentID
  /// The quoted words, as a range of the article's reader's text.
  package var words: Range<Int>
  /// The words as the article has them, white space as single spaces.
  package var quote: String
  /// What the article links to in these words.
  package var mentioned: [DocumentID] = []

  package init(id: DocumentID, words: Range<Int>, quote: String) {
    self.id = id
    self.words = words
    self.quote = quote
  }

  /// In the order of the text; of those that begin together, the longer first, so that marks nest.
  package static func precedes(_ a: AnchoredAnnotation, _ b: AnchoredAnnotation) -> Bool {
    if a.words.lowerBound != b.words.lowerBound { return a.words.lowerBound < b.words.lowerBound }
    if a.words.upperBound != b.words.upperBound { return a.words.upperBound > b.words.upperBound }
    return a.id < b.id
  }
}
