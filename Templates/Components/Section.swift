import Markup

/// A part of the page with its heading. `name` goes into the heading's id behind `page.`: with the full stop no id of
/// the text can be the same, because those are made of letters, digits, hyphens and underscores.
func section(_ name: HTML, _ title: HTML, _ content: HTML) -> HTML {
  """
  <section class="\(name)" aria-labelledby="page.\(name)">
  <h2 id="page.\(name)">\(title)</h2>
  \(content)</section>

  """
}

/// The page's heading and the sentence or two below it.
func pageHeader(_ title: String, summary: String?, above: HTML = HTML(), below: HTML = HTML()) -> HTML {
  """
  <header class="page-header">
  \(above)<h1>\(title)</h1>
  \(if: summary, { "<p class=\"standfirst\">\($0)</p>\n" })\(below)</header>

  """
}

/// The text that the author wrote.
func prose(_ body: HTML) -> HTML {
  if body.isEmpty { return HTML() }
  return "<div class=\"prose\">\n\(body)</div>\n"
}

/// The column of the text, with what belongs right above and below it. Without any, nothing.
///
/// A body may be long, so it is put in its place here at once, not in a wrapper first.
func column(above: HTML = HTML(), _ body: HTML, below: HTML) -> HTML {
  if above.isEmpty && body.isEmpty && below.isEmpty { return HTML() }
  if body.isEmpty { return "<div class=\"column\">\n\(above)\(below)</div>\n" }
  return "<div class=\"column\">\n\(above)<div class=\"prose\">\n\(body)</div>\n\(below)</div>\n"
}

/// What the generator adds below a text: mentions, sources. Without any, nothing.
func apparatus(_ sections: HTML) -> HTML {
  if sections.isEmpty { return HTML() }
  return "<div class=\"apparatus\">\n\(sections)</div>\n"
}
