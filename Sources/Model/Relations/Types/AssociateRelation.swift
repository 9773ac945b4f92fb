import Words

/// Being close to another, other than by kinship.
struct AssociateRelation: RelationType {
  let id = "Associate"
  let summary = "Two people are close to one another."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.people, .people)]
  let words = RelationWords(
    Term("Associated with", de: "verbunden mit"), past: Term("Formerly associated with", de: "früher verbunden mit"))
  let inverseWords = RelationWords(
    Term("Associated with", de: "verbunden mit"), past: Term("Formerly associated with", de: "früher verbunden mit"))
  let followTheMoney = FollowTheMoneyEdge("Associate", "person", "associate")
}
