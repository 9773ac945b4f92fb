import ArgumentParser
import Model

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the keys of front matter as JSON Schema.",
    discussion: """
      For editors that complete and check YAML, and for programs that write a dossier's files. People read the same in \
      dossier help fields.

      Examples:
        dossier schema claim > claim.schema.json   one type or kind
        dossier schema                             all of them, below $defs

      Exit status: 0; 64 wrong usage.
      """)

  @Argument(
    help: ArgumentHelp("settings, home, page, article, source, or a kind such as person or claim.", valueName: "type"))
  var type: String?

  func run() throws {
    guard let type else {
      print(AnySchema.jsonSchemas, terminator: "")
      return
    }
    guard let schema = AnySchema.named(type) else {
      let types = AnySchema.all.map { $0.kind ?? $0.type }
      let near = FieldReference.near(type, in: types).map { "Did you mean \($0)? " } ?? ""
      throw ValidationError("There is no type “\(type)”. \(near)Write one of \(types.joined(separator: ", ")).")
    }
    print(schema.jsonSchema, terminator: "")
  }
}
