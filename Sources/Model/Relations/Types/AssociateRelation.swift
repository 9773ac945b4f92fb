/// Being close to another, other than by kinship.
struct AssociateRelation: RelationType {
  let id = "Associate"
  let summary = "Two people are close to one another."
  let time = RelationTime.lasting
  let joins = [RelationEnds(["person"], ["person"])]
  let words = RelationWords("Associated with", past: "Formerly associated with")
  let inverseWords = RelationWords("Associated with", past: "Formerly associated with")
  let followTheMoney = FollowTheMoneyEdge("Associate", "person", "associate")
}
