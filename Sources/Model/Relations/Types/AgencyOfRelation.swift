/// Being an agency of a state, a union or a department.
struct AgencyOfRelation: RelationType {
  let id = "AgencyOf"
  let summary = "A body is an agency of another, or of a country."
  let time = RelationTime.lasting
  let joins = [RelationEnds(["organization"], ["organization", "place"])]
  let words = RelationWords("Agency of", past: "Formerly an agency of")
  let inverseWords = RelationWords("Agencies", past: "Former agencies")
  let followTheMoney = FollowTheMoneyEdge.link("agency of")
}
