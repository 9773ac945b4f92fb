import Words

/// A tie of another type, or of one that is not known.
struct UnknownLinkRelation: RelationType {
  let id = "UnknownLink"
  let summary = "The two are linked, and it is not known how."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.all, .all)]
  let words = RelationWords(
    Term("Linked to", de: "verbunden mit"), past: Term("Formerly linked to", de: "früher verbunden mit"))
  let inverseWords = RelationWords(
    Term("Linked to", de: "verbunden mit"), past: Term("Formerly linked to", de: "früher verbunden mit"))
  let outlivesEnds = true
  let followTheMoney = FollowTheMoneyEdge.link(nil)
}
