/// Words that someone said or wrote.
struct QuoteKind: AnnotationKind {
  let id = "quote"
  let name = "Quote"
  let pluralName = "Quotes"
  let summary = "Who said these words, when, and where they are recorded."
  let motivation = "identifying"
  let sign = "”"
  let needsSources = true
}
