/// The records below an entity's `relations`.
enum RelationSchema {
  static let relation = Schema(
    "a relation", "A tie from the entity in whose file it stands to another.",
    start: Relation(type: RelationTypes.all[0], target: Located("", at: 0..<0)),
    fields: [
      .required("type", type, "What tie it is.", get: { $0.type.id }) { relation, id in
        if let type = RelationTypes.named(id) { relation.type = type }
      },
      .required("to", FieldType.name(of: .entity).located.naming, "The other entity.", get: { $0.target }) {
        $0.target = $1
      },
      .optional("role", .line, "The part that it plays, in words.", example: "spokesperson", get: { $0.role }) {
        $0.role = $1
      },
      .optional("start", .date, "Since when.", get: { $0.start }) { $0.start = $1 },
      .optional("end", .date, "Until when.", get: { $0.end }) { $0.end = $1 },
      .optional("date", .date, "When it happened; of what lasts, a time at which it held.", get: { $0.date }) {
        $0.date = $1
      },
      .optional("former", .bool, "Whether it is over, though the end is not known.", get: { $0.isFormer }) {
        $0.isFormer = $1
      },
      .optional(
        "source", FieldType.name(of: .source, mayBeConfidential: true).located.naming, "The source that says so.",
        get: { $0.source }
      ) { $0.source = $1 },
      .optional(
        "quote", FieldType.text.located, "Words from that source.", example: "speaks for the ministry",
        get: { $0.quote }
      ) { $0.quote = $1 },
      .optional(
        "reference", .bool, "Whether what no source is named for is what any work of reference has.",
        get: { $0.isReferenceKnowledge }
      ) { $0.isReferenceKnowledge = $1 },
    ])

  private static let type = FieldType<String>.choice(
    of: RelationTypes.all.map(\.id), "a type of relation", advice: RelationTypes.advice(on:))
}
