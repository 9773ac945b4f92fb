public import Markup
public import Pages
import Words

/// A source: where it comes from, and where it is cited.
extension SourcePage: Look {
  public static let name: StaticString = "source"
  public static let style: EmbeddedFile? = EmbeddedFiles.source_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { sourceMain(page) }
}

private func sourceMain(_ page: Page<SourcePage>) -> HTML {
  let (source, words) = (page.content, page.words)
  return """
    <article class="sheet">
    \(pageHeader(page.title, page.titleLanguage, summary: page.summary, page.language, above: "<p class=\"kicker\">\(source.typeName)</p>\n", below: "\(partLine(page.parts))\(jumps(to: parts(of: source, words), words))"))\
    \(when: !source.facts.isEmpty, "<aside class=\"facts\" aria-label=\"\(words.facts)\">\n\(factList(source.facts, words))</aside>\n")\
    \(column(source.body, in: page.language, below: tagList(source.tags, words)))\
    \(apparatus(
      """
      \(when: !source.statements.isEmpty, section("says", heading(source, words), "\(each: source.statements, { statements($0, words) })"))\
      \(when: !source.citedBy.isEmpty, section("cited-by", "\(words.citedBy)", documentCards(source.citedBy)))\
      \(when: !source.mentions.isEmpty, section("mentions", "\(words.mentionsHeading)", mentionGroups(source.mentions, words)))\
      \(partsNavigation(page, label: "\(words.partsOfList)"))
      """))\
    </article>

    """
}

private func parts(
  of source: SourcePage, _ words: any Wording
) -> [(name: String, title: StaticString, count: Int)] {
  [
    ("says", words.whatItSays, source.statements.isEmpty ? 0 : source.statementCount),
    ("cited-by", words.citedBy, source.citedBy.count),
    ("mentions", words.mentionsHeading, source.mentions.groups.count),
  ]
}

private func heading(_ source: SourcePage, _ words: any Wording) -> HTML {
  """
  \(words.whatItSays)\
  \(when: source.statementCount > 0, " <span class=\"count\">\(words.number(source.statementCount))</span>")
  """
}

/// What it says on one article, in the order of the notes there.
private func statements(_ group: SourcePage.Group, _ words: any Wording) -> HTML {
  "<h3>\(link(group.article))</h3>\n<ul class=\"says\">\n\(each: group.statements, { statement($0, words) })</ul>\n"
}

/// It has the id of the note, so that the note leads to it.
private func statement(_ statement: SourcePage.Statement, _ words: any Wording) -> HTML {
  let note = statement.note
  let line = words.forNote(note.number, kind: note.kindWord, status: note.status?.word, words: note.words)
  return """
    <li id="\(ElementID.note(note.slug))">\(each: statement.words, { said($0, words) })\
    <p class="about">\(line.before)<a href="\(note.permalink)">\(line.link)</a>\(line.after)</p>\
    \(when: note.isAccusation, accusation(note, words))\(each: note.accusations, { accusationInWords($0, words) })</li>

    """
}

private func said(_ said: SourcePage.Words, _ words: any Wording) -> HTML {
  """
  <p>\(if: said.says, { "\($0) " })\(if: said.quote, { "<q\(.attributes(of: said.language))>\($0)</q> " })\
  \(if: said.verdict, { "<span class=\"label\">\(verdict($0, words))</span> " })\(if: said.address, externalLink)</p>

  """
}
