public import Words

/// What is not known.
public struct QuestionKind: AnnotationKind {
  public let id = "question"
  public let name = Term("Open question", de: "offene Frage")
  public let pluralName = Term("Open questions", de: "offene Fragen")
  public let noun = "a question"
  public let summary = "What is not known, or was not answered."
  public let motivation = "questioning"
  public let sign = "?"

  public init() {}
}
