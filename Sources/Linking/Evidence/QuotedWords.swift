/// Words between quotation marks in an article.
public struct QuotedWords: Sendable, Hashable {
  /// Without the marks, as a reader sees them.
  public var words: String
  /// As a range of the reader's text, and of the file.
  public var text: Range<Int>
  public var source: Range<Int>
}
