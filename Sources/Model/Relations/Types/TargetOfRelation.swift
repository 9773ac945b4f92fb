import Words

/// Being what an event was aimed at.
struct TargetOfRelation: RelationType {
  let id = "TargetOf"
  let summary = "An event was aimed at someone or something."
  let time = RelationTime.once
  let joins = [RelationEnds(.actors, .events)]
  let words = RelationWords(Term("Target of", de: "ist Ziel von"), past: Term("Was a target of", de: "war Ziel von"))
  let inverseWords = RelationWords(Term("Targets", de: "zielt auf"), past: Term("Targeted", de: "zielte auf"))
  let outlivesEnds = true
  let followTheMoney = FollowTheMoneyEdge.link("target of")
}
