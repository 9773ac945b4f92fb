/// The registry of relation types.
public enum RelationTypes {
  /// Those that FollowTheMoney has, then what it has no schema for.
  public static let all: [any RelationType] = [
    MembershipRelation(), EmploymentRelation(), DirectorshipRelation(), OwnershipRelation(), RepresentationRelation(),
    SuccessionRelation(), DocumentationRelation(), FamilyRelation(), AssociateRelation(), OccupancyRelation(),
    PaymentRelation(), UnknownLinkRelation(),
    // Bodies and places.
    PartOfRelation(), AgencyOfRelation(), LocatedInRelation(), BrandedAsRelation(),
    // Work and goods for another.
    ContractorOfRelation(), SupplierOfRelation(),
    // An entity and an event.
    TookPartInRelation(), LedRelation(), IssuedRelation(), TargetOfRelation(),
  ]

  public static func named(_ id: String) -> (any RelationType)? { byID[id] }

  /// To look at each would count each, on all threads at once.
  private static let byID: [String: any RelationType] = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// In whose file a relation belongs that was written as a noun for one of its ends, such as `client` or `ClientOf`; nil for
  /// any other word.
  static func advice(on word: String) -> String? {
    advice(onNoun: verbs[word] ?? word)
      ?? (word.hasSuffix("of") ? advice(onNoun: String(word.dropLast(2)).trimmed) : nil)
  }

  /// Nouns for whom people write verbs, and nouns without their spaces.
  private static let verbs = [
    "employs": "employer", "hired": "employer", "parentcompany": "parent company", "owned by": "property",
    "funds": "funder", "funded by": "recipient", "represents": "representative", "represented by": "principal",
    "supplied by": "buyer",
  ]

  private static func advice(onNoun noun: String) -> String? {
    let places: [String] = all.compactMap { type in
      guard let nouns = type.endNouns, (nouns.subjects + nouns.objects).contains(noun) else { return nil }
      let subject = nouns.subjects.contains(noun) ? noun : nouns.subjects[0]
      let object = nouns.objects.contains(noun) ? noun : nouns.objects[0]
      return "\(type.id) in the file of the \(subject), with the \(object) in `to:`"
    }
    return places.isEmpty ? nil : "write " + places.joined(separator: ", or ")
  }
}
