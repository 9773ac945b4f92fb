import Words

/// Coming after another, in an office or as a body.
struct SuccessionRelation: RelationType {
  let id = "Succession"
  let summary = "One came after the other."
  let time = RelationTime.timeless
  let joins = [
    RelationEnds(.people, .people), RelationEnds(.bodies, .bodies),
    RelationEnds(.places, .places),
  ]
  let words = RelationWords(always: Term("Succeeded by", de: "abgelöst von"))
  let inverseWords = RelationWords(always: Term("Successor to", de: "Nachfolger von"))
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["predecessor"], ["successor"])
  let outlivesEnds = true
  let followTheMoney = FollowTheMoneyEdge("Succession", "predecessor", "successor")
}
