public import Markup
public import Pages

/// What was put right, newest first, and where to hear of the next.
extension CorrectionsPage: Look {
  public static let name: StaticString = "corrections"
  public static let style: EmbeddedFile? = EmbeddedFiles.corrections_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { correctionsMain(page) }

  public static func head(of page: Page<Self>) -> HTML {
    "\(if: page.content.feed, { "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(page.title)\" href=\"\($0)\">\n" })"
  }
}

private func correctionsMain(_ page: Page<CorrectionsPage>) -> HTML {
  let corrections = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: page.summary))\
    \(when: !corrections.entries.isEmpty, "<ol class=\"correction-list\">\n\(each: corrections.entries, entry)</ol>\n")\
    \(if: corrections.feed, feed)</div>

    """
}

private func entry(_ entry: CorrectionsPage.Entry) -> HTML {
  """
  <li>
  <p class="about">\(if: entry.date, time)\(when: entry.date == nil, "Undated")</p>
  <p class="from"><a class="name" href="\(entry.article.href)">\(entry.article.title)</a></p>
  \(each: entry.text, { "<p>\($0)</p>\n" })\
  \(if: entry.note, { "<p class=\"about\"><a href=\"\($0)\">The note in the article</a></p>\n" })</li>

  """
}

private func feed(_ feed: Href) -> HTML {
  "<p class=\"feed\"><a href=\"\(feed)\" type=\"application/atom+xml\">Follow corrections by feed</a></p>\n"
}
