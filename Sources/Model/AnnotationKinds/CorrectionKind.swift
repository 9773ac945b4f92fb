/// What was wrong in the article, and was put right.
struct CorrectionKind: AnnotationKind {
  let id = "correction"
  let name = "Correction"
  let pluralName = "Corrections"
  let noun = "a correction note"
  let summary = "What was changed in the article, when and why."
  let motivation = "editing"
  let sign = "✎"
}
