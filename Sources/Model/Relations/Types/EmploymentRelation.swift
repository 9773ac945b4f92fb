import Words

/// Work for another.
struct EmploymentRelation: RelationType {
  let id = "Employment"
  let summary = "Someone works for another."
  let time = RelationTime.lasting
  let joins = [RelationEnds(.speakers, .speakers)]
  let words = RelationWords(
    Term("Works for", de: "arbeitet für"), past: Term("Formerly worked for", de: "arbeitete für"))
  let inverseWords = RelationWords(
    Term("Staff", de: "Mitarbeiter"), past: Term("Former staff", de: "frühere Mitarbeiter"))
  let endNouns: RelationEndNouns? = RelationEndNouns(
    ["employee", "worker", "staff"], ["employer"])
  let isMostlyOfPeople = true
  let followTheMoney = FollowTheMoneyEdge("Employment", "employee", "employer")
}
