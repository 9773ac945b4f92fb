import Markup
import Pages

/// The index of names: the letters on top, the names below theirs.
func namesLayout(_ names: NamesPage, of page: Page) -> HTML {
  """
  <div class="index">
  \(pageHeader(page.title, summary: page.summary))\
  <nav class="letters" aria-label="Letters">
  <ul>
  \(each: names.letters, { "<li><a href=\"\(Href(path: "", fragment: $0.id))\">\($0.letter)</a></li>\n" })</ul>
  </nav>
  \(each: names.letters, letter)</div>

  """
}

private func letter(_ letter: NamesPage.Letter) -> HTML {
  """
  <section class="letter" aria-labelledby="\(letter.id)">
  <h2 id="\(letter.id)">\(letter.letter)</h2>
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
