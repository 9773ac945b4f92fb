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
  <li><a href="\(entry.href)">\(title(of: entry))</a>\
  \(when: !entry.children.isEmpty, "\n\(contentsList(entry.children))")</li>

  """
}

/// Formulas are marked there, too, for what sets them later.
private func title(of entry: ContentsEntry) -> HTML {
  if entry.formulas.isEmpty { return .text(entry.title) }
  let bytes = Array(entry.title.utf8)
  var end = 0
  var parts: [HTML] = []
  for formula in entry.formulas where formula.lowerBound >= end && formula.upperBound <= bytes.count {
    parts.append(.text(String(decoding: bytes[end..<formula.lowerBound], as: UTF8.self)))
    parts.append("<span class=\"formula\">\(String(decoding: bytes[formula], as: UTF8.self))</span>")
    end = formula.upperBound
  }
  parts.append(.text(String(decoding: bytes[end...], as: UTF8.self)))
  return "\(each: parts, { $0 })"
}
