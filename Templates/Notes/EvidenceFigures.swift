import Markup
import Pages

/// How the claims stand, in figures.
func evidenceFigures(_ summary: EvidenceSummary) -> HTML {
  """
  <div class="evidence-figures">
  <dl class="figures">
  \(figure("Claims", grouped(summary.claims)))\
  \(figure("Sources", grouped(summary.sources)))\
  \(figure("Independently sourced claims", share(summary.independentlySourced, of: summary.claims), "with two origins or more"))\
  \(figure("Passages with evidence", share(summary.evidencedPassages, of: summary.passages), "with a source, a footnote or a sourced note"))\
  </dl>
  \(when: !summary.byStatus.isEmpty, statusTable(summary.byStatus, of: summary.claims))</div>

  """
}

private func figure(_ label: String, _ value: String, _ detail: String? = nil) -> HTML {
  "<div>\n<dt>\(label)</dt>\n<dd>\(value)</dd>\n\(if: detail, { "<dd class=\"detail\">\($0)</dd>\n" })</div>\n"
}

private func statusTable(_ rows: [EvidenceSummary.Row], of claims: Int) -> HTML {
  """
  <table class="statuses">
  <caption>Claims by status</caption>
  <thead>
  <tr><th scope="col">Status</th> <th scope="col">Claims</th></tr>
  </thead>
  <tbody>
  \(each: rows, { "<tr><th scope=\"row\">\(statusBadge($0.status))</th> <td>\($0.count)</td></tr>\n" })</tbody>
  </table>

  """
}

/// “64% (41 of 64)”.
func share(_ part: Int, of whole: Int) -> String {
  "\(percent(part, of: whole))% (\(grouped(part)) of \(grouped(whole)))"
}

/// Rounded, but 0 only for none and 100 only for all.
func percent(_ part: Int, of whole: Int) -> Int {
  guard whole > 0, part > 0 else { return 0 }
  return part >= whole ? 100 : min(99, max(1, (200 * part + whole) / (2 * whole)))
}
