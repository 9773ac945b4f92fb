import Markup
import Pages

/// Plain text, such as “About”.
func proseLayout(_ prosePage: ProsePage, of page: Page) -> HTML {
  """
  <article class="sheet">
  \(pageHeader(page.title, summary: page.summary))\
  \(contents(prosePage.contents))\
  <div class="column">
  \(prose(prosePage.body))\(tagList(prosePage.tags))</div>
  <div class="apparatus">
  \(when: !prosePage.mentions.isEmpty, section("mentions", "Mentioned in", mentionGroups(prosePage.mentions)))\
  </div>
  </article>

  """
}
