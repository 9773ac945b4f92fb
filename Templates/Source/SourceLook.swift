public import Markup
public import Pages

/// A source: where it comes from, and where it is cited.
extension SourcePage: Look {
  public static let name: StaticString = "source"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { sourceMain(page) }
}

private func sourceMain(_ page: Page<SourcePage>) -> HTML {
  let source = page.content
  return """
    <article class="sheet">
    \(pageHeader(page.title, summary: page.summary, above: "<p class=\"kicker\">\(source.typeName)</p>\n"))\
    \(when: !source.facts.isEmpty, "<aside class=\"facts\" aria-label=\"Facts\">\n\(factList(source.facts))</aside>\n")\
    \(column(source.body, below: tagList(source.tags)))\
    \(apparatus(
      """
      \(when: !source.notes.isEmpty, section(
        "resting", "What rests on it <span class=\"count\">\(grouped(source.notes.count))</span>",
        compactNotes(source.notes)))\
      \(when: !source.citedBy.isEmpty, section("cited-by", "Cited by", documentCards(source.citedBy)))\
      \(when: !source.mentions.isEmpty, section("mentions", "Mentions", mentionGroups(source.mentions)))
      """))\
    </article>

    """
}
