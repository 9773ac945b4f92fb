/// A body with a name of its own: an agency, a company, a court, a group.
struct OrganizationKind: EntityKind {
  let id = "organization"
  let name = "Organization"
  let pluralName = "Organizations"
  let listSlug = "organizations"
  let summary = "Agencies, institutions, companies and groups."
  let fields = [
    FactField("founded", label: "Founded", .date, "When it came to be."),
    FactField("dissolved", label: "Dissolved", .date, "When it ceased to be."),
    FactField(
      "parent", label: "Part of",
      .reference(to: RelationEnds.bodies, inverse: RelationWords("Has part", past: "Formerly had part")),
      "The body that it is a part of, by name."),
    FactField("country", label: "Country", .country, "An ISO 3166 code, or EU."),
    FactField("website", label: "Website", .address, "Its own address."),
  ]
  let followTheMoneySchema = "Organization"
  let schemaOrgType = "Organization"
}
