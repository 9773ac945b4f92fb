import Words

/// Having a part in an event.
struct TookPartInRelation: RelationType {
  let id = "TookPartIn"
  let summary = "Someone took part in an event."
  let time = RelationTime.once
  let joins = [RelationEnds(.actors, .events)]
  let words = RelationWords(Term("Takes part in", de: "nimmt teil an"), past: Term("Took part in", de: "nahm teil an"))
  let inverseWords = RelationWords(always: Term("Participants", de: "Teilnehmer"))
  let followTheMoney = FollowTheMoneyEdge.link("took part in")
}
