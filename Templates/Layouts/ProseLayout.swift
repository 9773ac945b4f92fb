import Markup
import Pages

/// Plain text, such as “About”.
func proseLayout(_ prosePage: ProsePage, of page: Page) -> HTML {
  """
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
