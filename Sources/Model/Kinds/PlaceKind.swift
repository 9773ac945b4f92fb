/// A country, a region, a city, a building.
struct PlaceKind: EntityKind {
  let id = "place"
  let name = "Place"
  let pluralName = "Places"
  let listSlug = "places"
  let summary = "Countries, regions and cities."
  let fields = [
    FactField("latitude", label: "Latitude", .degrees(limit: 90), "Degrees north, negative for south."),
    FactField("longitude", label: "Longitude", .degrees(limit: 180), "Degrees east, negative for west."),
    FactField(
      "extent", label: "Extent", .choice(of: ["country", "region", "city", "site"], "how large a place is"),
      "How large it is: maps shade a country, and ring a region."),
    FactField("country", label: "Country", .country, "The ISO 3166 code of the country that it is or lies in."),
  ]
  let followTheMoneySchema = "Address"
  let schemaOrgType = "Place"
}
