import Checking
import Diagnostics

/// What `dossier check --list` and `--explain` print.
enum RuleHelp {
  static func list() -> String {
    let width = CheckRules.all.map(\.id.utf8.count).max() ?? 0
    return CheckRules.all.map { rule in
      let padding = String(repeating: " ", count: width - rule.id.utf8.count)
      let severity = rule.severity.rawValue
      return
        "\(rule.id)\(padding)  \(severity)\(String(repeating: " ", count: 11 - severity.utf8.count))  \(rule.summary)\n"
    }.joined()
  }

  static func explanation(of id: String) -> String? {
    guard let rule = CheckRules.named(id) else { return Explanation.named(id)?.text }
    return """
      \(rule.id) (\(rule.severity.rawValue))

      \(rule.summary)

      \(rule.explanation)

      Not so:

      \(indented(rule.example.bad))

      But so:

      \(indented(rule.example.good))

      To change its severity, write this in dossier.yml (error, warning, information or off):

          checks:
            \(rule.id): off

      """
  }

  static func suggestion(for id: String) -> String {
    let nearest = Nearest.candidates(to: id, in: CheckRules.all.map(\.id) + Explanation.all.map(\.id))
    return nearest.first.map { "Did you mean \($0)?" } ?? "dossier check --list shows them all."
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
  }
}
