/// Something that happened.
struct EventKind: EntityKind {
  let id = "event"
  let name = "Event"
  let pluralName = "Events"
  let listSlug = "events"
  let order = EntityOrder.byDate
  let summary = "What happened, and when."
  let fields = [
    FactField("date", label: "Date", .date, "When it happened."),
    FactField(
      "location", label: "Location", .reference(to: ["place"], inverse: RelationWords(always: "Events here")),
      "The place where it happened, by name."),
  ]
  let followTheMoneySchema = "Event"
  let schemaOrgType = "Event"
}
