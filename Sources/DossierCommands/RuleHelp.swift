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

      Wrong:

      \(indented(rule.example.bad))

      Right:

      \(indented(rule.example.good))

      \(rule.isFixed ? fixed(rule) : settable(rule.id))

      """
  }

  /// The same in two parts, for programs that show them beside what was found.
  @Sendable static func description(of id: String) -> SARIFPrinter.Rule? {
    if let rule = CheckRules.named(id) {
      return .init(
        summary: rule.summary,
        explanation: "\(rule.explanation)\n\nWrong:\n\n\(rule.example.bad)\n\nRight:\n\n\(rule.example.good)",
        severity: rule.severity)
    }
    return Explanation.named(id).map { .init(summary: $0.meaning + ".", explanation: $0.remedy) }
  }

  private static func settable(_ id: String) -> String {
    """
    To change its severity, write this in dossier.yml (error, warning, information or off):

        checks:
          \(id): off
    """
  }

  private static func fixed(_ rule: any CheckRule) -> String {
    if case .otherwise(let answer) = rule.answer {
      return "It guards evidence or secrets, and cannot be turned off or down, nor answered with `allow:`.\n\(answer)"
    }
    return """
      It guards evidence or secrets, and cannot be turned off or down. What may stand at one place is answered there, in the
      front matter of the file, with words that the message points at; `dossier verify` lists the answers:

          allow:
            - check: \(rule.id)
              words: the words there
              reason: The letter itself spells it so.
      """
  }

  static func suggestion(for id: String) -> String {
    let nearest = Nearest.candidates(to: id, in: CheckRules.all.map(\.id) + Explanation.all.map(\.id))
    return nearest.first.map { "Did you mean \($0)?" }
      ?? "It stands in brackets at the beginning of a message; dossier check --list shows those of the rules."
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }.joined(separator: "\n")
  }
}
