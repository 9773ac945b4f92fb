/// `entities/**/*.md`: the common keys, those of all entities, and those of the entity's kind.
enum EntitySchema {
  /// One for each kind, in the registry's order.
  static let byKind: [(kind: any EntityKind, schema: Schema<Front<Entity>>)] = EntityKinds.all.map { kind in
    let name =
      (kind.name.english.utf8.first.map { "AEIOU".utf8.contains($0) } == true ? "an " : "a ")
      + kind.name.english.lowercased()
    return (kind, schema(name, kind.summary.english, start: kind, facts: kind.fields))
  }

  /// For an entity whose kind is missing or unknown: any kind's key will do, so that only the kind is complained of.
  static let anyKind: Schema<Front<Entity>> = {
    var seen: Set<String> = []
    let facts = EntityKinds.all.flatMap(\.fields).filter { seen.insert($0.name).inserted }
    return schema("an entity", "Someone or something named.", start: EntityKinds.all[0], facts: facts)
  }()

  static func schema(forKind id: String?) -> Schema<Front<Entity>> {
    byKind.first { $0.kind.id == id }?.schema ?? anyKind
  }

  private static func schema(
    _ name: String, _ summary: String, start kind: any EntityKind, facts: [FactField]
  ) -> Schema<Front<Entity>> {
    Schema(
      name, summary, start: Front(Entity(kind: kind)),
      fields: CommonSchema.fields() + CommonSchema.language() + own
        + facts.enumerated().map { fact($0.element, at: $0.offset, of: facts) },
      renamed: ["sortedBy": "sortName"])
  }

  private static let kind = FieldType<String>.choice(of: EntityKinds.all.map(\.id), "a kind of entity")

  private static let own: [Field<Front<Entity>>] = [
    .required("kind", kind, "What it is.", get: { $0.record.kind.id }) { front, id in
      if let kind = EntityKinds.named(id) { front.record.kind = kind }
    },
    .optional(
      "sortName", .line, "What it is sorted by in lists, such as the family name first.", example: "Doe, Jane",
      get: { $0.record.sortName }
    ) { $0.record.sortName = $1 },
    .optional(
      "sameAs", .list(of: .address, "a list of web addresses"), "The same entity elsewhere, such as Wikidata.",
      get: { $0.record.sameAs }
    ) { $0.record.sameAs = $1 },
    .optional("image", .picture, "A picture of it.", get: { $0.record.image }) { $0.record.image = $1 },
    .optional(
      "relations", .list(of: .record(RelationSchema.relation), "a list of relations"), "Its ties to others.",
      get: { $0.record.relations }
    ) { $0.record.relations = $1 },
  ]

  /// A key of the kind. The facts stay in the order in which the kind declares them, wherever they stand in the file.
  private static func fact(_ field: FactField, at index: Int, of fields: [FactField]) -> Field<Front<Entity>> {
    .optional(
      field.name, valueType(of: field), field.summary, example: field.example,
      get: { front in
        front.record.facts.first { $0.field.name == field.name }.map { Located($0.value, at: $0.range) }
      }
    ) { front, value in
      let fact = Fact(field: field, value: value.value, range: value.range)
      let later = front.record.facts.firstIndex { other in
        fields[..<index].allSatisfy { $0.name != other.field.name }
      }
      front.record.facts.insert(fact, at: later ?? front.record.facts.endIndex)
    }
  }

  /// With the place of the value, and with the entity that it names.
  private static func valueType(of field: FactField) -> FieldType<Located<FactValue>> {
    var type = type(of: field).located
    guard case .reference(let kinds, _) = field.type else { return type }
    type.names = { value, names in
      guard case .reference(let name) = value.value else { return }
      names.append(NamedDocument(Located(name, at: value.range), .entity, mayBeConfidential: false, kinds: kinds))
    }
    return type
  }

  private static func type(of field: FactField) -> FieldType<FactValue> {
    switch field.type {
    case .text: FieldType.line.map(FactValue.text) { if case .text(let text) = $0 { text } else { nil } }
    case .texts:
      FieldType.list(of: .line, "a list of texts").map(FactValue.texts) {
        if case .texts(let texts) = $0 { texts } else { nil }
      }
    case .date: FieldType.date.map(FactValue.date) { if case .date(let date) = $0 { date } else { nil } }
    case .country: FieldType.country.map(FactValue.country) { if case .country(let code) = $0 { code } else { nil } }
    case .countries:
      FieldType.list(of: .country, "a list of country codes").map(FactValue.countries) {
        if case .countries(let codes) = $0 { codes } else { nil }
      }
    case .address: FieldType.address.map(FactValue.address) { if case .address(let text) = $0 { text } else { nil } }
    case .degrees(let limit):
      FieldType.degrees(limit: limit).map(FactValue.degrees) {
        if case .degrees(let degrees) = $0 { degrees } else { nil }
      }
    case .choice(let choices, let name):
      FieldType.choice(of: choices.map(\.id), name).map(FactValue.choice) {
        if case .choice(let word) = $0 { word } else { nil }
      }
    case .reference:
      FieldType.name(of: .entity).map(FactValue.reference) {
        if case .reference(let name) = $0 { name } else { nil }
      }
    }
  }
}
