/// What is not known.
public struct QuestionKind: AnnotationKind {
  public let id = "question"
  public let name = "Open question"
  public let pluralName = "Open questions"
  public let noun = "a question"
  public let summary = "What is not known, or was not answered."
  public let motivation = "questioning"
  public let sign = "?"

  public init() {}
}
