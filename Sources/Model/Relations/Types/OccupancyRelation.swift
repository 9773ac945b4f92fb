/// Holding a post that is not the head's.
struct OccupancyRelation: RelationType {
  let id = "Occupancy"
  let summary = "Someone holds a post in a body."
  let time = RelationTime.lasting
  let joins = [RelationEnds(["person"], RelationEnds.bodies)]
  let words = RelationWords("Holds a post in", past: "Formerly held a post in")
  let inverseWords = RelationWords("Posts held by", past: "Posts formerly held by")
  let followTheMoney = FollowTheMoneyEdge("Occupancy", "holder", "post")
}
