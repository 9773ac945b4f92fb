public import Markup
public import Pages
import Words

/// Where it happened: drawn, and in a table.
extension MapPage: Look {
  public static let name: StaticString = "map"
  public static let style: EmbeddedFile? = EmbeddedFiles.map_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { mapMain(page) }
}

private func mapMain(_ page: Page<MapPage>) -> HTML {
  let (map, words) = (page.content, page.words)
  return """
    <div class="list">
    \(pageHeader(page.title, summary: map.introduction, below: partLine(page.parts)))\
    \(if: map.picture, picture)\
    \(section("places", "\(words.places)", table(map.rows, words)))\
    \(partsNavigation(page, label: "\(words.furtherPlaces)"))\
    \(when: !map.unplaced.isEmpty, section("unplaced", "\(words.placesWithoutCoordinates)", linkList(map.unplaced)))\
    \(when: !map.elsewhere.isEmpty, section("elsewhere", "\(words.eventsOffTheMap)", linkList(map.elsewhere)))\
    </div>

    """
}

private func table(_ rows: [MapPage.Row], _ words: any Wording) -> HTML {
  pageTable(
    words.asTable(words.places),
    columns: [
      words.place, words.whereItIs, words.whatHappenedThere, words.whoHasSeatThere, words.mentionsHeading,
    ], rows: "\(each: rows, { row($0, words) })")
}

private func row(_ row: MapPage.Row, _ words: any Wording) -> HTML {
  """
  <tr id="\(row.id)"><th scope="row">\(link(row.place)) <span class="extent">\(row.extent)</span></th>\
  <td class="coordinates">\(row.coordinates)</td>\
  <td>\(each: row.events, separator: "; ", event)</td>\
  <td>\(each: row.seats, separator: "; ", { "\(link($0.link))\(attribution($0.attribution, words))" })</td>\
  <td>\(words.number(row.mentions))</td></tr>

  """
}

private func event(_ event: MapPage.Event) -> HTML {
  "\(link(event.link))\(if: event.date, { ", \(time($0))" })"
}
