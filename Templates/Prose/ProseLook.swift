public import Markup
public import Pages

/// Plain text, such as “About”.
extension ProsePage: Look {
  public static let name: StaticString = "prose"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { proseMain(page) }
}

private func proseMain(_ page: Page<ProsePage>) -> HTML {
  let prosePage = page.content
  return """
    <article class="sheet">
    \(pageHeader(page.title, summary: page.summary))\
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
