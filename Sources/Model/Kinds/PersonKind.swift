import Words

/// A human being.
struct PersonKind: EntityKind {
  let id = "person"
  let name = Term("Person", de: "Person")
  let pluralName = Term("People", de: "Personen")
  let listSlug = "people"
  let traits: EntityTraits = [.isPerson, .speaks, .acts]
  let summary = Term("The people whom the dossier names.", de: "Die Personen, die das Dossier nennt.")
  let fields = [
    FactField(
      "born", label: Term("Born", de: "geboren"), .date, "The date of birth.",
      existence: .beginning("was born", clause: "they were born")),
    FactField(
      "died", label: Term("Died", de: "gestorben"), .date, "The date of death.", existence: .end("died")),
    FactField(
      "nationality", label: Term("Nationality", de: "Staatsangehörigkeit"), .countries, "One or more ISO 3166 codes."),
    FactField(
      "roles", label: Term("Roles", de: "Funktionen"), .texts, "Offices and functions, in words.", example: "[mayor]"),
  ]
  let followTheMoneySchema = "Person"
  let schemaOrgType = "Person"
}
