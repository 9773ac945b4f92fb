/// A schema for the documentation: what its type is called and which keys it has.
package struct AnySchema: Sendable {
  /// The type of document, as folders go: `entity`.
  package let type: String
  /// With its article: “a person”.
  package let name: String
  /// One sentence.
  package let summary: String
  package let fields: [FieldDescription]

  private init<Root>(_ type: String, _ schema: Schema<Root>) {
    self.type = type
    name = schema.name
    summary = schema.summary
    fields = schema.descriptions
  }

  /// Every type, and every kind of entity and annotation.
  package static let all: [AnySchema] =
    [
      AnySchema("settings", SettingsSchema.settings), AnySchema("home", PageSchema.home),
      AnySchema("article", ArticleSchema.article),
    ] + EntitySchema.byKind.map { AnySchema("entity", $0.schema) } + [AnySchema("source", SourceSchema.source)]
    + AnnotationSchema.byKind.map { AnySchema("annotation", $0.schema) } + [AnySchema("page", PageSchema.page)]
}
