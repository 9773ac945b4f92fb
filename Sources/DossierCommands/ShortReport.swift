import Diagnostics

/// What of many diagnostics a person is shown on a terminal: the first of the most severe, and how many more there are.
struct ShortReport {
  /// Of which a terminal holds about a screenful or two.
  static let most = 30

  /// In the order given.
  private(set) var shown: [Diagnostic]
  private let rest: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) {
    guard diagnostics.count > Self.most else {
      (shown, rest) = (diagnostics, [])
      return
    }
    var isShown = [Bool](repeating: false, count: diagnostics.count)
    var left = Self.most
    for severity in Diagnostic.Severity.allCases {
      for index in diagnostics.indices where left > 0 && diagnostics[index].severity == severity {
        isShown[index] = true
        left -= 1
      }
    }
    shown = diagnostics.indices.filter { isShown[$0] }.map { diagnostics[$0] }
    rest = diagnostics.indices.filter { !isShown[$0] }.map { diagnostics[$0] }
  }

  /// “and 131,042 more: 131,040 errors, 2 warnings (unresolved-link 131,040, raw-html 2)”; nil where all are shown.
  var note: String? {
    guard !rest.isEmpty else { return nil }
    let severities = Diagnostic.Severity.allCases.compactMap { severity in
      let count = rest.filter { $0.severity == severity }.placeCount
      return count == 0 ? nil : Figures.count(count, severity == .information ? "remark" : severity.rawValue)
    }
    let counts = Dictionary(grouping: rest, by: \.id).mapValues(\.placeCount)
    let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      "\($0.key) \(Figures.grouped($0.value))"
    }
    return """
      and \(Figures.grouped(rest.placeCount)) more: \(severities.joined(separator: ", "))
        \(kinds.joined(separator: ", "))
        --verbose shows all of them

      """
  }
}
