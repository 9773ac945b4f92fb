import Words

/// A statement that may be true or false, with a status and sources.
struct ClaimKind: AnnotationKind {
  let id = "claim"
  let name = Term("Claim", de: "Behauptung")
  let pluralName = Term("Claims", de: "Behauptungen")
  let summary = "What is stated as a fact, by whom, on which sources, and how well it stands."
  let motivation = "assessing"
  let sign = "§"
  let needsSources = true
  let needsText = false
  let isUtterance = true
  let isRecorded = true
  let firstLines = ["status: \(ClaimStatus.unverified.rawValue)"]
}

extension ClaimKind: KindWithKeys {
  var keys: [AnnotationSchema.Key] { ClaimSchema.fields(needsStatus: true) }
  var keysOfAnyKind: [AnnotationSchema.Key] { ClaimSchema.fields(needsStatus: false) }
}
