/// Money that went from one to the other.
struct PaymentRelation: RelationType {
  let id = "Payment"
  let summary = "One paid the other."
  let time = RelationTime.timeless
  let joins = [RelationEnds(RelationEnds.actors, RelationEnds.actors)]
  let words = RelationWords(always: "Paid")
  let inverseWords = RelationWords(always: "Paid by")
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["payer", "donor", "funder"], ["payee", "recipient", "beneficiary"])
  let followTheMoney = FollowTheMoneyEdge("Payment", "payer", "beneficiary")
}
