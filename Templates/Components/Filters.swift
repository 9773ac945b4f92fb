import Markup
import Pages
import Words

/// Links to the same list of one sort alone.
func listFilters(_ filters: [ListFilter], _ words: any Wording) -> HTML {
  if filters.isEmpty { return HTML() }
  return """
    <nav class="filters" aria-label="\(words.filter)">
    <ul>
    \(each: filters, { filter($0, words) })</ul>
    </nav>

    """
}

private func filter(_ filter: ListFilter, _ words: any Wording) -> HTML {
  if filter.isCurrent {
    return "<li><span aria-current=\"page\">\(filter.link.title)\(count(filter, words))</span></li>\n"
  }
  return "<li><a href=\"\(filter.link.href)\">\(filter.link.title)\(count(filter, words))</a></li>\n"
}

private func count(_ filter: ListFilter, _ words: any Wording) -> HTML {
  " <span class=\"count\">\(words.number(filter.count))</span>"
}
