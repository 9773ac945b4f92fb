import Markup
import Pages

/// The sources of a page, each with the letter by which its notes name it on paper, and its address.
func citedSources(_ sources: [CitedSource]) -> HTML {
  "<ul class=\"cards cited-sources\">\n\(each: sources, citedSource)</ul>\n"
}

private func citedSource(_ source: CitedSource) -> HTML {
  """
  <li class="document-card" data-letter="\(source.letter)">\
  <a class="name" href="\(source.card.link.href)"\(.attributes(of: source.card.link.language))>\(source.card.link.title)</a>\
  \(aboutDocument(source.card))\(if: source.card.summary, { "\n<p\(.attributes(of: source.card.language))>\($0)</p>" })\
  \(if: source.address, { "\n<p class=\"address\">\(externalLink($0))</p>" })</li>

  """
}
