/// A schema for the documentation: what its type is called and which keys it has.
public struct AnySchema: Sendable {
  /// The type of document, as folders go: `entity`.
  public let type: String
  /// Of an entity or annotation: `person`.
  public let kind: String?
  /// With its article: “a person”.
  public let name: String
  /// One sentence.
  public let summary: String
  public let fields: [FieldDescription]
  /// What becomes of the value of each key, by the path of keys that leads to it: `relations.source`.
  private let uses: [String: FieldUse]

  private init<Root>(_ type: String, kind: String? = nil, _ schema: Schema<Root>) {
    self.type = type
    self.kind = kind
    name = schema.name
    summary = schema.summary
    fields = schema.descriptions
    uses = Self.uses(of: schema.descriptions, below: "")
  }

  private static func uses(of fields: [FieldDescription], below path: String) -> [String: FieldUse] {
    fields.reduce(into: [:]) { uses, field in
      uses[path + field.name] = field.use
      uses.merge(Self.uses(of: field.nested, below: "\(path)\(field.name).")) { first, _ in first }
    }
  }

  /// What becomes of a value, by the keys that lead to it. Below a key whose value is unpublished nothing is shown; of a key
  /// that is not known nobody can say.
  public func use(of path: [String]) -> FieldUse? {
    var known: FieldUse?
    for end in path.indices {
      guard let use = uses[path[...end].joined(separator: ".")] else { return known == .unpublished ? known : nil }
      known = use
    }
    return known
  }

  /// That of a document's own type and kind.
  public static func of(_ document: Document) -> AnySchema? {
    switch document.content {
    case .home: named("home")
    case .article: named("article")
    case .entity(let entity): named(entity.kind.id)
    case .source: named("source")
    case .annotation(let annotation): named(annotation.kind.value)
    case .page: named("page")
    }
  }

  /// Every type, and every kind of entity and annotation.
  public static let all: [AnySchema] = {
    var all = [
      AnySchema("settings", SettingsSchema.settings), AnySchema("home", PageSchema.home),
      AnySchema("article", ArticleSchema.article),
    ]
    all += EntitySchema.byKind.map { AnySchema("entity", kind: $0.kind.id, $0.schema) }
    all.append(AnySchema("source", SourceSchema.source))
    all += AnnotationSchema.byKind.map { AnySchema("annotation", kind: $0.kind, $0.schema) }
    all.append(AnySchema("page", PageSchema.page))
    return all
  }()

  /// Of each key of a document, what has it, in the order of ``all``.
  static let owners: [String: [String]] = all.reduce(into: [:]) { owners, schema in
    for field in schema.fields { owners[field.name, default: []].append(schema.name) }
  }

  /// By the type, or by the kind of an entity or an annotation.
  public static func named(_ name: String) -> AnySchema? { all.first { ($0.kind ?? $0.type) == name } }
}
