import Words

/// What a word means here.
struct DefinitionKind: AnnotationKind {
  let id = "definition"
  let name = Term("Definition", de: "Begriffserklärung")
  let pluralName = Term("Definitions", de: "Begriffserklärungen")
  let summary = "What a word or a name means here."
  let motivation = "describing"
  let sign = "="
}
