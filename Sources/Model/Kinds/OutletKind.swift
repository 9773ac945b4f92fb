import Words

/// What publishes: a newspaper, a broadcaster, a channel.
struct OutletKind: EntityKind {
  let id = "outlet"
  let name = Term("Outlet", de: "Medium")
  let pluralName = Term("Outlets", de: "Medien")
  let listSlug = "outlets"
  let traits: EntityTraits = [.isBody, .speaks, .acts]
  let summary = Term("Newspapers, broadcasters, agencies and channels.", de: "Zeitungen, Sender, Agenturen und Kanäle.")
  let fields = [
    FactField(
      "founded", label: Term("Founded", de: "gegründet"), .date, "When it first published.",
      existence: .beginning("was founded")),
    FactField(
      "dissolved", label: Term("Dissolved", de: "aufgelöst"), .date, "When it last did.",
      existence: .end("was dissolved")),
    FactField(
      "owner", label: Term("Owner", de: "Eigentümer"),
      .reference(
        to: .actors,
        inverse: RelationWords(
          Term("Owner of", de: "ist Eigentümer von"), past: Term("Formerly owner of", de: "war Eigentümer von"))),
      "Who owns or runs it, by name."),
  ]
  let followTheMoneySchema = "Organization"
  let schemaOrgType = "NewsMediaOrganization"
}
