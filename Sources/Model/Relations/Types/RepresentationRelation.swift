import Words

/// Acting in the name of another.
struct RepresentationRelation: RelationType {
  let id = "Representation"
  let summary = "Someone acts in the name of another."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.actors, .actors)]
  let words = RelationWords(Term("Acts for", de: "handelt für"), past: Term("Formerly acted for", de: "handelte für"))
  let inverseWords = RelationWords(
    Term("Represented by", de: "vertreten von"), past: Term("Formerly represented by", de: "früher vertreten von"))
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["representative", "agent", "lawyer", "attorney", "spokesperson"], ["client", "principal"])
  let followTheMoney = FollowTheMoneyEdge("Representation", "agent", "client")
}
