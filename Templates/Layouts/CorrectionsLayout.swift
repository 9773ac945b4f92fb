import Markup
import Pages

/// What was put right, newest first, and where to hear of the next.
func correctionsLayout(_ corrections: CorrectionsPage, of page: Page) -> HTML {
  """
  <div class="list">
  \(pageHeader(page.title, summary: page.summary))\
  \(when: !corrections.entries.isEmpty, "<ol class=\"correction-list\">\n\(each: corrections.entries, entry)</ol>\n")\
  \(if: corrections.feed, feed)</div>

  """
}

private func entry(_ entry: CorrectionsPage.Entry) -> HTML {
  """
  <li>
  <p class="about">\(time(entry.date))</p>
  <p class="from"><a class="name" href="\(entry.article.href)">\(entry.article.title)</a></p>
  <p>\(entry.note)</p>
  </li>

  """
}

private func feed(_ feed: Href) -> HTML {
  "<p class=\"feed\"><a href=\"\(feed)\" type=\"application/atom+xml\">Follow corrections by feed</a></p>\n"
}
