import Markup
import Pages
import Words

func link(_ link: PageLink) -> HTML {
  "<a href=\"\(link.href)\"\(.attributes(of: link.language))>\(link.title)</a>"
}

/// A link to another site.
func externalLink(_ external: ExternalLink) -> HTML {
  """
  <a class="external" href="\(external.link.href)"\(LinkRole.elsewhere(external.copy).attributes)>\
  \(external.link.title)</a>
  """
}

/// A date that machines can read where HTML has a form for it.
func time(_ date: DateText) -> HTML {
  guard let machine = date.machine else { return "\(date.text)" }
  return "<time datetime=\"\(machine)\">\(date.text)</time>"
}

/// What an entity is, with the kind's sign before it: told by word and shape, not by colour alone.
func kindLabel(_ name: String, id: String) -> HTML {
  "<span class=\"kind\" data-kind=\"\(id)\">\(name)</span>"
}

/// An image of the dossier's own.
func image(_ image: PageImage) -> HTML {
  """
  <img src="\(image.src)" alt="\(image.alt)"\(if: image.size, { " width=\"\($0.width)\" height=\"\($0.height)\"" })>
  """
}

/// An image with what is said of it.
func figure(_ picture: PageImage, _ name: StaticString) -> HTML {
  """
  <figure class="\(HTML(stringLiteral: name))\(when: picture.isTall, " tall")">\(image(picture))\(figureCaption(picture))</figure>

  """
}

private func figureCaption(_ image: PageImage) -> HTML {
  if image.caption == nil && image.credit == nil { return HTML() }
  return """
    <figcaption>\(if: image.caption, { "\($0)" })\(when: image.caption != nil && image.credit != nil, " ")\
    \(if: image.credit, { "<span class=\"credit\">\($0)</span>" })</figcaption>
    """
}

/// The page's tags.
func tagList(_ tags: [PageLink], _ words: any Wording) -> HTML {
  if tags.isEmpty { return HTML() }
  return """
    <nav class="tags" aria-label="\(words.tags)">
    <ul>
    \(each: tags, { "<li><a href=\"\($0.href)\" rel=\"tag\">\($0.title)</a></li>\n" })</ul>
    </nav>

    """
}

/// Pages by their titles, one below the other.
func linkList(_ links: [PageLink]) -> HTML {
  if links.isEmpty { return HTML() }
  return "<ul class=\"links\">\n\(each: links, { "<li>\(link($0))</li>\n" })</ul>\n"
}

/// The pages that hold the parts of a list: which of them this one is, and the way to the others.
func partsNavigation(_ page: Page<some Sendable>, label: @autoclosure () -> HTML) -> HTML {
  guard let parts = page.parts else { return HTML() }
  return """
    <nav class="further" id="\(ElementID.part("parts"))" aria-label="\(label())">
    <ul>
    \(each: parts.links.enumerated(), { part($1, at: $0 - parts.current) })</ul>
    </nav>

    """
}

/// - Parameter place: from the page that shows it.
private func part(_ link: PageLink, at place: Int) -> HTML {
  """
  <li><a href="\(link.href)"\(when: place == 0, " aria-current=\"page\"")\(when: place == -1, " rel=\"prev\"")\
  \(when: place == 1, " rel=\"next\"")>\(link.title)</a></li>

  """
}

/// Below the heading of a part: which one it is. It leads to the others, which stand below the list.
func partLine(_ parts: PageParts?) -> HTML {
  guard let title = parts?.title else { return HTML() }
  return "<p class=\"part\"><a href=\"\(Href(to: .part("parts")))\">\(title)</a></p>\n"
}

/// The further pages of something long.
func furtherPages(_ pages: [PageLink], label: @autoclosure () -> HTML) -> HTML {
  if pages.isEmpty { return HTML() }
  return """
    <nav class="further" aria-label="\(label())">
    <ul>
    \(each: pages, { "<li>\(link($0))</li>\n" })</ul>
    </nav>

    """
}
