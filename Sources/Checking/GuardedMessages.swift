import Diagnostics

/// Messages that guard evidence or secrets and that no rule gives: linking tells them, whatever the settings say.
enum GuardedMessages {
  private static let all: Set = [
    "embedded-accusation", "link-to-confidential", "broken-anchor", "near-anchor", "ambiguous-anchor", "anchor-context",
    "anchor-inside-word", "anchor-runs-on", "anchor-struck-out",
  ]

  /// What is said of settings for one.
  static func diagnostic(ofSettingFor id: String, at location: SourceLocation) -> Diagnostic? {
    guard all.contains(id) else { return nil }
    return .error(
      "fixed-check", "“\(id)” guards evidence or secrets, and cannot be set", at: location,
      fix: "delete the line; what it says and what to do, dossier check --explain \(id) says")
  }

  /// What is said of a file that allows one.
  static func diagnostic(ofAnswerTo id: String, at location: SourceLocation) -> Diagnostic? {
    guard all.contains(id) else { return nil }
    return .error(
      "unknown-check", "“\(id)” guards evidence or secrets, and is not answered by `allow:`", at: location,
      fix: "take the answer out; what to do instead, dossier check --explain \(id) says")
  }
}
