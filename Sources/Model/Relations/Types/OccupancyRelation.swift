import Words

/// Holding a post that is not the head's.
struct OccupancyRelation: RelationType {
  let id = "Occupancy"
  let summary = "Someone holds a post in a body."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.people, .bodies)]
  let words = RelationWords(
    Term("Holds a post in", de: "hat ein Amt in"), past: Term("Formerly held a post in", de: "hatte ein Amt in"))
  let inverseWords = RelationWords(
    Term("Posts held by", de: "Amtsinhaber"), past: Term("Posts formerly held by", de: "frühere Amtsinhaber"))
  let followTheMoney = FollowTheMoneyEdge("Occupancy", "holder", "post")
}
