public import Markup
public import Pages
import Words

/// Relations: drawn, and in a table.
extension NetworkPage: Look {
  public static let name: StaticString = "network"

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { networkMain(page) }
}

private func networkMain(_ page: Page<NetworkPage>) -> HTML {
  let (network, words) = (page.content, page.words)
  return """
    <div class="list">
    \(pageHeader(page.title, summary: network.introduction, below: partLine(page.parts)))\
    \(if: network.picture, picture)\
    \(if: network.outlines, { network.picture == nil ? picture($0) : section("chains", "\(words.longerChains)", picture($0)) })\
    \(when: !network.ties.isEmpty, section("between-groups", "\(words.relations)", table(network.ties, words)))\
    \(when: !network.groups.isEmpty, section("groups", "\(words.groups)", entityCards(network.groups)))\
    \(when: !network.lines.isEmpty, section("all-relations", "\(words.relations)", table(network.lines, words)))\
    \(partsNavigation(page, label: "\(words.furtherRelations)"))</div>

    """
}

private func table(_ ties: [GroupTie], _ words: any Wording) -> HTML {
  pageTable(
    words.asTable(words.relations), columns: [words.groups, words.relations],
    rows: "\(each: ties, { row($0, words) })")
}

private func row(_ tie: GroupTie, _ words: any Wording) -> HTML {
  """
  <tr id="\(tie.id)"><th scope="row">\(each: tie.groups, separator: " – ", link)</th><td>\(words.number(tie.count))</td></tr>

  """
}

private func table(_ lines: [RelationLine], _ words: any Wording) -> HTML {
  pageTable(
    words.asTable(words.relations), columns: [words.relation, words.role, words.when, words.whatSaysSo],
    rows: "\(each: lines, { line($0, words) })")
}

private func line(_ line: RelationLine, _ words: any Wording) -> HTML {
  """
  <tr id="\(line.id)"><th scope="row">\(link(line.subject)) \(line.words) \(link(line.object))</th>\
  <td>\(line.role)</td><td>\(line.period)</td>\
  <td>\(when: line.attribution == Attribution(), "\(words.namesNoSource)")\(if: line.attribution.source, link)\(if: line.quote, { " \(words.quotation, .words($0, in: line.quoteLanguage))" })\
  \(if: line.verdict, { " <span class=\"cited\">\(verdict($0, words))</span>" })\
  \(when: line.attribution.isReferenceKnowledge, "\(line.attribution.source == nil ? words.referenceKnowledge : words.andOtherwiseReferenceKnowledge)")</td></tr>

  """
}
