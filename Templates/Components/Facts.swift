import Markup
import Pages
import Words

/// Labels and what stands beside them.
func factList(_ facts: [FactLine], _ words: any Wording) -> HTML {
  if facts.isEmpty { return HTML() }
  return "<dl class=\"fact-list\">\n\(each: facts, { factLine($0, words) })</dl>\n"
}

private func factLine(_ fact: FactLine, _ words: any Wording) -> HTML {
  "<div>\n<dt>\(fact.label)</dt>\n\(each: fact.entries, { factEntry($0, words) })</div>\n"
}

private func factEntry(_ entry: FactLine.Entry, _ words: any Wording) -> HTML {
  """
  <dd>\(factValue(entry.value))\(if: entry.detail, { " <span class=\"detail\">(\($0))</span>" })\
  \(if: entry.source, { factSource($0, words) })\(if: entry.quote, { " <span class=\"words\"\(.attributes(of: entry.quoteLanguage))>\(words.quotation, "\($0)")</span>" })\
  \(if: entry.verdict, { " <span class=\"cited\">\(verdict($0, words))</span>" })\
  \(when: entry.isReferenceKnowledge, referenceKnowledge(entry, words))</dd>

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

private func factSource(_ source: PageLink, _ words: any Wording) -> HTML {
  " <span class=\"cited\">\(words.source, link(source))</span>"
}

/// “Source: The report”, “Reference knowledge”, both, or nothing.
func attribution(_ attribution: Attribution, _ words: any Wording) -> HTML {
  guard let source = attribution.source else {
    return attribution.isReferenceKnowledge ? " <span class=\"cited\">\(words.referenceKnowledge)</span>" : HTML()
  }
  return """
     <span class="cited">\(words.source, link(source))\
    \(when: attribution.isReferenceKnowledge, "\(words.andOtherwiseReferenceKnowledge)")</span>
    """
}

private func referenceKnowledge(_ entry: FactLine.Entry, _ words: any Wording) -> HTML {
  entry.source == nil
    ? " <span class=\"cited\">\(words.referenceKnowledge)</span>"
    : " <span class=\"cited\">\(words.otherwiseReferenceKnowledge)</span>"
}
