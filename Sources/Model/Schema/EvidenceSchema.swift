/// The records below an annotation's `sources`.
enum EvidenceSchema {
  static let evidence = Schema(
    "what a source says", "What one source says on an annotation.", start: Evidence(source: Located("", at: 0..<0)),
    fields: [
      .required("source", FieldType.name.located, "The source.") { $0.source = $1 },
      .optional("says", .text, "What it says, in the dossier’s words.") { $0.says = $1 },
      .optional("quote", FieldType.text.located, "Words that stand in the source’s capture.") { $0.quote = $1 },
      .optional(
        "originOf", .list(of: FieldType.name.located, "a list of sources"),
        "Sources that have what they say from this one."
      ) { $0.originOf = $1 },
    ])
}
