/// The records below an annotation's `sources`.
enum EvidenceSchema {
  static let evidence = Schema(
    "what a source says", "What one source says on an annotation.", start: Evidence(source: Located("", at: 0..<0)),
    fields: [
      .required(
        "source", FieldType.name(of: .source, mayBeConfidential: true).located.naming, "The source.", get: { $0.source }
      ) { $0.source = $1 },
      .optional(
        "says", .text, "What it says, in the dossier’s words.", example: "That the bridge was closed.", get: { $0.says }
      ) { $0.says = $1 },
      .optional(
        "quote", FieldType.text.located, "Words that stand in the source’s capture.", example: "the bridge is closed",
        get: { $0.quote }
      ) { $0.quote = $1 },
    ],
    former: [
      "originOf":
        "a source states in its own file where it has what it says from: in the file of each that stands here, write origin: "
        + "with the name of the source above, or origin: own in those that have it from themselves; then delete the line"
    ])
}
