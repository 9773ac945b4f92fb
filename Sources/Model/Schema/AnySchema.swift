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

  private init<Root>(_ type: String, kind: String? = nil, _ schema: Schema<Root>) {
    self.type = type
    self.kind = kind
    name = schema.name
    summary = schema.summary
    fields = schema.descriptions
  }

  /// Every type, and every kind of entity and annotation.
  public static let all: [AnySchema] =
    [
      AnySchema("settings", SettingsSchema.settings), AnySchema("home", PageSchema.home),
      AnySchema("article", ArticleSchema.article),
    ] + EntitySchema.byKind.map { AnySchema("entity", kind: $0.kind.id, $0.schema) } + [
      AnySchema("source", SourceSchema.source)
    ]
    + AnnotationSchema.byKind.map { AnySchema("annotation", kind: $0.kind, $0.schema) } + [
      AnySchema("page", PageSchema.page)
    ]

  /// By the type, or by the kind of an entity or an annotation.
  public static func named(_ name: String) -> AnySchema? { all.first { ($0.kind ?? $0.type) == name } }
}
