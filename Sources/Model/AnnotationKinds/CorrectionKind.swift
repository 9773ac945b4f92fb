import Words

/// What was wrong in the article, and was put right.
struct CorrectionKind: AnnotationKind {
  let id = "correction"
  let name = Term("Correction", de: "Korrektur")
  let pluralName = Term("Corrections", de: "Korrekturen")
  let noun = "a correction note"
  let summary = "What was changed in the article, when and why."
  let motivation = "editing"
  let sign = "✎"
  let isRecorded = true
}
