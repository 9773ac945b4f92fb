/// The keys that only claims have.
enum ClaimSchema {
  static let fields: [Field<Front<Annotation>>] = [
    .optional("status", status.located, "How well the claim stands.") { $0.record.status = $1 },
    .optional("history", .list(of: .record(change), "a list of changes"), "How its status changed.") {
      $0.record.history = $1
    },
    .optional("accuses", .list(of: FieldType.name.located, "a list of entities"), "Entities that the claim accuses.") {
      $0.record.accuses = $1
    },
    .optional("reply", .record(reply), "What those were asked, and what they answered.") { $0.record.reply = $1 },
  ]

  private static let status = FieldType.choice(of: ClaimStatus.self, "a status")

  private static let change = Schema(
    "a change of status", "When a claim’s status changed, and why.",
    start: StatusChange(date: .unread, status: .unverified, note: nil),
    fields: [
      .required("date", .date, "When it changed.") { $0.date = $1 },
      .required("status", status, "What it changed to.") { $0.status = $1 },
      .optional("note", .text, "Why it changed.") { $0.note = $1 },
    ])

  private static let reply = Schema(
    "a reply", "What someone who is accused was asked, and what they answered.",
    start: RightOfReply(asked: .unread),
    fields: [
      .required("asked", .date, "When they were asked.") { $0.asked = $1 },
      .optional("deadline", .date, "Until when they could answer.") { $0.deadline = $1 },
      .optional("received", .date, "When the answer came.") { $0.received = $1 },
      .optional("text", .text, "The answer.") { $0.text = $1 },
      .optional("source", FieldType.name.located, "The source that holds the answer.") { $0.source = $1 },
    ])
}
