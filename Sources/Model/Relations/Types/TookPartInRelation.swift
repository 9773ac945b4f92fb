/// Having a part in an event.
struct TookPartInRelation: RelationType {
  let id = "TookPartIn"
  let summary = "Someone took part in an event."
  let time = RelationTime.once
  let joins = [RelationEnds(RelationEnds.actors, ["event"])]
  let words = RelationWords("Takes part in", past: "Took part in")
  let inverseWords = RelationWords(always: "Participants")
  let followTheMoney = FollowTheMoneyEdge.link("took part in")
}
