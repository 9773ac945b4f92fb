import Markup
import Pages

/// Labels and what stands beside them.
func factList(_ facts: [FactLine]) -> HTML {
  if facts.isEmpty { return HTML() }
  return "<dl class=\"fact-list\">\n\(each: facts, factLine)</dl>\n"
}

private func factLine(_ fact: FactLine) -> HTML {
  "<div>\n<dt>\(fact.label)</dt>\n\(each: fact.entries, factEntry)</div>\n"
}

private func factEntry(_ entry: FactLine.Entry) -> HTML {
  """
  <dd>\(factValue(entry.value))\(if: entry.detail, { " <span class=\"detail\">(\($0))</span>" })\
  \(if: entry.source, factSource)\(if: entry.quote, { " <span class=\"words\">“\($0)”</span>" })\
  \(if: entry.verdict, { " <span class=\"cited\">\(verdict($0))</span>" })\
  \(when: entry.isReferenceKnowledge, referenceKnowledge(entry))</dd>

  """
}

private func factValue(_ value: FactLine.Value) -> HTML {
  switch value {
  case .text(let text): "\(text)"
  case .date(let date): time(date)
  case .link(let page): link(page)
  case .external(let page): externalLink(page)
  }
}

private func factSource(_ source: PageLink) -> HTML {
  " <span class=\"cited\">Source: \(link(source))</span>"
}

private func referenceKnowledge(_ entry: FactLine.Entry) -> HTML {
  entry.source == nil
    ? " <span class=\"cited\">Reference knowledge</span>"
    : " <span class=\"cited\">Otherwise reference knowledge</span>"
}
