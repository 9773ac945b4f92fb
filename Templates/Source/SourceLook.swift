public import Markup
public import Pages

/// A source: where it comes from, and where it is cited.
extension SourcePage: Look {
  public static let name: StaticString = "source"
  public static let style: EmbeddedFile? = EmbeddedFiles.source_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { sourceMain(page) }
}

private func sourceMain(_ page: Page<SourcePage>) -> HTML {
  let source = page.content
  return """
    <article class="sheet">
    \(pageHeader(page.title, summary: page.summary, above: "<p class=\"kicker\">\(source.typeName)</p>\n"))\
    \(when: !source.facts.isEmpty, "<aside class=\"facts\" aria-label=\"Facts\">\n\(factList(source.facts))</aside>\n")\
    \(column(source.body, below: tagList(source.tags)))\
    \(apparatus(
      """
      \(when: !source.statements.isEmpty, section("says", "What it says", "\(each: source.statements, statements)"))\
      \(when: !source.citedBy.isEmpty, section("cited-by", "Cited by", documentCards(source.citedBy)))\
      \(when: !source.mentions.isEmpty, section("mentions", "Mentions", mentionGroups(source.mentions)))
      """))\
    </article>

    """
}

/// What it says on one article, in the order of the notes there.
private func statements(_ group: SourcePage.Group) -> HTML {
  "<h3>\(link(group.article))</h3>\n<ul class=\"says\">\n\(each: group.statements, statement)</ul>\n"
}

/// It has the id of the note, so that the note leads to it.
private func statement(_ statement: SourcePage.Statement) -> HTML {
  """
  <li id="\(ElementID.note(statement.note.slug))">\(each: statement.words, words)\
  <p class="about">For <a href="\(statement.note.permalink)">note \(statement.note.number)</a>, \
  \(lowercased(statement.note.kindName))\(if: statement.note.status, { ", \(lowercased($0.name))" }): \
  “\(statement.note.words)”</p>\(when: statement.note.isAccusation, accusation(statement.note))</li>

  """
}

/// An accusation stands nowhere without its status, its note, who was asked and the reply.
private func accusation(_ note: Note) -> HTML {
  """

  <p class="about">\(if: note.status, statusBadge)</p>
  \(each: note.plainBody, { "<p>\($0)</p>\n" })\(.enclosed("<div class=\"basis\">\n", "</div>\n", basis(of: note)))
  """
}

private func words(_ words: SourcePage.Words) -> HTML {
  """
  <p>\(if: words.says, { "\($0) " })\(if: words.quote, { "<q>\($0)</q> " })\(if: words.address, externalLink)</p>

  """
}

private func lowercased(_ word: String) -> String {
  word.prefix(1).lowercased() + word.dropFirst()
}
