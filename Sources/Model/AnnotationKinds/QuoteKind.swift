/// Words that someone said or wrote.
package struct QuoteKind: AnnotationKind {
  package let id = "quote"
  package let name = "Quote"
  package let pluralName = "Quotes"
  package let summary = "Who said these words, when, and where they are recorded."
  package let motivation = "identifying"
  package let sign = "”"
  package let needsSources = true

  package init() {}
}
