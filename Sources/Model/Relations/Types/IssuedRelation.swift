import Words

/// Making a statement, a decision or an announcement.
struct IssuedRelation: RelationType {
  let id = "Issued"
  let summary = "Someone made a statement, a decision or an announcement."
  let time = RelationTime.once
  let joins = [RelationEnds(.actors, .events)]
  let words = RelationWords(Term("Issues", de: "veröffentlicht"), past: Term("Issued", de: "veröffentlichte"))
  let inverseWords = RelationWords(always: Term("Issued by", de: "veröffentlicht von"))
  let followTheMoney = FollowTheMoneyEdge.link("issued")
}
