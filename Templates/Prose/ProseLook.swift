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

/// Many notes begin with their title, which the page's own heading says already: links to it lead there.
private func withoutTitle(_ page: ProsePage, _ title: String) -> ProsePage {
  var page = page
  guard let id = page.titleInText else { return page }
  let (text, heading) = (page.body.bytes, ("<h2 id=\"\(id)\">\(title)</h2>\n" as HTML).bytes)
  guard text.starts(with: heading) else {
    page.titleInText = nil
    return page
  }
  page.body = HTML(trusted: Array(text.dropFirst(heading.count)))
  page.contents = (page.contents.first?.children ?? []) + page.contents.dropFirst()
  return page
}

private func place(of id: ElementID?) -> HTML { "\(if: id, { "<span id=\"\($0)\"></span>\n" })" }

private func proseMain(_ page: Page<ProsePage>) -> HTML {
  let (prosePage, words) = (withoutTitle(page.content, page.title), page.words)
  return """
    <article class="sheet">
    \(pageHeader(page.title, page.titleLanguage, summary: page.summary, page.language, above: place(of: prosePage.titleInText)))\(properties(prosePage.properties))\
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
