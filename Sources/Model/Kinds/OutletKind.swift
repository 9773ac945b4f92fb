/// What publishes: a newspaper, a broadcaster, a channel.
struct OutletKind: EntityKind {
  let id = "outlet"
  let name = "Outlet"
  let pluralName = "Outlets"
  let listSlug = "outlets"
  let summary = "Newspapers, broadcasters, agencies and channels."
  let fields = [
    FactField("founded", label: "Founded", .date, "When it first published."),
    FactField("dissolved", label: "Dissolved", .date, "When it last did."),
    FactField(
      "owner", label: "Owner",
      .reference(to: RelationEnds.actors, inverse: RelationWords("Owner of", past: "Formerly owner of")),
      "Who owns or runs it, by name."),
  ]
  let followTheMoneySchema = "Organization"
  let schemaOrgType = "NewsMediaOrganization"
}
