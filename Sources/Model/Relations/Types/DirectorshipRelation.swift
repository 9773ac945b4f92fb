/// Being at the head of a body.
struct DirectorshipRelation: RelationType {
  let id = "Directorship"
  let summary = "Someone is at the head of a body."
  let time = RelationTime.lasting
  let joins = [RelationEnds(["person", "organization"], RelationEnds.bodies)]
  let words = RelationWords("Heads", past: "Formerly headed")
  let inverseWords = RelationWords("Headed by", past: "Formerly headed by")
  let followTheMoney = FollowTheMoneyEdge("Directorship", "director", "organization")
}
