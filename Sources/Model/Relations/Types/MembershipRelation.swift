/// Belonging to a body that has members.
struct MembershipRelation: RelationType {
  let id = "Membership"
  let summary = "Someone or something is a member of a body."
  let time = RelationTime.lasting
  let joins = [RelationEnds(RelationEnds.actors, RelationEnds.bodies)]
  let words = RelationWords("Member of", past: "Formerly a member of")
  let inverseWords = RelationWords("Members", past: "Former members")
  let followTheMoney = FollowTheMoneyEdge("Membership", "member", "organization")
}
