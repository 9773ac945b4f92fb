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
