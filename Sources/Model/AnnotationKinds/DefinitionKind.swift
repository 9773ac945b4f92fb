/// What a word means here.
struct DefinitionKind: AnnotationKind {
  let id = "definition"
  let name = "Definition"
  let pluralName = "Definitions"
  let summary = "What a word or a name means here."
  let motivation = "describing"
  let sign = "="
}
