public import Markup
public import Pages
import Words

/// Who took part: drawn, and in a table.
extension ParticipationPage: Look {
  public static let name: StaticString = "participation"
  public static let style: EmbeddedFile? = EmbeddedFiles.participation_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { participationMain(page) }
}

private func participationMain(_ page: Page<ParticipationPage>) -> HTML {
  let (participation, words) = (page.content, page.words)
  return """
    <div class="list">
    \(pageHeader(page.title, summary: participation.introduction, below: partLine(page.parts)))\
    \(if: participation.picture, picture)\
    \(section("all-events", "\(words.heading(of: .events))", table(participation.rows, words)))\
    \(partsNavigation(page, label: "\(words.furtherEvents)"))</div>

    """
}

private func table(_ rows: [ParticipationPage.Row], _ words: any Wording) -> HTML {
  pageTable(
    words.asTable(words.eventsAndWhoTookPart), columns: [words.event, words.when, words.whoTookPart],
    rows: "\(each: rows, { row($0, words) })")
}

private func row(_ row: ParticipationPage.Row, _ words: any Wording) -> HTML {
  """
  <tr id="\(row.id)"><th scope="row">\(link(row.event))</th><td>\(if: row.date, time)</td>\
  <td>\(when: !row.parts.isEmpty, "<ul class=\"parts\">\(each: row.parts, { "<li>\(part($0, words))</li>" })</ul>")</td></tr>

  """
}

private func part(_ part: ParticipationPage.Part, _ words: any Wording) -> HTML {
  "\(link(part.actor)): \(part.words ?? words.namedInAccount.text)\(attribution(part.attribution, words))"
}
