import Words

/// What a reader should know beside the words.
struct ContextKind: AnnotationKind {
  let id = "context"
  let name = Term("Context", de: "Hintergrund")
  let pluralName = Term("Context", de: "Hintergrund")
  let noun = "a context note"
  let summary = "What belongs beside the words to understand them."
  let motivation = "commenting"
  let sign = "+"
}
