public import Markup
public import Pages

/// Where it happened: drawn, and in a table.
extension MapPage: Look {
  public static let name: StaticString = "map"
  public static let style: EmbeddedFile? = EmbeddedFiles.map_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { mapMain(page) }
}

private func mapMain(_ page: Page<MapPage>) -> HTML {
  let map = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: map.introduction))\
    \(if: map.picture, picture)\
    \(section("places", "Places", table(map.rows)))\
    \(furtherPages(map.further, label: "Further places"))\
    \(when: !map.unplaced.isEmpty, section("unplaced", "Places without coordinates", linkList(map.unplaced)))\
    \(when: !map.elsewhere.isEmpty, section("elsewhere", "Events without a place on the map", linkList(map.elsewhere)))\
    </div>

    """
}

private func table(_ rows: [MapPage.Row]) -> HTML {
  """
  <div class="table" role="region" tabindex="0" aria-label="Places, as a table">
  <table class="ways">
  <thead><tr><th scope="col">Place</th><th scope="col">Where</th><th scope="col">What happened there</th>\
  <th scope="col">Who has a seat there</th><th scope="col">Mentions</th></tr></thead>
  <tbody>
  \(each: rows, row)</tbody>
  </table>
  </div>

  """
}

private func row(_ row: MapPage.Row) -> HTML {
  """
  <tr id="\(row.id)"><th scope="row">\(link(row.place)) <span class="extent">\(row.extent)</span></th>\
  <td class="coordinates">\(row.coordinates)</td>\
  <td>\(each: row.events, separator: "; ", event)</td>\
  <td>\(each: row.seats, separator: "; ", seat)</td>\
  <td>\(grouped(row.mentions))</td></tr>

  """
}

private func event(_ event: MapPage.Event) -> HTML {
  "\(link(event.link))\(if: event.date, { ", \(time($0))" })"
}

private func seat(_ seat: MapPage.Seat) -> HTML {
  """
  \(link(seat.link))\(if: seat.source, { source($0, of: seat) })\
  \(when: seat.isReferenceKnowledge && seat.source == nil, " <span class=\"cited\">Reference knowledge</span>")
  """
}

private func source(_ source: PageLink, of seat: MapPage.Seat) -> HTML {
  """
   <span class="cited">Source: \(link(source))\
  \(when: seat.isReferenceKnowledge, "; otherwise reference knowledge")</span>
  """
}
