import Markup
import Pages

/// Links to the same list of one sort alone.
func listFilters(_ filters: [ListFilter]) -> HTML {
  if filters.isEmpty { return HTML() }
  return """
    <nav class="filters" aria-label="Filter">
    <ul>
    \(each: filters, filter)</ul>
    </nav>

    """
}

private func filter(_ filter: ListFilter) -> HTML {
  if filter.isCurrent { return "<li><span aria-current=\"page\">\(filter.link.title)\(count(filter))</span></li>\n" }
  return "<li><a href=\"\(filter.link.href)\">\(filter.link.title)\(count(filter))</a></li>\n"
}

private func count(_ filter: ListFilter) -> HTML {
  " <span class=\"count\">\(grouped(filter.count))</span>"
}
