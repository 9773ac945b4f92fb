import Markup
import Pages

/// How the claims stand, in figures.
func evidenceFigures(_ summary: EvidenceSummary) -> HTML {
  """
  <div class="evidence-figures">
  <dl class="figures">
  \(figure("Claims", grouped(summary.claims)))\
  \(figure("Sources", grouped(summary.sources)))\
  \(if: summary.shares, { shares($0, of: summary.claims) })</dl>
  \(when: !summary.byStatus.isEmpty, statusTable(summary.byStatus))</div>

  """
}

private func shares(_ shares: EvidenceSummary.Shares, of claims: Int) -> HTML {
  """
  \(figure(
    "Claims with two origins or more", share(shares.independentlySourced, of: claims),
    of: "\(grouped(shares.independentlySourced)) of \(grouped(claims))"))\
  \(figure(
    "Passages with a source", share(shares.evidencedPassages, of: shares.passages),
    of: "\(grouped(shares.evidencedPassages)) of \(grouped(shares.passages))"))
  """
}

private func figure(_ label: String, _ value: String, of counts: String? = nil) -> HTML {
  "<div>\n<dt>\(label)</dt>\n<dd>\(value)\(if: counts, { " <span class=\"detail\">\($0)</span>" })</dd>\n</div>\n"
}

private func statusTable(_ rows: [EvidenceSummary.Row]) -> HTML {
  """
  <table class="statuses">
  <caption>Claims by status</caption>
  <tbody>
  \(each: rows, { "<tr><th scope=\"row\">\(statusBadge($0.status))</th> <td>\($0.count)</td></tr>\n" })</tbody>
  </table>

  """
}

/// “64%”: rounded, but 0 only for none and 100 only for all.
func share(_ part: Int, of whole: Int) -> String {
  guard whole > 0, part > 0 else { return "0%" }
  return part >= whole ? "100%" : "\(min(99, max(1, (200 * part + whole) / (2 * whole))))%"
}
