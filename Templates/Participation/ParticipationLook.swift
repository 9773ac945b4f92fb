public import Markup
public import Pages

/// Who took part: drawn, and in a table.
extension ParticipationPage: Look {
  public static let name: StaticString = "participation"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { participationMain(page) }
}

private func participationMain(_ page: Page<ParticipationPage>) -> HTML {
  let participation = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: participation.introduction))\
    \(if: participation.picture, picture)\
    \(section("all-events", "Events", table(participation.rows)))\
    \(furtherPages(participation.further, label: "Further events"))</div>

    """
}

private func table(_ rows: [ParticipationPage.Row]) -> HTML {
  """
  <div class="table" role="region" tabindex="0" aria-label="Events and who took part in them, as a table">
  <table class="ways">
  <thead><tr><th scope="col">Event</th><th scope="col">When</th><th scope="col">Who took part</th></tr></thead>
  <tbody>
  \(each: rows, row)</tbody>
  </table>
  </div>

  """
}

private func row(_ row: ParticipationPage.Row) -> HTML {
  """
  <tr id="\(row.id)"><th scope="row">\(link(row.event))</th><td>\(if: row.date, time)</td>\
  <td>\(when: !row.parts.isEmpty, "<ul class=\"parts\">\(each: row.parts, { "<li>\(part($0))</li>" })</ul>")</td></tr>

  """
}

private func part(_ part: ParticipationPage.Part) -> HTML {
  """
  \(link(part.actor)): \(part.words ?? "named in the account")\
  \(if: part.source, { " <span class=\"cited\">Source: \(link($0))</span>" })\
  \(when: part.isReferenceKnowledge && part.source == nil, " <span class=\"cited\">Reference knowledge</span>")
  """
}
