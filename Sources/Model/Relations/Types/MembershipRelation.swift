import Words

/// Belonging to a body that has members.
struct MembershipRelation: RelationType {
  let id = "Membership"
  let summary = "Someone or something is a member of a body."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.actors, .bodies)]
  let words = RelationWords(
    Term("Member of", de: "ist Mitglied von"), past: Term("Formerly a member of", de: "war Mitglied von"))
  let inverseWords = RelationWords(
    Term("Members", de: "Mitglieder"), past: Term("Former members", de: "frühere Mitglieder"))
  let isMostlyOfPeople = true
  let followTheMoney = FollowTheMoneyEdge("Membership", "member", "organization")
}
