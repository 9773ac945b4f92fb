import Markup
import Pages
import Words

/// The table of contents, where there is enough to list: open beside the text, folded above it.
func contents(_ entries: [ContentsEntry], _ words: any Wording, in language: TextLanguage? = nil) -> HTML {
  if entries.isEmpty { return HTML() }
  return """
    <details class="contents">
    <summary>\(words.contents)</summary>
    <nav aria-label="\(words.contents)">
    \(contentsList(entries, language))</nav>
    </details>

    """
}

private func contentsList(_ entries: [ContentsEntry], _ language: TextLanguage? = nil) -> HTML {
  "<ol\(.attributes(of: language))>\n\(each: entries, contentsEntry)</ol>\n"
}

private func contentsEntry(_ entry: ContentsEntry) -> HTML {
  """
  <li><a href="\(entry.href)">\(entry.title)</a>\
  \(when: !entry.children.isEmpty, "\n\(contentsList(entry.children))")</li>

  """
}
