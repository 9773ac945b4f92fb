import Words

/// Being at the head of a body.
struct DirectorshipRelation: RelationType {
  let id = "Directorship"
  let summary = "Someone is at the head of a body."
  let time = RelationTime.lasting
  let joins = [RelationEnds(["person", "organization"], .bodies)]
  let words = RelationWords(Term("Heads", de: "leitet"), past: Term("Formerly headed", de: "leitete"))
  let inverseWords = RelationWords(
    Term("Headed by", de: "geleitet von"), past: Term("Formerly headed by", de: "früher geleitet von"))
  let isMostlyOfPeople = true
  let followTheMoney = FollowTheMoneyEdge("Directorship", "director", "organization")
}
