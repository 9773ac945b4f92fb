public import Markup
public import Pages

/// Relations: drawn, and in a table.
extension NetworkPage: Look {
  public static let name: StaticString = "network"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { networkMain(page) }
}

private func networkMain(_ page: Page<NetworkPage>) -> HTML {
  let network = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: network.introduction))\
    \(if: network.picture, picture)\
    \(if: network.outlines, { network.picture == nil ? picture($0) : section("chains", "Events and longer chains", picture($0)) })\
    \(when: !network.groups.isEmpty, section("groups", "Groups", entityCards(network.groups)))\
    \(when: !network.lines.isEmpty, section("all-relations", "Relations", table(network.lines)))\
    \(furtherPages(network.further, label: "Further relations"))</div>

    """
}

private func table(_ lines: [RelationLine]) -> HTML {
  """
  <div class="table" role="region" tabindex="0" aria-label="Relations, as a table">
  <table class="ways">
  <thead><tr><th scope="col">Relation</th><th scope="col">Role</th><th scope="col">When</th>\
  <th scope="col">What says so</th></tr></thead>
  <tbody>
  \(each: lines, line)</tbody>
  </table>
  </div>

  """
}

private func line(_ line: RelationLine) -> HTML {
  """
  <tr id="\(line.id)"><th scope="row">\(link(line.subject)) \(line.words) \(link(line.object))</th>\
  <td>\(line.role)</td><td>\(line.period)</td>\
  <td>\(if: line.source, link)\(if: line.quote, { " “\($0)”" })\
  \(when: line.isReferenceKnowledge, line.source == nil ? "Reference knowledge" : "; otherwise reference knowledge")</td></tr>

  """
}
