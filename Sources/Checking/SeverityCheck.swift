import Diagnostics
import Linking
import Model

/// What is wrong with the severities that the settings give to rules.
enum SeverityCheck {
  static func diagnostics(of rules: [any CheckRule], in settings: Settings) -> [Diagnostic] {
    settings.checks.sorted { $0.key < $1.key }.compactMap { id, given in
      let path = settings.source?.path ?? "dossier.yml"
      let location =
        settings.checkPlaces[id].map { SourceLocation(path: path, range: $0) } ?? SourceLocation(path: path)
      if let diagnostic = GuardedMessages.diagnostic(ofSettingFor: id, at: location) { return diagnostic }
      guard let rule = rules.first(where: { $0.id == id }) else {
        let diagnostic = Diagnostic.warning(
          "unknown-check", "no check is called “\(id)” whose severity settings can change", at: location,
          fix: "take the line out; dossier check --list has those that can be changed")
        return Nearest.candidates(to: id, in: rules.map(\.id)).first.map { diagnostic.writing($0) } ?? diagnostic
      }
      if rule.lets(given) { return nil }
      return .error(
        "fixed-check", "“\(id)” guards evidence or secrets, and cannot be turned off or down", at: location,
        fix: rule.answer == .allow
          ? "delete the line; what may stand at one place is answered there, with `allow:` (dossier check --explain \(id))"
          : "delete the line; how it is answered, dossier check --explain \(id) says")
    }
  }
}

extension CheckRule {
  /// Whether settings may give the rule a severity; nil is off.
  func lets(_ given: Diagnostic.Severity?) -> Bool {
    guard isFixed else { return true }
    // The graver comes first.
    return given.map { $0 <= severity } ?? false
  }
}
