public import Markup
public import Pages
import Words

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
  let (prosePage, words) = (page.content, page.words)
  return """
    <article class="sheet">
    \(pageHeader(page.title, page.titleLanguage, summary: page.summary, page.language))\(properties(prosePage.properties))\
    \(contents(prosePage.contents, words, in: page.language))\
    \(column(prosePage.body, in: page.language, below: tagList(prosePage.tags, words)))\
    \(apparatus(
      """
      \(if: prosePage.summary, { section("claims", "\(words.howClaimsStand)", evidenceFigures($0, words)) })\
      \(when: !prosePage.mentions.isEmpty, section("mentions", "\(words.mentionedIn)", mentionGroups(prosePage.mentions, words)))
      """))\
    </article>

    """
}
