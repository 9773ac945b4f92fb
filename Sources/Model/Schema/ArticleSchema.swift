/// `articles/*.md`.
enum ArticleSchema {
  static let article = Schema(
    "an article", "A report of the dossier, or one that it annotates.", start: Front(Article(date: .unread)),
    fields: CommonSchema.fields() + CommonSchema.language() + [
      .required("date", .date, "When it was published.", get: { $0.record.date }) { $0.record.date = $1 },
      .optional("updated", .date, "When it was last changed.", get: { $0.record.updated }) { $0.record.updated = $1 },
      .optional(
        "authors", .list(of: .listed, "a list of texts"), "Who wrote it.", example: "[Jane Doe]",
        get: { $0.record.authors }
      ) { $0.record.authors = $1 },
      .optional("publisher", .line, "Who published it.", example: "The Gazette", get: { $0.record.publisher }) {
        $0.record.publisher = $1
      },
      .optional(
        "source", FieldType.name(of: .source).located.naming, "The source of the report that it annotates.",
        get: { $0.record.source }
      ) { $0.record.source = $1 },
      .optional("image", .picture, "A picture for its head and for previews.", get: { $0.record.image }) {
        $0.record.image = $1
      },
      .optional(
        "corrections", .list(of: correction, "a list of corrections"), "What was changed after publication.",
        get: { $0.record.corrections }
      ) { $0.record.corrections = $1 },
    ])

  private static let correction: FieldType<Article.Correction> = {
    let record = FieldType.record(
      Schema(
        "a correction", "What was changed in an article after it was published, and why.",
        start: Article.Correction(date: .unread, note: "", range: 0..<0),
        fields: [
          .required("date", .date, "When it was changed.", get: { $0.date }) { $0.date = $1 },
          .required(
            "note", .text, "What was wrong, and what stands there now.",
            example: "The date was wrong; it stands there now as it is.", get: { $0.note }
          ) { $0.note = $1 },
          .optional(
            "annotation", FieldType.name(of: .annotation).located.naming,
            "The note beside the words, where there is one on the same matter.", get: { $0.annotation }
          ) { $0.annotation = $1 },
        ]))
    return record.ranged { $0.range = $1 }
  }()
}

extension FieldType {
  /// Tells the value where it stands.
  func ranged(_ set: @escaping @Sendable (inout Value, Range<Int>) -> Void) -> FieldType {
    var type = self
    type.read = { [read] node, reading in
      guard var value = read(node, &reading) else { return nil }
      set(&value, node.range)
      return value
    }
    return type
  }
}
