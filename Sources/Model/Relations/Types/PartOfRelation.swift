import Words

/// Being a part of a larger whole.
struct PartOfRelation: RelationType {
  let id = "PartOf"
  let summary = "Something is a part of a larger whole."
  let time = RelationTime.lasting
  let joins = [
    RelationEnds(.bodies, .bodies), RelationEnds(.places, .places),
    RelationEnds(.events, .events),
  ]
  let words = RelationWords(Term("Part of", de: "gehört zu"), past: Term("Formerly part of", de: "gehörte zu"))
  let inverseWords = RelationWords(Term("Has part", de: "umfasst"), past: Term("Formerly had part", de: "umfasste"))
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["part", "subsidiary", "department", "division", "branch"], ["whole", "parent", "parent company"])
  let followTheMoney = FollowTheMoneyEdge.link("part of")
}
