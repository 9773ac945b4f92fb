import Words

/// Having one's seat or lying somewhere.
struct LocatedInRelation: RelationType {
  let id = "LocatedIn"
  let summary = "Something has its seat or lies in a place."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.any(of: [.isBody, .isPlace]), .places)]
  let words = RelationWords(Term("Located in", de: "liegt in"), past: Term("Formerly located in", de: "lag in"))
  let inverseWords = RelationWords(
    Term("Located here", de: "hier gelegen"), past: Term("Formerly located here", de: "früher hier gelegen"))
  let isSeat = true
  let followTheMoney = FollowTheMoneyEdge.link("located in")
}
