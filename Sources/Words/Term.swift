/// The name of something that has a file of its own, such as a kind of entity or a type of relation, in each language.
///
/// The words in English begin a line: “Works for”, “Open question”. Those in another language stand as they do within a
/// sentence, as it differs by language which of them have a capital: “arbeitet für”, “offene Frage”.
public struct Term: Sendable, Hashable {
  /// What is shown in each language that the term has no words in.
  public let english: String
  public let german: String?

  public init(_ english: String, de german: String? = nil) {
    (self.english, self.german) = (english, german)
  }

  /// Whether it has words in a language, by its primary subtag: `de`.
  public func hasWords(in subtag: String) -> Bool {
    switch subtag {
    case "en": true
    case "de": german != nil
    default: false
    }
  }
}

extension Term: ExpressibleByStringLiteral {
  public init(stringLiteral english: String) {
    self.init(english)
  }
}
