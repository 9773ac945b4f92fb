extension Wording {
  /// Words between the language's quotation marks, unless they stand between some already.
  public func quoting(_ words: String) -> Around {
    let marks: Set<Unicode.Scalar> = ["“", "”", "„", "«", "»", "\"", "״", "‹", "›", "「", "」", "『", "』"]
    let scalars = words.unicodeScalars
    guard let first = scalars.first, let last = scalars.dropFirst().last, marks.contains(first), marks.contains(last),
      !scalars.dropFirst().dropLast().contains(where: marks.contains)
    else { return quotation }
    return Around("")
  }
}

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
