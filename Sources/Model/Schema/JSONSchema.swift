import Diagnostics

/// The keys of a type as a JSON Schema (draft 2020-12), for editors and other programs.
///
/// What is written without quotation marks is a text here, whatever YAML makes of it: `title: 2018` is one.
extension AnySchema {
  /// A schema of its own, on lines.
  public var jsonSchema: String {
    let dialect = Member("$schema", .text("https://json-schema.org/draft/2020-12/schema"))
    return JSONValue.object([dialect] + members).lines() + "\n"
  }

  /// All of them, each by its type or kind below `$defs`.
  public static var jsonSchemas: String {
    JSONValue.object([
      Member("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      Member("$defs", .object(all.map { Member($0.kind ?? $0.type, .object($0.members)) })),
    ]).lines() + "\n"
  }

  private typealias Member = JSONValue.Member

  private var members: [JSONValue.Member] {
    [JSONValue.Member("title", .text(name)), JSONValue.Member("description", .text(summary))]
      + Self.record(fields, fixing: kind.map { ("kind", $0) })
  }

  /// - Parameter fixed: a key that has one value here.
  private static func record(_ fields: [FieldDescription], fixing fixed: (key: String, value: String)? = nil)
    -> [Member]
  {
    [
      Member("type", .text("object")),
      Member(
        "properties",
        .object(
          fields.map { field in
            let type =
              field.name == fixed?.key
              ? [Member("const", .text(fixed?.value ?? ""))] : form(field.form, of: field)
            return Member(field.name, .object([Member("description", .text(field.summary))] + type))
          })),
      Member("required", .array(fields.filter(\.isRequired).map { .text($0.name) })),
      Member("additionalProperties", .boolean(false)),
    ]
  }

  private static func form(_ form: FieldForm, of field: FieldDescription) -> [Member] {
    switch form {
    case .text where !field.choices.isEmpty: [Member("enum", .array(field.choices.map { .text($0) }))]
    case .text: [Member("type", .array(["string", "number", "boolean"].map { .text($0) }))]
    case .address: [Member("type", .text("string")), Member("format", .text("uri"))]
    case .date: [Member("type", .array(["string", "integer"].map { .text($0) }))]
    case .boolean: [Member("type", .text("boolean"))]
    case .whole: [Member("type", .text("integer"))]
    case .number: [Member("type", .text("number"))]
    case .list(let item):
      [
        Member(
          "anyOf",
          .array([
            .object([
              Member("type", .text("array")), Member("items", .object(Self.form(item, of: field))),
            ]),
            .object(Self.form(item, of: field)), .object([Member("type", .text("null"))]),
          ]))
      ]
    case .record: record(field.nested)
    case .mapping:
      [
        Member("type", .array(["object", "null"].map { .text($0) })),
        Member("additionalProperties", .object(Self.form(.text, of: field))),
      ]
    case .either(let forms): [Member("anyOf", .array(forms.map { .object(Self.form($0, of: field)) }))]
    case .anything: []
    }
  }
}
