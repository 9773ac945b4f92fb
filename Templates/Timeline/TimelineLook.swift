public import Markup
public import Pages
import Words

/// What happened when: drawn, and in a list by year and month.
extension TimelinePage: Look {
  public static let name: StaticString = "timeline"
  public static let style: EmbeddedFile? = EmbeddedFiles.timeline_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { timelineMain(page) }
}

private func timelineMain(_ page: Page<TimelinePage>) -> HTML {
  let (timeline, words) = (page.content, page.words)
  return """
    <div class="list">
    \(pageHeader(page.title, summary: timeline.introduction))\
    \(listFilters(timeline.filters, words))\
    \(if: timeline.picture, picture)\
    \(if: timeline.periods, { section("periods", "\(words.heading(of: .roles))", picture($0)) })\
    \(furtherPages(timeline.further, label: "\(words.yearsNavigation)"))\(partsNavigation(page, label: "\(words.yearsNavigation)"))\
    \(each: timeline.years, { year($0, words) })\
    \(when: !timeline.undated.isEmpty, section("undated", "\(words.noDateReported)", linkList(timeline.undated)))</div>

    """
}

private func year(_ year: ChronologyYear, _ words: any Wording) -> HTML {
  """
  <section class="year" aria-labelledby="\(year.id)">
  <h2 id="\(year.id)">\(year.title)\(when: year.count > 1, " <span class=\"count\">\(words.number(year.count))</span>")</h2>
  <div class="months">
  \(each: year.months, { month($0, words) })</div>
  </section>

  """
}

private func month(_ month: ChronologyYear.Month, _ words: any Wording) -> HTML {
  """
  \(if: month.title, { "<h3 id=\"\(month.id)\">\($0)</h3>\n" })\(list(month.lines, words))
  """
}

/// Of one entity, or of what an article names.
func chronology(_ chronology: PageChronology, _ words: any Wording) -> HTML {
  section(
    "chronology-part", "\(words.chronology) <span class=\"count\">\(words.number(chronology.lines.count))</span>",
    """
    \(if: chronology.picture, picture)\(list(chronology.lines, words))\
    \(if: chronology.more, { furtherPages([$0], label: "\(words.moreNavigation)") })
    """)
}

/// When, what, and what it rests on.
private func list(_ lines: [ChronologyLine], _ words: any Wording) -> HTML {
  "<ul class=\"chronology\">\n\(each: lines, { line($0, words) })</ul>\n"
}

private func line(_ line: ChronologyLine, _ words: any Wording) -> HTML {
  """
  <li><span class="when">\(when: !line.isDateSaid, time(line.date))</span> <div>\(link(line.link))\
  \(if: line.detail, { " \($0)" })\(if: line.other, { " \(link($0))" }) \
  \(if: line.sort, { "<span class=\"note\">\($0)</span>" })\
  \(if: line.status, { " <span class=\"status\" data-status=\"\($0.id)\">\($0.name)</span>" })\
  \(if: line.about, { " <p\(.attributes(of: line.aboutLanguage))>\($0)</p>" })\(attribution(line.attribution, words))</div></li>

  """
}
