/// Work for another.
struct EmploymentRelation: RelationType {
  let id = "Employment"
  let summary = "Someone works for another."
  let time = RelationTime.lasting
  let joins = [RelationEnds(["person", "organization", "outlet"], ["person", "organization", "outlet"])]
  let words = RelationWords("Works for", past: "Formerly worked for")
  let inverseWords = RelationWords("Staff", past: "Former staff")
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["employee", "worker", "staff"], ["employer"])
  let followTheMoney = FollowTheMoneyEdge("Employment", "employee", "employer")
}
