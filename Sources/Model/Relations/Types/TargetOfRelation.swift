/// Being what an event was aimed at.
struct TargetOfRelation: RelationType {
  let id = "TargetOf"
  let summary = "An event was aimed at someone or something."
  let time = RelationTime.once
  let joins = [RelationEnds(RelationEnds.actors, ["event"])]
  let words = RelationWords("Target of", past: "Was a target of")
  let inverseWords = RelationWords("Targets", past: "Targeted")
  let outlivesEnds = true
  let followTheMoney = FollowTheMoneyEdge.link("target of")
}
