import Words

/// Something that happened.
struct EventKind: EntityKind {
  let id = "event"
  let name = Term("Event", de: "Ereignis")
  let pluralName = Term("Events", de: "Ereignisse")
  let listSlug = "events"
  let traits: EntityTraits = .isEvent
  let summary = Term("What happened, and when.", de: "Was geschah und wann.")
  let fields = [
    FactField("date", label: Term("Date", de: "Datum"), .date, "When it happened."),
    FactField(
      "location", label: Term("Location", de: "Ort"),
      .reference(to: .places, inverse: RelationWords(always: Term("Events here", de: "Ereignisse hier"))),
      "The place where it happened, by name."),
  ]
  let followTheMoneySchema = "Event"
  let schemaOrgType = "Event"
}
