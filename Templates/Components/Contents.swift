import Markup
import Pages

/// The table of contents, where there is enough to list: open beside the text, folded above it.
func contents(_ entries: [ContentsEntry]) -> HTML {
  if entries.isEmpty { return HTML() }
  return """
    <details class="contents">
    <summary>Contents</summary>
    <nav aria-label="Contents">
    \(contentsList(entries))</nav>
    </details>

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
