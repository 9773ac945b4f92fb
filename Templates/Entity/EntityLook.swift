public import Markup
public import Pages
import Words

/// A person, an organisation, a place: what is known, and every sentence that names it.
extension EntityPage: Look {
  public static let name: StaticString = "entity"
  public static let style: EmbeddedFile? = EmbeddedFiles.entity_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { entityMain(page) }
}

private func entityMain(_ page: Page<EntityPage>) -> HTML {
  let (entity, words) = (page.content, page.words)
  return """
    <article class="sheet">
    \(pageHeader(page.title, page.titleLanguage, summary: page.summary, page.language, above: kindLine(entity), below: "\(aliases(entity.aliases, words))\(jumps(to: parts(of: entity, words), words))"))\
    \(facts(entity, words))\
    \(column(entity.body, in: page.language, below: "\(relations(entity, words))\(tagList(entity.tags, words))"))\
    \(apparatus(
      """
      \(if: entity.chronology, { chronology($0, words) })\
      \(when: !entity.quotes.isEmpty, notes("quotes", words.quotedWords, entity.quotes, words, sharing: .speaker))\
      \(when: !entity.claims.isEmpty, notes("claims", words.claimsMade, entity.claims, words, sharing: .speaker))\
      \(when: !entity.claimsAbout.isEmpty, notes("claims-about", words.claimsByOthers, entity.claimsAbout, words))\
      \(when: !entity.mentions.isEmpty, mentions(entity, words))\
      \(when: !entity.related.isEmpty, section("related", "\(words.oftenNamedTogether)", entityCards(entity.related)))
      """))\
    </article>

    """
}

private func parts(
  of entity: EntityPage, _ words: any Wording
) -> [(name: String, title: StaticString, count: Int)] {
  [
    ("relations", words.relations, entity.relations.reduce(0) { $0 + $1.entries.count }),
    ("chronology-part", words.chronology, entity.chronology?.lines.count ?? 0),
    ("quotes", words.quotedWords, entity.quotes.count), ("claims", words.claimsMade, entity.claims.count),
    ("claims-about", words.claimsByOthers, entity.claimsAbout.count),
    ("mentions", words.mentionsHeading, entity.mentionCount),
  ]
}

private func kindLine(_ entity: EntityPage) -> HTML {
  """
  <p class="kicker"><a class="kind" data-kind="\(entity.kindID)" href="\(entity.kind.href)">\(entity.kind.title)</a></p>

  """
}

private func aliases(_ names: [(name: String, language: TextLanguage?)], _ words: any Wording) -> HTML {
  if names.isEmpty { return HTML() }
  return """
    <p class="aliases">\(words.alsoKnownAs, """
    \(each: names, separator: "; ", { "<span class=\"alias\"\(.attributes(of: $0.language))>\($0.name)</span>" })
    """)</p>

    """
}

private func facts(_ entity: EntityPage, _ words: any Wording) -> HTML {
  if entity.facts.isEmpty && entity.image == nil { return HTML() }
  return """
    <aside class="facts" aria-label="\(words.facts)">
    \(if: entity.image, { figure($0, "portrait") })\(factList(entity.facts, words))\(if: entity.locator, picture)</aside>

    """
}

private func relations(_ entity: EntityPage, _ words: any Wording) -> HTML {
  if entity.relations.isEmpty { return HTML() }
  return section(
    "relations", "\(words.relations)", "\(factList(entity.relations, words))\(if: entity.surroundings, picture)")
}

private func notes(
  _ name: String, _ title: StaticString, _ notes: [Note], _ words: any Wording,
  sharing subject: NoteGroup.Subject? = nil
) -> HTML {
  section(
    name, "\(title) <span class=\"count\">\(words.number(notes.count))</span>",
    compactNotes(notes, words, sharing: subject))
}

private func mentions(_ entity: EntityPage, _ words: any Wording) -> HTML {
  section(
    "mentions", "\(words.mentionsHeading) <span class=\"count\">\(words.number(entity.mentionCount))</span>",
    "\(mentionGroups(entity.mentions, words))\(furtherPages(entity.furtherMentions, label: "\(words.furtherMentions)"))"
  )
}
