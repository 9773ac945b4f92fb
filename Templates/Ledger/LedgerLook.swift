public import Markup
public import Pages
import Words

/// Claims by status, quotes by speaker: each with what it rests on.
extension LedgerPage: Look {
  public static let name: StaticString = "ledger"
  public static let style: EmbeddedFile? = EmbeddedFiles.ledger_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { ledgerMain(page) }
}

private func ledgerMain(_ page: Page<LedgerPage>) -> HTML {
  let (ledger, words) = (page.content, page.words)
  return """
    <div class="list">
    \(pageHeader(page.title, summary: ledger.introduction, below: partLine(page.parts)))\
    \(listFilters(ledger.filters, words))\
    \(if: ledger.picture, picture)\
    \(each: ledger.groups, { noteGroup($0, words) })\
    \(partsNavigation(page, label: "\(words.partsOfList)"))\
    \(when: !ledger.sources.isEmpty, section("sources", "\(words.sourcesHeading)", citedSources(ledger.sources)))</div>

    """
}

/// The heading has the group's own id, so that a link can lead to a status or a speaker.
private func noteGroup(_ group: NoteGroup, _ words: any Wording) -> HTML {
  """
  <section class="note-group" aria-labelledby="\(group.id)">
  <h2 id="\(group.id)">\(if: group.link, link)\(when: group.link == nil, "\(group.title)") \
  <span class="count">\(words.number(group.count))</span></h2>
  \(compactNotes(group.notes, words, sharing: group.subject))</section>

  """
}
