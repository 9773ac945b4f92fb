/// What a document without keys of its own holds.
struct NoRecord: Sendable {}

/// The home page and all pages: the common keys, and what Obsidian itself writes.
enum PageSchema {
  static let home = Schema(
    "the home page", "The dossier’s first page.", start: Front(NoRecord()),
    fields: CommonSchema.fields() + obsidian)
  static let page = Schema(
    "a page", "A page of its own, such as about or method.", start: Front(NoRecord()),
    fields: CommonSchema.fields() + CommonSchema.language() + obsidian)
  /// In a folder of notes `language:` may be one for programs, and is a property as any other.
  static let note = Schema(
    "a note", "A note in a folder of notes.", start: Front(NoRecord()), fields: CommonSchema.fields() + obsidian)

  /// Whoever said that a note is not for publishing is not to be surprised.
  private static let obsidian: [Field<Front<NoRecord>>] = [
    .optional(
      "publish", .bool, "Obsidian’s word: false leaves it out of the site, as draft: true does.", get: { _ in nil }
    ) {
      if !$1 { $0.header.isDraft = true }
    },
    .optional("cssclasses", .ignored, "Obsidian’s own; it changes nothing.", get: { _ in nil }) { _, _ in },
    .optional("cssclass", .ignored, "Obsidian’s own; it changes nothing.", get: { _ in nil }) { _, _ in },
  ]
}

extension FieldType where Value == Bool {
  /// Anything, unread.
  fileprivate static var ignored: FieldType {
    FieldType(name: "anything", form: .anything, emptyValue: false, write: { _ in nil }) { _, _ in true }
  }
}
