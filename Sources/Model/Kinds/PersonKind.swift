/// A human being.
struct PersonKind: EntityKind {
  let id = "person"
  let name = "Person"
  let pluralName = "People"
  let listSlug = "people"
  let summary = "The people whom the dossier names."
  let fields = [
    FactField("born", label: "Born", .date, "The date of birth."),
    FactField("died", label: "Died", .date, "The date of death."),
    FactField("nationality", label: "Nationality", .countries, "One or more ISO 3166 codes."),
    FactField("roles", label: "Roles", .texts, "Offices and functions, in words.", example: "[mayor]"),
  ]
  let followTheMoneySchema = "Person"
  let schemaOrgType = "Person"
}
