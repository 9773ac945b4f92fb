public import Markup
public import Pages

/// The text, with its contents beside it, and below it what it rests on and whom it names.
extension ArticlePage: Look {
  public static let name: StaticString = "article"
  public static let style: EmbeddedFile? = EmbeddedFiles.article_css
  public static let openGraphType: StaticString = "article"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { articleMain(page) }
}

private func articleMain(_ page: Page<ArticlePage>) -> HTML {
  let article = page.content
  return """
    <article class="sheet">
    \(pageHeader(page.title, summary: page.summary, below: byline(article)))\
    \(contents(article.contents))\
    \(if: article.image, { figure($0, "lead-image") })\
    \(column(article.body, below: "\(corrections(article.corrections))\(tagList(article.tags))"))\
    \(apparatus(
      """
      \(when: !article.sources.isEmpty, section("sources", "Sources", citedSources(article.sources)))\
      \(when: !article.entities.isEmpty, section("entities", "Named in this article", entityGroups(article.entities)))\
      \(if: article.chronology, chronology)\
      \(when: !article.mentions.isEmpty, section("mentions", "Mentioned in", mentionGroups(article.mentions)))
      """))\
    </article>
    \(neighbours(article))
    """
}

/// Who wrote it, when, how long it is, and what it is about.
private func byline(_ article: ArticlePage) -> HTML {
  """
  <div class="byline">
  <p>\(when: !article.authors.isEmpty, "<span class=\"authors\">By \(list(article.authors))</span> ")\
  \(if: article.publisher, { "<span class=\"publisher\">\($0)</span> " })\
  <span class="date">\(time(article.date))</span>\
  \(if: article.updated, { " <span class=\"updated\">Updated \(time($0))</span>" })\
  \(when: article.wordCount > 0, " <span class=\"length\">\(grouped(article.wordCount)) words</span>")</p>
  \(if: article.source, { "<p class=\"annotated\">On the report \(link($0))</p>\n" })\
  \(when: !article.corrections.isEmpty, corrected(article.corrections))</div>

  """
}

/// That there are corrections: whoever reads the text should know of them. They stand below it.
private func corrected(_ corrections: [(date: DateText, note: String)]) -> HTML {
  """
  <p class="corrected"><a href="\(Href(to: .part("corrections")))">\(counted(corrections.count, "correction"))\
  \(if: corrections.last, { "\(when: corrections.count > 1, ", the last") on \(time($0.date))" })</a></p>

  """
}

/// “A, B and C”.
private func list(_ names: [String]) -> HTML {
  guard let last = names.last, names.count > 1 else { return "\(names.first)" }
  return "\(each: names.dropLast(), separator: ", ", { "\($0)" }) and \(last)"
}

/// “1,210”.
func grouped(_ number: Int) -> String {
  number < 1000 ? String(number) : "\(grouped(number / 1000)),\(String(1000 + number % 1000).dropFirst())"
}

private func corrections(_ corrections: [(date: DateText, note: String)]) -> HTML {
  if corrections.isEmpty { return HTML() }
  return section(
    "corrections", "Corrections",
    "<ul>\n\(each: corrections, { "<li><p>\(time($0.date)) \($0.note)</p></li>\n" })</ul>\n")
}

private func entityGroups(_ groups: [EntityGroup]) -> HTML {
  "<div class=\"entity-groups\">\n\(each: groups, entityGroup)</div>\n"
}

private func neighbours(_ article: ArticlePage) -> HTML {
  if article.previous == nil && article.next == nil { return HTML() }
  return """
    <nav class="neighbours" aria-label="Other articles">
    \(if: article.previous, { neighbour($0, rel: "prev", label: "Previous article") })\
    \(if: article.next, { neighbour($0, rel: "next", label: "Next article") })</nav>

    """
}

private func neighbour(_ page: PageLink, rel: @autoclosure () -> HTML, label: @autoclosure () -> HTML) -> HTML {
  "<a rel=\"\(rel())\" href=\"\(page.href)\"><span class=\"label\">\(label())</span> <span>\(page.title)</span></a>\n"
}
