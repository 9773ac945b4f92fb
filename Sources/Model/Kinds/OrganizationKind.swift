import Words

/// A body with a name of its own: an agency, a company, a court, a group.
struct OrganizationKind: EntityKind {
  let id = "organization"
  let name = Term("Organization", de: "Organisation")
  let pluralName = Term("Organizations", de: "Organisationen")
  let listSlug = "organizations"
  let traits: EntityTraits = [.isBody, .speaks, .acts]
  let summary = Term(
    "Agencies, institutions, companies and groups.", de: "Behörden, Institutionen, Unternehmen und Gruppen.")
  let fields = [
    FactField(
      "founded", label: Term("Founded", de: "gegründet"), .date, "When it came to be.",
      existence: .beginning("was founded")),
    FactField(
      "dissolved", label: Term("Dissolved", de: "aufgelöst"), .date, "When it ceased to be.",
      existence: .end("was dissolved")),
    FactField(
      "parent", label: Term("Part of", de: "Teil von"),
      .reference(
        to: .bodies,
        inverse: RelationWords(Term("Has part", de: "umfasst"), past: Term("Formerly had part", de: "umfasste"))),
      "The body that it is a part of, by name."),
    FactField("country", label: Term("Country", de: "Land"), .country, "An ISO 3166 code, or EU."),
    FactField("website", label: Term("Website", de: "Website"), .address, "Its own address."),
  ]
  let followTheMoneySchema = "Organization"
  let schemaOrgType = "Organization"
}
