import Words

/// Money that went from one to the other.
struct PaymentRelation: RelationType {
  let id = "Payment"
  let summary = "One paid the other."
  let time = RelationTime.timeless
  let joins = [RelationEnds(.actors, .actors)]
  let words = RelationWords(always: Term("Paid", de: "bezahlte"))
  let inverseWords = RelationWords(always: Term("Paid by", de: "bezahlt von"))
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["payer", "donor", "funder"], ["payee", "recipient", "beneficiary"])
  let followTheMoney = FollowTheMoneyEdge("Payment", "payer", "beneficiary")
}
