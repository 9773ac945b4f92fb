/// A document's front matter: what every type has, and what its type adds.
struct Front<Record: Sendable>: Sendable {
  var header = Header(title: Located("", at: 0..<0))
  var record: Record

  init(_ record: Record) {
    self.record = record
  }
}

/// The keys that every type of document has.
enum CommonSchema {
  static func fields<Record>(of record: Record.Type = Record.self) -> [Field<Front<Record>>] {
    [
      .optional(
        "title", FieldType.line.located, "The document’s name; without one, the file’s name is it.",
        example: "Jane Doe", get: { $0.header.title }
      ) { $0.header.title = $1 },
      .optional(
        "summary", .line, "One or two plain sentences for lists, previews and search.",
        example: "Who she is, in a sentence.", get: { $0.header.summary }
      ) { $0.header.summary = $1 },
      .optional(
        "aliases", .list(of: FieldType.listed.located, "a list of texts"), "Other names that links may use.",
        example: "[J. Doe]", get: { $0.header.aliases }
      ) { $0.header.aliases = $1 },
      .optional(
        "tags", .list(of: FieldType.listed.located, "a list of texts"), "Subjects, for the list of tags.",
        example: "[police]", use: .address, get: { $0.header.tags }
      ) { $0.header.tags = $1 },
      .optional("draft", .bool, "Whether it is left out of the site until it is ready.", get: { $0.header.isDraft }) {
        if $1 { $0.header.isDraft = true }
      },
      .optional(
        "formerly", .list(of: FieldType.slug.located, "a list of slugs"),
        "Slugs that it had before; each leads here still.", get: { $0.header.formerly }
      ) { $0.header.formerly = $1 },
      .optional(
        "allow", .list(of: .record(allowance), "a list of answers"), "What checks find in it and may stand, and why.",
        get: { $0.header.allowances }
      ) { $0.header.allowances = $1 },
    ]
  }

  /// Of what has a page to itself: a note is in the dossier's language.
  static func language<Record>(of record: Record.Type = Record.self) -> [Field<Front<Record>>] {
    [
      .optional(
        "language", .language, "The language of its title and its text, where that is not the dossier’s.",
        example: "fr", get: { $0.header.language }
      ) { $0.header.language = $1 }
    ]
  }

  private static let allowance: Schema<Allowance> = {
    let nothing = Located("", at: 0..<0)
    return Schema(
      "an answer to a check", "What a check finds at one place and may stand, and why.",
      start: Allowance(check: nothing, words: nothing, reason: ""),
      fields: [
        .required(
          "check", FieldType.line.located, "The check, by its id.", example: "unlinked-mention",
          use: .unpublished, get: { $0.check }
        ) { $0.check = $1 },
        .required(
          "words", FieldType.text.located, "Words at the place, as the file has them.", example: "the words there",
          use: .unpublished, get: { $0.words }
        ) { $0.words = $1 },
        .required(
          "reason", .answer, "Why it may stand; for the desk, never published.",
          example: "The letter itself spells it so.",
          get: { $0.reason }
        ) { $0.reason = $1 },
      ])
  }()
}
