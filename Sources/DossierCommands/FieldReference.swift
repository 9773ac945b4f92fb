import Diagnostics
import Markdown
import Model

/// What `dossier help fields` prints: the keys of front matter, and the words that some of them take.
///
/// All of it comes from the declarations that files are read by.
enum FieldReference {
  /// The types, kinds and lists of words that can be asked for.
  static var topics: [String] { AnySchema.all.map { $0.kind ?? $0.type } + wordLists.map(\.name) }

  /// What there is to ask for.
  static var overview: String {
    let types = AnySchema.all.map { ($0.kind ?? $0.type, "\(folder(of: $0)): \($0.summary)") }
    return """
      The keys of front matter, the lines between --- at the top of each file.

      \(columns(types))

      And the words that some keys take:

      \(columns(wordLists.map { ($0.name, $0.summary) }))

      dossier help fields claim       the keys of a claim
      dossier help fields relations   the types of relations
      dossier schema claim            the same keys as JSON Schema, for an editor

      """
  }

  /// The keys of a type or a kind, or a list of words; nil where there is none of the name.
  static func text(on topic: String) -> String? {
    if let schema = AnySchema.named(topic) { return keys(of: schema) }
    guard let list = wordLists.first(where: { $0.name == topic }) else { return nil }
    return "\(list.summary)\n\n\(columns(list.words))\n"
  }

  /// What to type in the place of a topic that there is not.
  static func suggestion(for topic: String) -> String {
    if ["dossier", "dossier.yml", "config", "configuration"].contains(topic.lowercased()) {
      return "run dossier help fields settings"
    }
    return near(topic, in: topics).map { "run dossier help fields \($0)" } ?? "run dossier help fields for a list"
  }

  /// The one of some names that a word is, in the plural or with a slip.
  static func near(_ word: String, in names: [String]) -> String? {
    let forms = HelpTopics.singulars(of: word.lowercased())
    return forms.first(where: names.contains)
      ?? forms.lazy.compactMap { Nearest.candidates(to: $0, in: names, limit: 1).first }.first
  }

  // MARK: Keys

  private static func keys(of schema: AnySchema) -> String {
    let required = schema.fields.filter(\.isRequired)
    let optional = schema.fields.filter { !$0.isRequired }
    return """
      \(schema.name) (\(folder(of: schema))): \(schema.summary)
      \(part("Required", required, kind: schema.kind))\(part("Optional", optional))
      """
  }

  /// - Parameter kind: of one kind alone, whose name its key has as the example.
  private static func part(_ title: String, _ fields: [FieldDescription], kind: String? = nil) -> String {
    guard !fields.isEmpty else { return "" }
    return "\n\(title):\n\n"
      + fields.map { key($0, indent: "  ", example: $0.name == "kind" ? kind : nil) }.joined()
  }

  private static func key(_ field: FieldDescription, indent: String, example: String? = nil) -> String {
    var text =
      "\(indent)\(field.name): \(example ?? field.example)\n\(indent)    \(field.summary) Takes \(field.typeName).\n"
    if !field.choices.isEmpty, field.form != .boolean, !field.choices.elementsEqual([field.example]) {
      text += wrapped("One of: " + field.choices.joined(separator: ", "), indent: indent + "    ")
    }
    for nested in field.nested {
      text += key(nested, indent: indent + "    ")
    }
    return text
  }

  private static func wrapped(_ text: String, indent: String, width: Int = 100) -> String {
    var lines: [String] = []
    var line = indent
    for word in text.split(separator: " ") {
      if line.utf8.count + word.utf8.count + 1 > width, line != indent {
        lines.append(line)
        line = indent
      }
      line += (line == indent ? "" : " ") + word
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }

  /// Where files of the type lie.
  private static func folder(of schema: AnySchema) -> String {
    switch schema.type {
    case "settings": "Content/dossier.yml"
    case "home": "Content/index.md"
    case "article": "Content/articles/"
    case "entity": "Content/entities/"
    case "annotation": "Content/annotations/"
    case "source": "Content/sources/"
    default: "Content/pages/"
    }
  }

  // MARK: Words

  private struct WordList {
    var name: String
    var summary: String
    var words: [(String, String)]
  }

  private static var wordLists: [WordList] {
    [
      WordList(
        name: "relations", summary: "The types of relations, with the words on either page.",
        words: RelationTypes.all.map { type in
          (
            type.id,
            "\(type.summary) “\(type.words.present.english) …”; on the other’s page “\(type.inverseWords.present.english) …”"
          )
        }),
      WordList(
        name: "statuses", summary: "How well a claim stands.",
        words: ClaimStatus.allCases.map { ($0.rawValue, $0.meaning) }),
      WordList(
        name: "source-types", summary: "What a source is, as the Citation Style Language says.",
        words: (AnySchema.named("source")?.fields.first { $0.name == "type" }?.choices ?? []).map { ($0, "") }),
      WordList(
        name: "annotation-kinds", summary: "What an annotation is.",
        words: AnnotationKinds.all.map { ($0.id, $0.summary) }),
      WordList(
        name: "entity-kinds", summary: "What an entity is.", words: EntityKinds.all.map { ($0.id, $0.summary.english) }),
      WordList(
        name: "callouts", summary: "What may stand in > [!note], with other spellings of it.",
        words: CalloutKind.all.map { ($0.name, $0.aliases.joined(separator: ", ")) }),
    ]
  }

  private static func columns(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.utf8.count).max() ?? 0
    return rows.map { name, words in
      words.isEmpty ? "  \(name)" : "  \(name)\(String(repeating: " ", count: width - name.utf8.count))  \(words)"
    }.joined(separator: "\n")
  }
}
