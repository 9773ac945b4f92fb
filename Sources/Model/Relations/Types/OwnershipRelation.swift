/// Owning something.
struct OwnershipRelation: RelationType {
  let id = "Ownership"
  let summary = "Someone owns a body or a place."
  let time = RelationTime.lasting
  let joins = [RelationEnds(RelationEnds.actors, ["organization", "outlet", "place"])]
  let words = RelationWords("Owns", past: "Formerly owned")
  let inverseWords = RelationWords("Owned by", past: "Formerly owned by")
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["owner", "shareholder", "proprietor"], ["property", "holding", "asset"])
  let followTheMoney = FollowTheMoneyEdge("Ownership", "owner", "asset")
}
