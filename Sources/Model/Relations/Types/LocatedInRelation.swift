/// Having one's seat or lying somewhere.
struct LocatedInRelation: RelationType {
  let id = "LocatedIn"
  let summary = "Something has its seat or lies in a place."
  let time = RelationTime.lasting
  let joins = [RelationEnds(["organization", "outlet", "place"], ["place"])]
  let words = RelationWords("Located in", past: "Formerly located in")
  let inverseWords = RelationWords("Located here", past: "Formerly located here")
  let followTheMoney = FollowTheMoneyEdge.link("located in")
}
