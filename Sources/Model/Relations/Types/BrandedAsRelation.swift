import Words

/// Bearing the name of another, which need not own or run it.
struct BrandedAsRelation: RelationType {
  let id = "BrandedAs"
  let summary = "An outlet or a body bears the brand of another."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.bodies, .bodies)]
  let words = RelationWords(
    Term("Branded as", de: "tritt auf als"), past: Term("Formerly branded as", de: "trat auf als"))
  let inverseWords = RelationWords(
    Term("Brand of", de: "ist eine Marke von"), past: Term("Formerly the brand of", de: "war eine Marke von"))
  let followTheMoney = FollowTheMoneyEdge.link("branded as")
}
