/// Words that someone said or wrote.
public struct QuoteKind: AnnotationKind {
  public let id = "quote"
  public let name = "Quote"
  public let pluralName = "Quotes"
  public let summary = "Who said these words, when, and where they are recorded."
  public let motivation = "identifying"
  public let sign = "”"
  public let needsSources = true
  public let needsText = false

  public init() {}
}

extension QuoteKind: KindWithKeys {
  var keys: [AnnotationSchema.Key] {
    [
      .optional(
        "original", FieldType.text.located, "The words as they were spoken, where that was in another language.",
        example: "Die Brücke ist zu"
      ) {
        $0.record.original = $1
      },
      .optional("language", .language, "The language of those words.") { $0.record.language = $1 },
      .optional("translation", .text, "The words in the dossier’s language.", example: "The bridge is closed") {
        $0.record.translation = $1
      },
    ]
  }
}
