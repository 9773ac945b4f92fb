/// The words that an annotation quotes, and optionally the words around them: the W3C Web Annotation model's
/// `TextQuoteSelector`.
public struct TextQuoteSelector: Sendable, Hashable {
  public var exact: String
  /// The text directly before the quote; empty for “not said”. White space between the two does not count.
  public var prefix: String
  /// The text directly after the quote; empty for “not said”.
  public var suffix: String

  public init(exact: String, prefix: String = "", suffix: String = "") {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
  }
}
