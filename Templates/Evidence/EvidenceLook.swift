public import Markup
public import Pages

/// Where the statements come from: drawn, and in a table.
extension EvidencePage: Look {
  public static let name: StaticString = "evidence"
  public static let style: EmbeddedFile? = EmbeddedFiles.evidence_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { evidenceMain(page) }
}

private func evidenceMain(_ page: Page<EvidencePage>) -> HTML {
  let evidence = page.content
  return """
    <div class="list">
    \(pageHeader(page.title, summary: evidence.introduction))\
    \(if: evidence.picture, picture)\
    \(section("statements", "\(counted(evidence.sourced, "note"))", table(evidence.rows)))\
    \(furtherPages(evidence.further, label: "Pages of this list"))</div>

    """
}

private func table(_ rows: [EvidencePage.Row]) -> HTML {
  """
  <div class="table" role="region" tabindex="0" aria-label="Statements, as a table">
  <table class="ways">
  <thead><tr><th scope="col">Who said it</th><th scope="col">In what</th><th scope="col">Where it was read</th>\
  <th scope="col">Notes</th></tr></thead>
  <tbody>
  \(each: rows, row)</tbody>
  </table>
  </div>

  """
}

private func row(_ row: EvidencePage.Row) -> HTML {
  """
  <tr><th scope="row">\(named(row.speaker, row.speakerHref))</th>\
  <td>\(if: row.statement, link)</td>\
  <td>\(named(row.read, row.readHref))</td>\
  <td><details><summary>\(counted(row.notes.count, "note"))</summary>\(linkList(row.notes))</details></td></tr>

  """
}

private func named(_ words: String, _ href: Href?) -> HTML {
  href.map { link(PageLink(title: words, href: $0)) } ?? "\(words)"
}
