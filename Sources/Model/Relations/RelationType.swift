/// A type of tie, named as FollowTheMoney names its edges, so that an export needs no translation.
public struct RelationType: Sendable, Hashable {
  /// The schema's name in FollowTheMoney.
  public let id: String
  /// FollowTheMoney's properties for the entity that has the relation and for its target.
  public let subject: String
  public let object: String
  /// How it reads on the page of the entity that has it, before the target's name, and on the target's page.
  public let label: String
  public let inverseLabel: String

  public static let all: [RelationType] = [
    .init(id: "Membership", subject: "member", object: "organization", label: "Member of", inverseLabel: "Members"),
    .init(id: "Employment", subject: "employee", object: "employer", label: "Works for", inverseLabel: "Staff"),
    .init(
      id: "Directorship", subject: "director", object: "organization", label: "Heads", inverseLabel: "Headed by"),
    .init(id: "Ownership", subject: "owner", object: "asset", label: "Owns", inverseLabel: "Owned by"),
    .init(id: "Representation", subject: "agent", object: "client", label: "Acts for", inverseLabel: "Represented by"),
    .init(
      id: "Succession", subject: "predecessor", object: "successor", label: "Succeeded by", inverseLabel: "Succeeds"),
    .init(
      id: "Documentation", subject: "document", object: "entity", label: "Documents", inverseLabel: "Documented by"),
    .init(id: "Family", subject: "person", object: "relative", label: "Family", inverseLabel: "Family"),
    .init(
      id: "Associate", subject: "person", object: "associate", label: "Associated with", inverseLabel: "Associated with"
    ),
    .init(id: "Occupancy", subject: "holder", object: "post", label: "Holds", inverseLabel: "Held by"),
    .init(id: "Payment", subject: "payer", object: "beneficiary", label: "Paid", inverseLabel: "Paid by"),
    .init(id: "UnknownLink", subject: "subject", object: "object", label: "Linked to", inverseLabel: "Linked to"),
  ]

  public static func named(_ id: String) -> RelationType? {
    all.first { $0.id == id }
  }
}
