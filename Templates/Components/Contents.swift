import Markup
import Pages

/// The table of contents, where there is enough to list.
func contents(_ entries: [ContentsEntry]) -> HTML {
  if entries.isEmpty { return HTML() }
  return """
    <nav class="contents" aria-labelledby="\(ElementID.part("contents"))">
    <h2 id="\(ElementID.part("contents"))">Contents</h2>
    \(contentsList(entries))</nav>

    """
}

private func contentsList(_ entries: [ContentsEntry]) -> HTML {
  "<ol>\n\(each: entries, contentsEntry)</ol>\n"
}

private func contentsEntry(_ entry: ContentsEntry) -> HTML {
  """
  <li><a href="\(entry.href)">\(entry.title)</a>\
  \(when: !entry.children.isEmpty, "\n\(contentsList(entry.children))")</li>

  """
}
