public import Markup
public import Pages
import Words

/// The text, with its contents beside it, and below it what it rests on and whom it names.
extension ArticlePage: Look {
  public static let name: StaticString = "article"
  public static let style: EmbeddedFile? = EmbeddedFiles.article_css
  public static let openGraphType: StaticString = "article"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { articleMain(page) }
}

private func articleMain(_ page: Page<ArticlePage>) -> HTML {
  let (article, words) = (page.content, page.words)
  return """
    <article class="sheet">
    \(pageHeader(page.title, page.titleLanguage, summary: page.summary, page.language, below: byline(article, words)))\
    \(contents(article.contents, words, in: page.language))\
    \(if: article.image, { figure($0, "lead-image") })\
    \(column(article.body, words, in: page.language, below: "\(corrections(article.corrections, words))\(tagList(article.tags, words))"))\
    \(apparatus(
      """
      \(when: !article.sources.isEmpty, section("sources", "\(words.sourcesHeading)", citedSources(article.sources)))\
      \(when: !article.entities.isEmpty, section("entities", "\(words.namedInArticle)", entityGroups(article.entities)))\
      \(if: article.chronology, { chronology($0, words) })\
      \(when: !article.mentions.isEmpty, section("mentions", "\(words.mentionedIn)", mentionGroups(article.mentions, words)))
      """))\
    </article>
    \(neighbours(article, words))
    """
}

/// Who wrote it, when, how long it is, and what it is about.
private func byline(_ article: ArticlePage, _ words: any Wording) -> HTML {
  """
  <div class="byline">
  <p>\(when: !article.authors.isEmpty, "<span class=\"authors\">\(words.by, "\(words.list(article.authors))")</span> ")\
  \(if: article.publisher, { "<span class=\"publisher\">\($0)</span> " })\
  <span class="date">\(time(article.date))</span>\
  \(if: article.updated, { " <span class=\"updated\">\(words.updated, time($0))</span>" })\
  \(when: article.wordCount > 0, " <span class=\"length\">\(words.words(article.wordCount))</span>")</p>
  \(if: article.source, { "<p class=\"annotated\">\(words.onReport, link($0))</p>\n" })\
  \(if: article.corrections.last?.date, { corrected(article.corrections.count, last: $0, words) })</div>

  """
}

/// That there are corrections: whoever reads the text should know of them. They stand below it.
private func corrected(_ count: Int, last: DateText, _ words: any Wording) -> HTML {
  """
  <p class="corrected"><a href="\(Href(to: .part("corrections")))">\
  \(words.corrected(count, isDay: last.isDay), time(last))</a></p>

  """
}

private func corrections(_ corrections: [(date: DateText, note: String)], _ words: any Wording) -> HTML {
  if corrections.isEmpty { return HTML() }
  return section(
    "corrections", "\(words.corrections)",
    "<ul>\n\(each: corrections, { "<li><p>\(time($0.date)) \($0.note)</p></li>\n" })</ul>\n")
}

private func entityGroups(_ groups: [EntityGroup]) -> HTML {
  "<div class=\"entity-groups\">\n\(each: groups, entityGroup)</div>\n"
}

private func neighbours(_ article: ArticlePage, _ words: any Wording) -> HTML {
  if article.previous == nil && article.next == nil { return HTML() }
  return """
    <nav class="neighbours" aria-label="\(words.otherArticles)">
    \(if: article.previous, { neighbour($0, rel: "prev", label: words.previousArticle) })\
    \(if: article.next, { neighbour($0, rel: "next", label: words.nextArticle) })</nav>

    """
}

private func neighbour(_ page: PageLink, rel: @autoclosure () -> HTML, label: StaticString) -> HTML {
  "<a rel=\"\(rel())\" href=\"\(page.href)\"><span class=\"label\">\(label)</span> <span\(.attributes(of: page.language))>\(page.title)</span></a>\n"
}
