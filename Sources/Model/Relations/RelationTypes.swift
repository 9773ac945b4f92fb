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

  public static func named(_ id: String) -> (any RelationType)? {
    all.first { $0.id == id }
  }
}
