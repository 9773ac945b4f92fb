/// The records below an entity's `relations`.
enum RelationSchema {
  static let relation = Schema(
    "a relation", "A tie from the entity in whose file it stands to another.",
    start: Relation(type: RelationType.all[0], target: Located("", at: 0..<0)),
    fields: [
      .required("type", type, "What tie it is, as FollowTheMoney names it.") { relation, id in
        if let type = RelationType.named(id) { relation.type = type }
      },
      .required("to", FieldType.name.located, "The other entity.") { $0.target = $1 },
      .optional("role", .line, "The part that it plays, in words.") { $0.role = $1 },
      .optional("start", .date, "Since when.") { $0.start = $1 },
      .optional("end", .date, "Until when.") { $0.end = $1 },
      .optional("source", FieldType.name.located, "The source that says so.") { $0.source = $1 },
      .optional("quote", FieldType.text.located, "Words from that source.") { $0.quote = $1 },
    ])

  private static let type = FieldType<String>.choice(of: RelationType.all.map(\.id), "a type of relation")
}
