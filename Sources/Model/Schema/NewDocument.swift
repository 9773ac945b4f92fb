/// A file of the content that is yet to be written: what is known of it, what its type asks for, and what it may say besides.
public struct NewDocument: Sendable {
  private let schema: AnySchema
  /// What is known, by keys.
  public var values: [String: String]

  public init(_ schema: AnySchema, values: [String: String] = [:]) {
    self.schema = schema
    self.values = values
  }

  /// The keys that are required, and that nothing is known of.
  public var missing: [FieldDescription] { schema.fields.filter { $0.isRequired && values[$0.name] == nil } }

  /// The whole file: front matter, and room for a text.
  public var text: String { "---\n\(keys)---\n\n" }

  /// The keys alone. Those that may be left out stand in comments, so that nothing is said that nobody wrote.
  public var keys: String {
    var lines = schema.fields.compactMap { field in
      values[field.name].map { "\(field.name): \(YAMLText.plainOrQuoted($0))" }
    }
    lines += missing.map { "\($0.name): # \(Self.words(for: $0))" }
    let optional = schema.fields.filter { !$0.isRequired && values[$0.name] == nil && !Self.isOfOthers($0) }
    if !optional.isEmpty { lines.append("# What else can be said, without the # before it:") }
    let width = optional.map(\.name.utf8.count).max() ?? 0
    for field in optional {
      let space = String(repeating: " ", count: width - field.name.utf8.count + 1)
      lines.append("# \(field.name):\(space)# \(Self.words(for: field))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the key means, and which words it takes where they are few.
  private static func words(for field: FieldDescription) -> String {
    (1...9).contains(field.choices.count)
      ? field.summary + " One of: " + field.choices.joined(separator: ", ") : field.summary
  }

  /// Keys that other programs write.
  private static func isOfOthers(_ field: FieldDescription) -> Bool {
    field.typeName == "anything" || field.name == PublicationMark.publish.key
  }
}
