public import Model

/// An annotation with its place in the article's text.
public struct AnchoredAnnotation: Sendable, Hashable {
  /// The annotation's document.
  public var id: DocumentID
  /// The note's number on its article's page, from 1, in the order in which the numbers stand after their words.
  public var number = 0
  /// The quoted words, as a range of the article's reader's text.
  public var words: Range<Int>
  /// The words as the article has them, white space as single spaces.
  public var quote: String
  /// What the words stand in.
  public var surroundings = Surroundings(sentence: "", heading: "")
  /// Whether the words are nearly, not quite, those that the annotation quotes.
  public var isNear = false
  /// Whether the words stand in a quotation of the article and quote something themselves: marks in them are none of whoever
  /// wrote the article.
  var isQuotedWhole = false
  /// Where an accusation of another note stands, that would be shown with this one away from the article.
  public var accusation = NearAccusation.none
  /// What the article links to in these words.
  public var mentioned: [DocumentID] = []

  /// Where an accusation stands beside the words of a note.
  public enum NearAccusation: Sendable, Hashable {
    case none
    /// In the sentence of these words.
    case inSentence
    /// In the words themselves.
    case inWords
  }

  public init(id: DocumentID, words: Range<Int>, quote: String) {
    self.id = id
    self.words = words
    self.quote = quote
  }

  /// In the order of the text; of those that begin together, the longer first, so that marks nest.
  public static func precedes(_ a: AnchoredAnnotation, _ b: AnchoredAnnotation) -> Bool {
    if a.words.lowerBound != b.words.lowerBound { return a.words.lowerBound < b.words.lowerBound }
    if a.words.upperBound != b.words.upperBound { return a.words.upperBound > b.words.upperBound }
    return a.id < b.id
  }
}
