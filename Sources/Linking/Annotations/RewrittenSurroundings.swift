public import Model

/// What a note keeps of what stands around its words, where taking a passage in their place writes something else there.
public struct RewrittenSurroundings: Sendable {
  /// `sentence` or `heading`, as the key.
  public let key: String
  /// Empty where the note keeps none.
  public let was: String
  public let now: String

  /// The sentence before the heading; what stays as it is, is not among them.
  public static func all(in annotation: Annotation, by now: Surroundings) -> [RewrittenSurroundings] {
    [
      RewrittenSurroundings(key: "sentence", was: annotation.sentence?.value ?? "", now: now.sentence),
      RewrittenSurroundings(key: "heading", was: annotation.heading?.value ?? "", now: now.heading),
    ].filter { $0.was != $0.now }
  }

  /// As a line of a message: `the sentence: He paid in [-cash-]{+gold+}.`
  func line(_ secrets: Secrets) -> String {
    let told = ToldChange(from: was, to: now, secrets)
    if now.isEmpty { return "no \(key) stands there; it was: “\(told.was)”" }
    return was.isEmpty ? "the \(key) there: “\(told.now)”" : "the \(key) there: \(told.difference)"
  }
}
