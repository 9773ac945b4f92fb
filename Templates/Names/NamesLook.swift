public import Markup
public import Pages
import Words

/// The index of names.
extension NamesPage: Look {
  public static let name: StaticString = "names"
  public static let style: EmbeddedFile? = EmbeddedFiles.names_css

  public static func main(of page: Page<Self>, root: SiteRoot) -> HTML {
    switch page.content {
    case .letters(let letters): index(page, letters)
    case .parts(let parts): overview(page, parts)
    }
  }
}

/// The letters on top, the names below theirs.
private func index(_ page: Page<NamesPage>, _ letters: [NamesPage.Letter]) -> HTML {
  """
  <div class="index">
  \(pageHeader(page.title, summary: page.summary))\
  <nav class="letters" aria-label="\(page.words.letters)">
  <ul>
  \(each: letters, { "<li><a href=\"\(Href(to: $0.id))\"\(.attributes(of: $0.language))>\($0.letter)</a></li>\n" })</ul>
  </nav>
  \(each: letters, letter)\(partsNavigation(page, label: "\(page.words.partsOfList)"))</div>

  """
}

/// The pages that hold the names, where they are many.
private func overview(_ page: Page<NamesPage>, _ parts: [PageLink]) -> HTML {
  "<div class=\"list\">\n\(pageHeader(page.title, summary: page.summary))\(linkList(parts))</div>\n"
}

private func letter(_ letter: NamesPage.Letter) -> HTML {
  """
  <section class="letter" aria-labelledby="\(letter.id)">
  <h2 id="\(letter.id)"\(.attributes(of: letter.language))>\(letter.letter)</h2>
  <ul>
  \(each: letter.names, name)</ul>
  </section>

  """
}

private func name(_ name: NamesPage.Name) -> HTML {
  """
  <li\(when: name.isAlias, " class=\"alias\"")>\(link(name.link)) <span class="note">\(name.note)</span></li>

  """
}
