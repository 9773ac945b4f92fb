/// `annotations/**/*.md`: the common keys, those of all annotations, and those that only claims or only quotes have.
enum AnnotationSchema {
  typealias Key = Field<Front<Annotation>>

  /// One for each kind.
  static let byKind: [(kind: String, schema: Schema<Front<Annotation>>)] = AnnotationKinds.all.map { kind in
    (kind.id, schema(kind.noun, kind.summary, (kind as? any KindWithKeys)?.keys ?? []))
  }

  /// For an annotation whose kind is missing or unknown.
  static let anyKind = schema(
    "an annotation", "A note on an article.",
    AnnotationKinds.all.flatMap { ($0 as? any KindWithKeys)?.keysOfAnyKind ?? [] })

  static func schema(forKind id: String?) -> Schema<Front<Annotation>> {
    byKind.first { $0.kind == id }?.schema ?? anyKind
  }

  private static func schema(_ name: String, _ summary: String, _ own: [Key]) -> Schema<Front<Annotation>> {
    let nothing = Located("", at: 0..<0)
    return Schema(
      name, summary, start: Front(Annotation(kind: nothing, article: nothing, quote: nothing)),
      fields: CommonSchema.fields() + shared + own)
  }

  private static let shared: [Key] = [
    .required(
      "kind", FieldType.choice(of: AnnotationKinds.all.map(\.id), "a kind of annotation").located, "What the note is.",
      get: { $0.record.kind }
    ) { $0.record.kind = $1 },
    .required(
      "article", FieldType.name(of: .article).located.naming, "The article that it annotates.",
      get: { $0.record.article }
    ) { $0.record.article = $1 },
    .required(
      "quote", FieldType.text.located, "The words in the article’s text that it is about, exactly.",
      example: "was closed overnight", get: { $0.record.quote }
    ) { $0.record.quote = $1 },
    .optional(
      "statement", .line, "What is said there in a whole sentence, for lists away from the article.",
      example: "The bridge was closed overnight.", get: { $0.record.statement }
    ) { $0.record.statement = $1 },
    .optional(
      "prefix", .text, "The words just before the quote, as many as single it out.", example: "The bridge",
      get: { $0.record.prefix }
    ) { $0.record.prefix = $1 },
    .optional(
      "suffix", .text, "The words just after the quote, as many as single it out.", example: "by the police",
      get: { $0.record.suffix }
    ) { $0.record.suffix = $1 },
    .optional(
      "sentence", FieldType.text.located, "The sentence of the quote when someone last looked.",
      example: "The bridge was closed overnight.", use: .unpublished, get: { $0.record.sentence }
    ) { $0.record.sentence = $1 },
    .optional(
      "heading", FieldType.text.located, "The headings above the quote then.", example: "What happened",
      use: .unpublished, get: { $0.record.heading }
    ) { $0.record.heading = $1 },
    .optional(
      "neighbours", FieldType.text.located, "Hashes of the sentences before and after that of the quote then.",
      example: "3f9a02 77b1c0 | d40e51 5ad110", use: .unpublished, get: { $0.record.neighbours }
    ) { $0.record.neighbours = $1 },
    .optional(
      "fuzzy", .bool, "Whether a near match of the quote will do; never for a claim with a status.",
      get: { $0.record.isFuzzy }
    ) { $0.record.isFuzzy = $1 },
    .optional(
      "speaker", FieldType.name(of: .entity).located.naming(.speakers), "The entity that says it.",
      get: { $0.record.speaker }
    ) { $0.record.speaker = $1 },
    .optional("date", .date, "When it was said or written.", get: { $0.record.date }) { $0.record.date = $1 },
    .optional(
      "sources", .list(of: .record(EvidenceSchema.evidence), "a list of sources"), "What it rests on.",
      get: { $0.record.evidence }
    ) { $0.record.evidence = $1 },
  ]
}

/// A kind of annotation that has keys which others have not.
protocol KindWithKeys: AnnotationKind {
  var keys: [AnnotationSchema.Key] { get }
  /// The same where it is not known whether a note is of this kind: none is required.
  var keysOfAnyKind: [AnnotationSchema.Key] { get }
}

extension KindWithKeys {
  var keysOfAnyKind: [AnnotationSchema.Key] { keys }
}
