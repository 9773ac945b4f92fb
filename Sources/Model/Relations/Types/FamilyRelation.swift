import Words

/// Kinship and marriage.
struct FamilyRelation: RelationType {
  let id = "Family"
  let summary = "Two people are related."
  let time = RelationTime.timeless
  let joins = [RelationEnds(.people, .people)]
  let words = RelationWords(always: Term("Family", de: "verwandt mit"))
  let inverseWords = RelationWords(always: Term("Family", de: "verwandt mit"))
  let outlivesEnds = true
  let followTheMoney = FollowTheMoneyEdge("Family", "person", "relative")
}
