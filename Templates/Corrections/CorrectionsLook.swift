public import Markup
public import Pages
import Words

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
    \(when: !corrections.entries.isEmpty, "<ol class=\"correction-list\">\n\(each: runs(of: corrections.entries), { run($0, page.words) })</ol>\n")\
    \(if: corrections.feed, { feed($0, page.words) })</div>

    """
}

/// Those that follow one another of one day in one article: day and article are said once.
private func runs(of entries: [CorrectionsPage.Entry]) -> [ArraySlice<CorrectionsPage.Entry>] {
  var runs: [ArraySlice<CorrectionsPage.Entry>] = []
  for (index, entry) in entries.enumerated() {
    if let last = runs.last?.last, last.date == entry.date, last.article == entry.article {
      runs[runs.count - 1] = entries[runs[runs.count - 1].startIndex...index]
    } else {
      runs.append(entries[index...index])
    }
  }
  return runs
}

private func run(_ entries: ArraySlice<CorrectionsPage.Entry>, _ words: any Wording) -> HTML {
  guard let first = entries.first else { return HTML() }
  return """
    <li>
    <p class="about">\(if: first.date, time)\(when: first.date == nil, "\(words.undated)")</p>
    <p class="from"><a class="name" href="\(first.article.href)"\(.attributes(of: first.article.language))>\(first.article.title)</a></p>
    \(entries.count == 1 ? entry(first, words) : list(entries, words))</li>

    """
}

private func list(_ entries: ArraySlice<CorrectionsPage.Entry>, _ words: any Wording) -> HTML {
  "<ul>\n\(each: entries, { "<li>\n\(entry($0, words))</li>\n" })</ul>\n"
}

private func entry(_ entry: CorrectionsPage.Entry, _ words: any Wording) -> HTML {
  """
  \(each: entry.text, { "<p>\($0)</p>\n" })\
  \(if: entry.note, { "<p class=\"about\"><a href=\"\($0)\">\(words.correctionNote)</a></p>\n" })
  """
}

private func feed(_ feed: Href, _ words: any Wording) -> HTML {
  "<p class=\"feed\"><a href=\"\(feed)\" type=\"application/atom+xml\">\(words.correctionsFeed)</a></p>\n"
}
