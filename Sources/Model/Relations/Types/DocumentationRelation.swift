import Words

/// Being what shows something of another.
struct DocumentationRelation: RelationType {
  let id = "Documentation"
  let summary = "One shows something of the other."
  let time = RelationTime.timeless
  let joins = [RelationEnds(.all, .all)]
  let words = RelationWords(always: Term("Documents", de: "belegt"))
  let inverseWords = RelationWords(always: Term("Documented by", de: "belegt durch"))
  let outlivesEnds = true
  let followTheMoney = FollowTheMoneyEdge("Documentation", "document", "entity")
}
