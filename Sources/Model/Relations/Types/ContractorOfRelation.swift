import Words

/// Doing work for another under a contract, without being on its staff.
struct ContractorOfRelation: RelationType {
  let id = "ContractorOf"
  let summary = "Someone works for a client under a contract."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.actors, .actors)]
  let words = RelationWords(
    Term("Contractor of", de: "ist Auftragnehmer von"),
    past: Term("Formerly a contractor of", de: "war Auftragnehmer von"))
  let inverseWords = RelationWords(
    Term("Contractors", de: "Auftragnehmer"), past: Term("Former contractors", de: "frühere Auftragnehmer"))
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["contractor", "subcontractor", "consultant", "freelancer"], ["client", "customer"])
  let followTheMoney = FollowTheMoneyEdge.link("contractor of")
}
