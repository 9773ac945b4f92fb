/// Doing work for another under a contract, without being on its staff.
struct ContractorOfRelation: RelationType {
  let id = "ContractorOf"
  let summary = "Someone works for a client under a contract."
  let time = RelationTime.lasting
  let joins = [RelationEnds(RelationEnds.actors, RelationEnds.actors)]
  let words = RelationWords("Contractor of", past: "Formerly a contractor of")
  let inverseWords = RelationWords("Contractors", past: "Former contractors")
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["contractor", "subcontractor", "consultant", "freelancer"], ["client", "customer"])
  let followTheMoney = FollowTheMoneyEdge.link("contractor of")
}
