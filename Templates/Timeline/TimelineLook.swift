public import Markup
public import Pages

/// What happened when: drawn, and in a list by year and month.
extension TimelinePage: Look {
  public static let name: StaticString = "timeline"
  public static let style: EmbeddedFile? = EmbeddedFiles.timeline_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { timelineMain(page) }
}

private func timelineMain(_ page: Page<TimelinePage>) -> HTML {
  let timeline = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: timeline.introduction))\
    \(listFilters(timeline.filters, page.words))\
    \(if: timeline.picture, picture)\
    \(if: timeline.periods, { section("periods", "Roles and relations", picture($0)) })\
    \(furtherPages(timeline.further, label: "Years"))\
    \(each: timeline.years, year)\
    \(when: !timeline.undated.isEmpty, section("undated", "No date is reported", linkList(timeline.undated)))</div>

    """
}

private func year(_ year: ChronologyYear) -> HTML {
  """
  <section class="year" aria-labelledby="\(year.id)">
  <h2 id="\(year.id)">\(year.title) <span class="count">\(grouped(year.count))</span></h2>
  <div class="months">
  \(each: year.months, month)</div>
  </section>

  """
}

private func month(_ month: ChronologyYear.Month) -> HTML {
  """
  \(if: month.title, { "<h3 id=\"\(month.id)\">\($0)</h3>\n" })\(list(month.lines))
  """
}

/// Of one entity, or of what an article names.
func chronology(_ chronology: PageChronology) -> HTML {
  section(
    "chronology-part", "Chronology <span class=\"count\">\(grouped(chronology.lines.count))</span>",
    """
    \(if: chronology.picture, picture)\(list(chronology.lines))\
    \(if: chronology.more, { furtherPages([$0], label: "More") })
    """)
}

/// When, what, and what it rests on.
private func list(_ lines: [ChronologyLine]) -> HTML {
  "<ul class=\"chronology\">\n\(each: lines, line)</ul>\n"
}

private func line(_ line: ChronologyLine) -> HTML {
  """
  <li><span class="when">\(time(line.date))</span> <div>\(link(line.link))\
  \(if: line.detail, { " \($0)" })\(if: line.other, { " \(link($0))" }) \
  \(if: line.sort, { "<span class=\"note\">\($0)</span>" })\
  \(if: line.status, { " <span class=\"status\" data-status=\"\($0.id)\">\($0.name)</span>" })\
  \(if: line.about, { " <p>\($0)</p>" })\(rest(line))</div></li>

  """
}

private func rest(_ line: ChronologyLine) -> HTML {
  if let source = line.source {
    return
      " <span class=\"cited\">Source: \(link(source))\(when: line.isReferenceKnowledge, "; otherwise reference knowledge")</span>"
  }
  return line.isReferenceKnowledge ? " <span class=\"cited\">Reference knowledge</span>" : HTML()
}
