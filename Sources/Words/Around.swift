/// Words around something that is put into them, such as a link or a date: “Said by ” and nothing, “On the report ” and “.”.
public struct Around: Sendable, Hashable {
  public let before: String
  public let after: String

  public init(_ before: String, _ after: String = "") {
    (self.before, self.after) = (before, after)
  }

  /// The whole, where what is put in is text.
  public func callAsFunction(_ text: String) -> String { before + text + after }
}
