import Words

/// Being at the head of what is done in an event.
struct LedRelation: RelationType {
  let id = "Led"
  let summary = "Someone led what was done."
  let time = RelationTime.once
  let joins = [RelationEnds(.actors, .events)]
  let words = RelationWords(Term("Leads", de: "führt an"), past: Term("Led", de: "führte an"))
  let inverseWords = RelationWords(always: Term("Led by", de: "angeführt von"))
  let followTheMoney = FollowTheMoneyEdge.link("led")
}
