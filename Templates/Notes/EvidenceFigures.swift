import Markup
import Pages
import Words

/// How the claims stand, in figures.
func evidenceFigures(_ summary: EvidenceSummary, _ words: any Wording) -> HTML {
  """
  <div class="evidence-figures">
  <dl class="figures">
  \(figure(words.claimsHeading, words.number(summary.claims)))\
  \(figure(words.sourcesHeading, words.number(summary.sources)))\
  \(if: summary.shares, { shares($0, of: summary.claims, words) })</dl>
  \(when: !summary.byStatus.isEmpty, statusTable(summary.byStatus, words))</div>

  """
}

private func shares(_ shares: EvidenceSummary.Shares, of claims: Int, _ words: any Wording) -> HTML {
  """
  \(figure(
    words.claimsWithTwoOrigins, share(shares.independentlySourced, of: claims, words),
    of: words.outOf(shares.independentlySourced, claims)))\
  \(figure(
    words.passagesWithSource, share(shares.evidencedPassages, of: shares.passages, words),
    of: words.outOf(shares.evidencedPassages, shares.passages)))
  """
}

private func figure(_ label: StaticString, _ value: String, of counts: String? = nil) -> HTML {
  "<div>\n<dt>\(label)</dt>\n<dd>\(value)\(if: counts, { " <span class=\"detail\">\($0)</span>" })</dd>\n</div>\n"
}

private func statusTable(_ rows: [EvidenceSummary.Row], _ words: any Wording) -> HTML {
  """
  <table class="statuses">
  <caption>\(words.claimsByStatus)</caption>
  <tbody>
  \(each: rows, { "<tr><th scope=\"row\">\(statusBadge($0.status))</th> <td>\($0.count)</td></tr>\n" })</tbody>
  </table>

  """
}

/// “64%”: rounded, but 0 only for none and 100 only for all.
func share(_ part: Int, of whole: Int, _ words: any Wording) -> String {
  guard whole > 0, part > 0 else { return words.percent(0) }
  return words.percent(part >= whole ? 100 : min(99, max(1, (200 * part + whole) / (2 * whole))))
}
