public import Markup
public import Pages

/// A person, an organisation, a place: what is known, and every sentence that names it.
extension EntityPage: Look {
  public static let name: StaticString = "entity"
  public static let style: EmbeddedFile? = EmbeddedFiles.entity_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { entityMain(page) }
}

private func entityMain(_ page: Page<EntityPage>) -> HTML {
  let entity = page.content
  return """
    <article class="sheet">
    \(pageHeader(page.title, summary: page.summary, above: kindLine(entity), below: aliases(entity.aliases)))\
    \(facts(entity))\
    \(column(entity.body, below: "\(relations(entity))\(tagList(entity.tags))"))\
    \(apparatus(
      """
      \(if: entity.chronology, chronology)\
      \(when: !entity.quotes.isEmpty, notes("quotes", "Quoted words", entity.quotes, sharing: .speaker))\
      \(when: !entity.claims.isEmpty, notes("claims", "Claims made", entity.claims, sharing: .speaker))\
      \(when: !entity.claimsAbout.isEmpty, notes("claims-about", "Claims by others", entity.claimsAbout))\
      \(when: !entity.mentions.isEmpty, mentions(entity))\
      \(when: !entity.related.isEmpty, section("related", "Often named together", entityCards(entity.related)))
      """))\
    </article>

    """
}

private func kindLine(_ entity: EntityPage) -> HTML {
  """
  <p class="kicker"><a class="kind" data-kind="\(entity.kindID)" href="\(entity.kind.href)">\(entity.kind.title)</a></p>

  """
}

private func aliases(_ names: [String]) -> HTML {
  if names.isEmpty { return HTML() }
  return """
    <p class="aliases">Also known as \(each: names, separator: "; ", { "<span class=\"alias\">\($0)</span>" })</p>

    """
}

private func facts(_ entity: EntityPage) -> HTML {
  if entity.facts.isEmpty && entity.image == nil { return HTML() }
  return """
    <aside class="facts" aria-label="Facts">
    \(if: entity.image, { figure($0, "portrait") })\(factList(entity.facts))\(if: entity.locator, picture)</aside>

    """
}

private func relations(_ entity: EntityPage) -> HTML {
  if entity.relations.isEmpty { return HTML() }
  return section(
    "relations", "Relations", "\(factList(entity.relations))\(if: entity.surroundings, picture)")
}

private func notes(
  _ name: String, _ title: @autoclosure () -> HTML, _ notes: [Note], sharing subject: NoteGroup.Subject? = nil
) -> HTML {
  section(
    name, "\(title()) <span class=\"count\">\(grouped(notes.count))</span>", compactNotes(notes, sharing: subject))
}

private func mentions(_ entity: EntityPage) -> HTML {
  section(
    "mentions", "Mentions <span class=\"count\">\(grouped(entity.mentionCount))</span>",
    "\(mentionGroups(entity.mentions))\(furtherPages(entity.furtherMentions, label: "Further mentions"))")
}
