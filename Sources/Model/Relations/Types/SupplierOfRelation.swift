/// Selling goods or services to another.
struct SupplierOfRelation: RelationType {
  let id = "SupplierOf"
  let summary = "Someone supplies another with goods or services."
  let time = RelationTime.lasting
  let joins = [RelationEnds(RelationEnds.actors, RelationEnds.actors)]
  let words = RelationWords("Supplies", past: "Formerly supplied")
  let inverseWords = RelationWords("Suppliers", past: "Former suppliers")
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["supplier", "vendor", "seller"], ["customer", "client", "buyer"])
  let followTheMoney = FollowTheMoneyEdge.link("supplier of")
}
