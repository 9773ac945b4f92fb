/// Being a part of a larger whole.
struct PartOfRelation: RelationType {
  let id = "PartOf"
  let summary = "Something is a part of a larger whole."
  let time = RelationTime.lasting
  let joins = [
    RelationEnds(RelationEnds.bodies, RelationEnds.bodies), RelationEnds(["place"], ["place"]),
    RelationEnds(["event"], ["event"]),
  ]
  let words = RelationWords("Part of", past: "Formerly part of")
  let inverseWords = RelationWords("Has part", past: "Formerly had part")
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["part", "subsidiary", "department", "division", "branch"], ["whole", "parent", "parent company"])
  let followTheMoney = FollowTheMoneyEdge.link("part of")
}
