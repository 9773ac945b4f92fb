/// Acting in the name of another.
struct RepresentationRelation: RelationType {
  let id = "Representation"
  let summary = "Someone acts in the name of another."
  let time = RelationTime.lasting
  let joins = [RelationEnds(RelationEnds.actors, RelationEnds.actors)]
  let words = RelationWords("Acts for", past: "Formerly acted for")
  let inverseWords = RelationWords("Represented by", past: "Formerly represented by")
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["representative", "agent", "lawyer", "attorney", "spokesperson"], ["client", "principal"])
  let followTheMoney = FollowTheMoneyEdge("Representation", "agent", "client")
}
