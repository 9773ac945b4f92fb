import Markup

// Parts are asked for where they belong, and not made before: a part that is written when its turn comes stands in its
// place already (see `OutputBuffer`), and one that was made before the tag in front of it has to be copied there.

/// A part of the page with its heading. `name` is the section's class, and the heading has the id of that name.
func section(_ name: String, _ title: @autoclosure () -> HTML, _ content: @autoclosure () -> HTML) -> HTML {
  let heading = ElementID.part(name)
  return """
    <section class="\(name)" aria-labelledby="\(heading)">
    <h2 id="\(heading)">\(title())</h2>
    \(content())</section>

    """
}

/// The page's heading and the sentence or two below it.
func pageHeader(
  _ title: String, _ titleLanguage: TextLanguage? = nil, summary: String?, _ language: TextLanguage? = nil,
  above: @autoclosure () -> HTML = HTML(), below: @autoclosure () -> HTML = HTML()
) -> HTML {
  """
  <header class="page-header">
  \(above())<h1\(.attributes(of: titleLanguage))>\(title)</h1>
  \(if: summary, { "<p class=\"standfirst\"\(.attributes(of: language))>\($0)</p>\n" })\(below())</header>

  """
}

/// A table that is scrolled by itself where it is wider than the page: the first cell of each row names what it is of.
func pageTable(_ label: String, columns: [StaticString], rows: @autoclosure () -> HTML) -> HTML {
  """
  <div class="table" role="region" tabindex="0" aria-label="\(label)">
  <table class="ways">
  <thead><tr>\(each: columns, { "<th scope=\"col\">\($0)</th>" })</tr></thead>
  <tbody>
  \(rows())</tbody>
  </table>
  </div>

  """
}

/// The text that the author wrote. Without any, nothing.
func prose(_ body: @autoclosure () -> HTML, _ language: TextLanguage? = nil) -> HTML {
  guard let language else { return .enclosed("<div class=\"prose\">\n", "</div>\n", body()) }
  let body = body()
  return body.isEmpty ? body : "<div class=\"prose\"\(.attributes(of: language))>\n\(placed(body))</div>\n"
}

/// The column of the text, with what belongs right below it. Without any, nothing.
func column(
  _ body: @autoclosure () -> HTML, in language: TextLanguage? = nil, below: @autoclosure () -> HTML
) -> HTML {
  .enclosed("<div class=\"column\">\n", "</div>\n", "\(prose(body(), language))\(below())")
}

/// What the generator adds below a text: mentions, sources. Without any, nothing.
func apparatus(_ sections: @autoclosure () -> HTML) -> HTML {
  .enclosed("<div class=\"apparatus\">\n", "</div>\n", sections())
}

/// HTML that was made before, for the beginning of a part: a copy stands where the part goes on, and the part itself need not
/// be moved there.
func placed(_ html: HTML) -> HTML {
  var copy = HTML()
  copy.append(copyOf: html)
  return copy
}
