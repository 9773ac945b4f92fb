public import Markup
public import Pages

/// Claims by status, quotes by speaker: each with what it rests on.
extension LedgerPage: Look {
  public static let name: StaticString = "ledger"
  public static let style: EmbeddedFile? = EmbeddedFiles.ledger_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { ledgerMain(page) }
}

private func ledgerMain(_ page: Page<LedgerPage>) -> HTML {
  let ledger = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: ledger.introduction))\
    \(filters(ledger.filters))\
    \(each: ledger.groups, noteGroup)\
    \(when: !ledger.sources.isEmpty, section("sources", "Sources", citedSources(ledger.sources)))</div>

    """
}

private func filters(_ filters: [LedgerPage.Filter]) -> HTML {
  if filters.isEmpty { return HTML() }
  return """
    <nav class="filters" aria-label="Filter">
    <ul>
    \(each: filters, filter)</ul>
    </nav>

    """
}

private func filter(_ filter: LedgerPage.Filter) -> HTML {
  if filter.isCurrent { return "<li><span aria-current=\"page\">\(filter.link.title)\(count(filter))</span></li>\n" }
  return "<li><a href=\"\(filter.link.href)\">\(filter.link.title)\(count(filter))</a></li>\n"
}

private func count(_ filter: LedgerPage.Filter) -> HTML {
  " <span class=\"count\">\(grouped(filter.count))</span>"
}

/// The heading has the group's own id, so that a link can lead to a status or a speaker.
private func noteGroup(_ group: NoteGroup) -> HTML {
  """
  <section class="note-group" aria-labelledby="\(group.id)">
  <h2 id="\(group.id)">\(if: group.link, link)\(when: group.link == nil, "\(group.title)") \
  <span class="count">\(grouped(group.notes.count))</span></h2>
  \(compactNotes(group.notes, sharing: group.subject))</section>

  """
}
