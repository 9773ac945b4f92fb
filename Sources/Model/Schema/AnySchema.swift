/// A schema for the documentation: what its type is called and which keys it has.
public struct AnySchema: Sendable {
  /// The type of document, as folders go: `entity`.
  public let type: String
  /// With its article: “a person”.
  public let name: String
  /// One sentence.
  public let summary: String
  public let fields: [FieldDescription]

  private init<Root>(_ type: String, _ schema: Schema<Root>) {
    self.type = type
    name = schema.name
    summary = schema.summary
    fields = schema.descriptions
  }

  /// Every type, and every kind of entity and annotation.
  public static let all: [AnySchema] =
    [
      AnySchema("settings", SettingsSchema.settings), AnySchema("home", PageSchema.home),
      AnySchema("article", ArticleSchema.article),
    ] + EntitySchema.byKind.map { AnySchema("entity", $0.schema) } + [AnySchema("source", SourceSchema.source)]
    + AnnotationSchema.byKind.map { AnySchema("annotation", $0.schema) } + [AnySchema("page", PageSchema.page)]
}
