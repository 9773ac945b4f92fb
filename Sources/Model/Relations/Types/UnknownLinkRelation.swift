/// A tie of another type, or of one that is not known.
struct UnknownLinkRelation: RelationType {
  let id = "UnknownLink"
  let summary = "The two are linked, and it is not known how."
  let time = RelationTime.lasting
  var joins: [RelationEnds] { [.anything] }
  let words = RelationWords("Linked to", past: "Formerly linked to")
  let inverseWords = RelationWords("Linked to", past: "Formerly linked to")
  let outlivesEnds = true
  let followTheMoney = FollowTheMoneyEdge.link(nil)
}
