/// What is not known.
struct QuestionKind: AnnotationKind {
  let id = "question"
  let name = "Open question"
  let pluralName = "Open questions"
  let summary = "What is not known, or was not answered."
  let motivation = "questioning"
  let sign = "?"
}
