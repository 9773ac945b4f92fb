/// The keys that only claims have.
enum ClaimSchema {
  /// - Parameter needsStatus: whether a claim without one is told of; of a note whose kind is not known nobody can say.
  static func fields(needsStatus: Bool) -> [Field<Front<Annotation>>] {
    let how = "How well the claim stands."
    return [
      needsStatus
        ? .required("status", status.located, how, get: { $0.record.status }) { $0.record.status = $1 }
        : .optional("status", status.located, how, get: { $0.record.status }) { $0.record.status = $1 },
      .optional(
        "history", .list(of: .record(change), "a list of changes"), "How its status changed.",
        get: { $0.record.history }
      ) { $0.record.history = $1 },
      .optional("about", entities, "Entities that the claim is about.", get: { $0.record.about }) {
        $0.record.about = $1
      },
      .optional("accuses", entities, "Entities that the claim accuses.", get: { $0.record.accuses }) {
        $0.record.accuses = $1
      },
      .optional(
        "reply", .list(of: .record(reply), "a list of replies"),
        "What each of those was asked, and what they answered.", get: { $0.record.replies }
      ) { $0.record.replies = $1 },
    ]
  }

  private static let entities = FieldType<[Located<String>]>.list(
    of: FieldType.name(of: .entity).located.naming, "a list of entities")
  private static let status = FieldType.choice(of: ClaimStatus.self, "a status")

  private static let change = Schema(
    "a change of status", "When a claim’s status changed, and why.",
    start: StatusChange(date: .unread, status: .unverified, note: nil),
    fields: [
      .required("date", .date, "When it changed.", get: { $0.date }) { $0.date = $1 },
      .required("status", status, "What it changed to.", get: { $0.status }) { $0.status = $1 },
      .optional("note", .text, "Why it changed.", example: "The ministry said so.", get: { $0.note }) { $0.note = $1 },
    ])

  private static let reply = Schema(
    "a reply", "What someone who is accused was asked, and what they answered.",
    start: RightOfReply(asked: Located(.unread, at: 0..<0)),
    fields: [
      .optional(
        "from", FieldType.name(of: .entity).located.naming, "Who was asked, where the claim accuses several.",
        get: { $0.from }
      ) { $0.from = $1 },
      .required("asked", FieldType.date.located, "When they were asked.", get: { $0.asked }) { $0.asked = $1 },
      .optional("deadline", FieldType.date.located, "Until when they could answer.", get: { $0.deadline }) {
        $0.deadline = $1
      },
      .optional("received", FieldType.date.located, "When the answer came.", get: { $0.received }) { $0.received = $1 },
      .optional(
        "says", .text, "The answer, in the dossier’s words.", example: "That she had not known of it.", get: { $0.says }
      ) { $0.says = $1 },
      .optional(
        "quote", FieldType.text.located, "Words of the answer.", example: "I did not know of it", get: { $0.quote }
      ) { $0.quote = $1 },
      .optional(
        "source", FieldType.name(of: .source, mayBeConfidential: true).located.naming,
        "The source that holds the answer.", get: { $0.source }
      ) { $0.source = $1 },
    ],
    former: ["text": "write says: for what they answered in your words, or quote: for their own words"])
}
