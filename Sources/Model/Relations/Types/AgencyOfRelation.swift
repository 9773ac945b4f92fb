import Words

/// Being an agency of a state, a union or a department.
struct AgencyOfRelation: RelationType {
  let id = "AgencyOf"
  let summary = "A body is an agency of another, or of a country."
  let time = RelationTime.lasting
  let joins = [RelationEnds(["organization"], ["organization", "place"])]
  let words = RelationWords(
    Term("Agency of", de: "ist eine Behörde von"), past: Term("Formerly an agency of", de: "war eine Behörde von"))
  let inverseWords = RelationWords(
    Term("Agencies", de: "Behörden"), past: Term("Former agencies", de: "frühere Behörden"))
  let followTheMoney = FollowTheMoneyEdge.link("agency of")
}
