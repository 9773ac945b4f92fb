/// Being at the head of what is done in an event.
struct LedRelation: RelationType {
  let id = "Led"
  let summary = "Someone led what was done."
  let time = RelationTime.once
  let joins = [RelationEnds(RelationEnds.actors, ["event"])]
  let words = RelationWords("Leads", past: "Led")
  let inverseWords = RelationWords(always: "Led by")
  let followTheMoney = FollowTheMoneyEdge.link("led")
}
