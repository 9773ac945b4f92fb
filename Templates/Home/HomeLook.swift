public import Markup
public import Pages

/// The front page: what the dossier is about, its articles, who and what is mentioned most, what changed last.
extension HomePage: Look {
  public static let name: StaticString = "home"
  public static let style: EmbeddedFile? = EmbeddedFiles.home_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML { homeMain(page) }
}

private func homeMain(_ page: Page<HomePage>) -> HTML {
  let home = page.content
  return """
    <div class="front">
    <div class="opening">
    \(pageHeader(page.title, summary: page.summary))\(prose(home.introduction))\(counts(home.counts))</div>
    \(when: !home.articles.isEmpty, section("articles", "Articles", documentCards(home.articles)))\
    \(noteFolders(home.notes))\(rail(home))</div>

    """
}

/// The notes by their folders.
private func noteFolders(_ folders: [NoteFolder]) -> HTML {
  if folders.isEmpty { return HTML() }
  return "\(each: Array(folders.enumerated()), { noteFolder($0.element, number: $0.offset + 1) })"
}

private func noteFolder(_ folder: NoteFolder, number: Int) -> HTML {
  let more = folder.others == 0 ? HTML() : "<li>and \(folder.others) more</li>\n"
  return section(
    "notes-\(number)", folder.path.isEmpty ? "Notes" : "\(folder.path)",
    "<ul class=\"notes\">\n\(each: folder.notes, { "<li>\(link($0))</li>\n" })\(more)</ul>\n")
}

private func rail(_ home: HomePage) -> HTML {
  if home.mostMentioned.isEmpty && home.latestChanges.isEmpty { return HTML() }
  return """
    <div class="rail">
    \(when: !home.mostMentioned.isEmpty, section("most-mentioned", "Most mentioned", entityCards(home.mostMentioned)))\
    \(when: !home.latestChanges.isEmpty, section("latest-changes", "Latest changes", documentCards(home.latestChanges)))\
    </div>

    """
}

private func counts(_ counts: [PageLink]) -> HTML {
  if counts.isEmpty { return HTML() }
  return "<ul class=\"counts\">\n\(each: counts, { "<li>\(link($0))</li>\n" })</ul>\n"
}
