/// Words that someone said or wrote.
public struct QuoteKind: AnnotationKind {
  public let id = "quote"
  public let name = "Quote"
  public let pluralName = "Quotes"
  public let summary = "Who said these words, when, and where they are recorded."
  public let motivation = "identifying"
  public let sign = "”"
  public let needsSources = true

  public init() {}
}
