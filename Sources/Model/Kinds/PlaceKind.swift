import Words

/// A country, a region, a city, a building.
struct PlaceKind: EntityKind {
  let id = "place"
  let name = Term("Place", de: "Ort")
  let pluralName = Term("Places", de: "Orte")
  let listSlug = "places"
  let traits: EntityTraits = [.isPlace, .acts]
  let summary = Term("Countries, regions and cities.", de: "Länder, Regionen und Städte.")
  let fields = [
    FactField(
      "latitude", label: Term("Latitude", de: "geografische Breite"), .degrees(limit: 90),
      "Degrees north, negative for south."),
    FactField(
      "longitude", label: Term("Longitude", de: "geografische Länge"), .degrees(limit: 180),
      "Degrees east, negative for west."),
    FactField(
      "extent", label: Term("Extent", de: "Ausdehnung"),
      .choice(of: Self.extents, "how large a place is"),
      "How large it is: maps shade a country, and ring a region."),
    FactField(
      "country", label: Term("Country", de: "Land"), .country, "The ISO 3166 code of the country that it is or lies in."
    ),
  ]

  private static let extents = [
    FactChoice("country", Term("Country", de: "Land")), FactChoice("region", Term("Region", de: "Region")),
    FactChoice("city", Term("City", de: "Stadt")), FactChoice("site", Term("Site", de: "Gelände")),
  ]

  let followTheMoneySchema = "Address"
  let schemaOrgType = "Place"
}
