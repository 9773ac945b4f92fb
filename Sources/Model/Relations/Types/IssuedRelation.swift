/// Making a statement, a decision or an announcement.
struct IssuedRelation: RelationType {
  let id = "Issued"
  let summary = "Someone made a statement, a decision or an announcement."
  let time = RelationTime.once
  let joins = [RelationEnds(RelationEnds.actors, ["event"])]
  let words = RelationWords("Issues", past: "Issued")
  let inverseWords = RelationWords(always: "Issued by")
  let followTheMoney = FollowTheMoneyEdge.link("issued")
}
