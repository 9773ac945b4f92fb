public import Markup
public import Pages
import Words

/// Where the statements come from: drawn, and in a table.
extension EvidencePage: Look {
  public static let name: StaticString = "evidence"
  public static let style: EmbeddedFile? = EmbeddedFiles.evidence_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { evidenceMain(page) }
}

private func evidenceMain(_ page: Page<EvidencePage>) -> HTML {
  let (evidence, words) = (page.content, page.words)
  return """
    <div class="list">
    \(pageHeader(page.title, summary: evidence.introduction, below: partLine(page.parts)))\
    \(if: evidence.picture, picture)\
    \(section("statements", "\(words.notes(evidence.sourced))", table(evidence.rows, words)))\
    \(partsNavigation(page, label: "\(words.partsOfList)"))</div>

    """
}

private func table(_ rows: [EvidencePage.Row], _ words: any Wording) -> HTML {
  pageTable(
    words.asTable(words.statements),
    columns: [words.whoSaidIt, words.inWhat, words.whereItWasRead, words.notesHeading],
    rows: "\(each: rows, { row($0, words) })")
}

private func row(_ row: EvidencePage.Row, _ words: any Wording) -> HTML {
  """
  <tr><th scope="row">\(named(row.speaker, row.speakerHref, row.speakerLanguage))</th>\
  <td>\(if: row.statement, link)</td>\
  <td>\(named(row.read, row.readHref, row.readLanguage))</td>\
  <td><details><summary>\(words.notes(row.notes.count))</summary>\(linkList(row.notes))</details></td></tr>

  """
}

private func named(_ words: String, _ href: Href?, _ language: TextLanguage?) -> HTML {
  href.map { link(PageLink(title: words, href: $0, language: language)) } ?? .words(words, in: language)
}
