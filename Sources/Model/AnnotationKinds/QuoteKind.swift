public import Words

/// Words that someone said or wrote.
public struct QuoteKind: AnnotationKind {
  public let id = "quote"
  public let name = Term("Quote", de: "Zitat")
  public let pluralName = Term("Quotes", de: "Zitate")
  public let summary = "Who said these words, when, and where they are recorded."
  public let motivation = "identifying"
  public let sign = "”"
  public let needsSources = true
  public let needsText = false
  public let isUtterance = true

  public init() {}
}

extension QuoteKind: KindWithKeys {
  var keys: [AnnotationSchema.Key] {
    [
      .optional(
        "original", FieldType.text.located, "The words as they were spoken, where that was in another language.",
        example: "Die Brücke ist zu", get: { $0.record.original }
      ) { $0.record.original = $1 },
      .optional("language", .language, "The language of those words.", get: { $0.record.language }) {
        $0.record.language = $1
      },
      .optional(
        "translation", .text, "The words in the dossier’s language.", example: "The bridge is closed",
        get: { $0.record.translation }
      ) { $0.record.translation = $1 },
    ]
  }
}
