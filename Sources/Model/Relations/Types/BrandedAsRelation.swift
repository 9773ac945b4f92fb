/// Bearing the name of another, which need not own or run it.
struct BrandedAsRelation: RelationType {
  let id = "BrandedAs"
  let summary = "An outlet or a body bears the brand of another."
  let time = RelationTime.lasting
  let joins = [RelationEnds(RelationEnds.bodies, RelationEnds.bodies)]
  let words = RelationWords("Branded as", past: "Formerly branded as")
  let inverseWords = RelationWords("Brand of", past: "Formerly the brand of")
  let followTheMoney = FollowTheMoneyEdge.link("branded as")
}
