/// `sources/*.md`.
enum SourceSchema {
  static let source = Schema(
    "a source", "Something that the dossier rests on: a report, a statement, a hearing.",
    start: Front(Source(type: "")),
    fields: CommonSchema.fields() + CommonSchema.language() + [
      .required(
        "type", .choice(of: cslTypes, "a type of source"), "What it is, as the Citation Style Language says.",
        get: { $0.record.type }
      ) { $0.record.type = $1 },
      .optional(
        "authors", .list(of: .listed, "a list of texts"), "Who wrote or said it.", example: "[Jane Doe]",
        get: { $0.record.authors }
      ) { $0.record.authors = $1 },
      .optional("publisher", .line, "Who published it.", example: "The Gazette", get: { $0.record.publisher }) {
        $0.record.publisher = $1
      },
      .optional("issued", .date, "When it was published.", get: { $0.record.issued }) { $0.record.issued = $1 },
      .optional("accessed", .date, "When it was last looked at.", get: { $0.record.accessed }) {
        $0.record.accessed = $1
      },
      .optional("url", .address, "Where it stands.", get: { $0.record.url }) { $0.record.url = $1 },
      .optional("archiveURL", .address, "Where an archived copy stands.", get: { $0.record.archiveURL }) {
        $0.record.archiveURL = $1
      },
      .optional("archiveDate", .date, "When that copy was made.", get: { $0.record.archiveDate }) {
        $0.record.archiveDate = $1
      },
      .optional(
        "capture", FieldType.file(in: "captures").located, "A copy in captures/: checked against, never published.",
        get: { $0.record.capture }
      ) { $0.record.capture = $1 },
      .optional("sha256", FieldType.sha256.located, "The SHA-256 of the capture.", get: { $0.record.sha256 }) {
        $0.record.sha256 = $1
      },
      .optional(
        "textSHA256", FieldType.sha256.located, "The SHA-256 of the text beside a capture that is a PDF or a picture.",
        get: { $0.record.textSHA256 }
      ) { $0.record.textSHA256 = $1 },
      .optional(
        "encoding", .encoding, "The encoding of the capture, where it does not say so itself.",
        get: { $0.record.encoding }
      ) { $0.record.encoding = $1 },
      .optional(
        "origin", origin, "Where it has what it says from: own, or the sources that it has it from.",
        get: { $0.record.origin }
      ) { $0.record.origin = $1 },
      .optional(
        "excerpt", .bool, "Whether the capture is notes and quoted words, not a whole copy.",
        get: { $0.record.isExcerpt }
      ) { $0.record.isExcerpt = $1 },
      .optional(
        "confidential", .bool, "Whether nothing of it may be published, not even its name.",
        get: { $0.record.isConfidential }
      ) { $0.record.isConfidential = $1 },
      .optional(
        "secretNames", .list(of: FieldType.line.located, "a list of texts"),
        "Of a confidential source: further names that may stand nowhere, such as a surname.", example: "[Doe]",
        get: { $0.record.secretNames }
      ) { $0.record.secretNames = $1 },
      .optional(
        "mayBeNamed", .list(of: .record(released), "a list of spellings"),
        "Of a confidential source: spellings of its names that may be published, and why.",
        get: { $0.record.mayBeNamed }
      ) { $0.record.mayBeNamed = $1 },
    ])

  private static let released = Schema(
    "a spelling", "A spelling of a name that may be published.", start: ReleasedName(spelling: "", reason: ""),
    fields: [
      .required("spelling", .line, "The words, just as they stand.", example: "Doe Street", get: { $0.spelling }) {
        $0.spelling = $1
      },
      .required(
        "reason", .reason, "Why they tell nobody of the source.", example: "A street of that name.", get: { $0.reason }
      ) { $0.reason = $1 },
    ])

  /// `own`, or names. A source that is called own is named in brackets: `[[own]]`.
  private static let origin: FieldType<Source.Origin> = {
    let names = FieldType<[Located<String>]>.list(
      of: FieldType.name(of: .source, mayBeConfidential: true).located.naming, "a list of sources")
    return FieldType(
      name: "own, or a list of sources", form: .either([.text, .list(.text)]), example: "own", use: names.use,
      names: { names.names?($0.named, &$1) },
      write: { origin in
        switch origin {
        case .own: .plain("own")
        case .sources(let named): names.write(named)
        }
      }
    ) { node, reading in
      if case .scalar(let text) = node.content {
        if text.trimmed == "own" { return .own }
        if ["itself", "self", "original", "own source", "primary"].contains(text.trimmed.lowercased()) {
          reading.badValue(
            "\(quoted(text)) is how no source says that it has it from itself", at: node.range, write: "own")
          return nil
        }
      }
      guard let named = names.read(node, &reading) else { return nil }
      if named.isEmpty {
        reading.badValue("this names no source", at: node.shownRange, fix: "write own, or the names of sources")
        return nil
      }
      return .sources(named)
    }
  }()

  static let cslTypes = SourceType.all.map(\.id)
}
