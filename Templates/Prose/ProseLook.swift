public import Markup
public import Pages

/// Plain text, such as “About”.
extension ProsePage: Look {
  public static let name: StaticString = "prose"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { proseMain(page) }
}

private func properties(_ properties: [(key: String, links: [PageLink])]) -> HTML {
  if properties.isEmpty { return HTML() }
  return
    "<dl class=\"properties\">\n\(each: properties, { "<dt>\($0.key)</dt>\n\(each: $0.links, { "<dd>\(link($0))</dd>\n" })" })</dl>\n"
}

private func proseMain(_ page: Page<ProsePage>) -> HTML {
  let prosePage = page.content
  return """
    <article class="sheet">
    \(pageHeader(page.title, summary: page.summary))\(properties(prosePage.properties))\
    \(contents(prosePage.contents))\
    \(column(prosePage.body, below: tagList(prosePage.tags)))\
    \(apparatus(
      """
      \(if: prosePage.summary, { section("claims", "How the claims stand", evidenceFigures($0)) })\
      \(when: !prosePage.mentions.isEmpty, section("mentions", "Mentioned in", mentionGroups(prosePage.mentions)))
      """))\
    </article>

    """
}
