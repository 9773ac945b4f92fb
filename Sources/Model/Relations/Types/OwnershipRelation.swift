import Words

/// Owning something.
struct OwnershipRelation: RelationType {
  let id = "Ownership"
  let summary = "Someone owns a body or a place."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.actors, .any(of: [.isBody, .isPlace]))]
  let words = RelationWords(Term("Owns", de: "besitzt"), past: Term("Formerly owned", de: "besaß"))
  let inverseWords = RelationWords(
    Term("Owned by", de: "im Besitz von"), past: Term("Formerly owned by", de: "früher im Besitz von"))
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["owner", "shareholder", "proprietor"], ["property", "holding", "asset"])
  let followTheMoney = FollowTheMoneyEdge("Ownership", "owner", "asset")
}
