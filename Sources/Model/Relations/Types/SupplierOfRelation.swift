import Words

/// Selling goods or services to another.
struct SupplierOfRelation: RelationType {
  let id = "SupplierOf"
  let summary = "Someone supplies another with goods or services."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.actors, .actors)]
  let words = RelationWords(Term("Supplies", de: "beliefert"), past: Term("Formerly supplied", de: "belieferte"))
  let inverseWords = RelationWords(
    Term("Suppliers", de: "Lieferanten"), past: Term("Former suppliers", de: "frühere Lieferanten"))
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["supplier", "vendor", "seller"], ["customer", "client", "buyer"])
  let followTheMoney = FollowTheMoneyEdge.link("supplier of")
}
