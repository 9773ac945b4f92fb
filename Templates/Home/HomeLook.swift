public import Markup
public import Pages
import Words

/// The front page: what the dossier is, its newest article beside claims and open questions, the other articles, the names,
/// what changed last.
extension HomePage: Look {
  public static let name: StaticString = "home"
  public static let style: EmbeddedFile? = EmbeddedFiles.home_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { homeMain(page) }
}

private func homeMain(_ page: Page<HomePage>) -> HTML {
  let (home, words) = (page.content, page.words)
  return """
    <div class="front">
    \(pageHeader(page.title, page.titleLanguage, summary: page.summary, page.language))\
    \(if: home.lead, { lead($0, home.leadImage) })\
    \(rail(home, words))\
    \(when: !home.articles.isEmpty, section(
      "articles", "\(words.moreArticles)", "\(documentCards(home.articles))\(if: home.allArticles, allOf)"))\
    \(when: !home.introduction.isEmpty, section("introduction", "\(words.aboutDossier)", prose(home.introduction, page.language)))\
    \(noteFolders(home.noteFolders, words))\
    \(when: !home.latestChanges.isEmpty, section("latest-changes", "\(words.latestChanges)", documentCards(home.latestChanges)))\
    \(when: !home.register.isEmpty, section("register", "\(words.namesHeading)", register(home.register, words)))\
    </div>

    """
}

/// The notes by their folders.
private func noteFolders(_ folders: [NoteFolder], _ words: any Wording) -> HTML {
  if folders.isEmpty { return HTML() }
  return "\(each: Array(folders.enumerated()), { noteFolder($0.element, number: $0.offset + 1, words) })"
}

private func noteFolder(_ folder: NoteFolder, number: Int, _ words: any Wording) -> HTML {
  let more = folder.others == 0 ? HTML() : "<li>\(words.andMore(folder.others))</li>\n"
  return section(
    "notes-\(number)", folder.path.isEmpty ? "\(words.notesHeading)" : "\(folder.path)",
    "<ul class=\"notes\">\n\(each: folder.notes, { "<li>\(link($0))</li>\n" })\(more)</ul>\n")
}

private func lead(_ card: DocumentCard, _ picture: PageImage?) -> HTML {
  """
  <section class="lead" aria-labelledby="\(ElementID.part("lead"))">
  <h2 id="\(ElementID.part("lead"))"><a href="\(card.link.href)"\(.attributes(of: card.link.language))>\(card.link.title)</a></h2>
  \(if: card.summary, { "<p\(.attributes(of: card.language))>\($0)</p>\n" })<p>\(aboutDocument(card))</p>
  \(if: picture, { figure($0, "lead-image") })</section>

  """
}

private func rail(_ home: HomePage, _ words: any Wording) -> HTML {
  .enclosed(
    "<div class=\"rail\">\n", "</div>\n",
    """
    \(when: !home.claims.isEmpty, section("claims", "\(words.claimsHeading)", "\(statements(home.claims, words))\(if: home.allClaims, allOf)"))\
    \(when: !home.questions.isEmpty, section("questions", "\(words.openQuestions)", statements(home.questions, words)))
    """)
}

private func statements(_ notes: [Note], _ words: any Wording) -> HTML {
  "<ul class=\"statements\">\n\(each: notes, { statement($0, words) })</ul>\n"
}

/// In one line what is claimed or asked, in another how it stands.
private func statement(_ note: Note, _ words: any Wording) -> HTML {
  """
  <li><p><a href="\(note.permalink)"\(.attributes(of: languageOfSentence(note)))>\(sentence(of: note))</a></p>\
  \(if: note.status, { "\n<p class=\"about\">\(statusBadge($0))\(if: note.speaker, { " \(saidBy($0, words))" })</p>" })</li>

  """
}

private func allOf(_ page: PageLink) -> HTML {
  "<p class=\"all-of\">\(link(page))</p>\n"
}

/// The names in columns by kind; below them what is only counted, as a heading without a list would stand alone in a column.
private func register(_ kinds: [HomePage.Register], _ words: any Wording) -> HTML {
  let (named, counted) = (kinds.filter { !$0.names.isEmpty }, kinds.filter { $0.names.isEmpty })
  return """
    \(when: !named.isEmpty, "<div class=\"kinds\">\n\(each: named, { registerOfKind($0, words) })</div>\n")\
    \(each: counted, { "<p class=\"all-of\">\(count(of: $0, words))</p>\n" })
    """
}

private func count(of kind: HomePage.Register, _ words: any Wording) -> HTML {
  "\(link(kind.list)) <span class=\"count\">\(words.number(kind.count))</span>"
}

private func registerOfKind(_ kind: HomePage.Register, _ words: any Wording) -> HTML {
  """
  <div>
  <h3>\(count(of: kind, words))</h3>
  <ul>
  \(each: kind.names, { "<li>\(link($0))</li>\n" })</ul>
  </div>

  """
}
