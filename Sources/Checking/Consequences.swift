import Diagnostics
import Linking
import Model

/// Holds back what rules find only because front matter has errors: nobody knows what it would say without them. A bad date
/// in one article must not make ten of its notes look wrong.
struct Consequences: Sendable {
  private let flawed: FlawedDocuments

  /// Nil where there are no such errors.
  init?(in dossier: Dossier) {
    guard let flawed = FlawedDocuments(in: dossier) else { return nil }
    self.flawed = flawed
  }

  /// Whether a finding stands by itself.
  func isTold(_ finding: Diagnostic, of rule: any CheckRule) -> Bool {
    if rule.ground == .secrets { return true }
    if flawed.areSettingsUnread, !rule.isFixed { return false }
    let path = finding.location.path
    if let document = flawed.document(at: path) {
      return rule.ground == .itself && finding.location.range.lowerBound >= document.body.lowerBound
    }
    if rule.ground == .itself { return true }
    if rule.ground == .everything, flawed.isAnyUnread { return false }
    let isBesideFlawed = finding.notes.contains { note in
      note.location.map { flawed.document(at: $0.path) != nil } ?? false
    }
    return !flawed.touch(path) && !isBesideFlawed
  }

  /// Whether an answer in a file that answers nothing might answer something when the errors are fixed.
  func mayAnswer(at path: String) -> Bool {
    flawed.document(at: path) != nil || flawed.touch(path) || flawed.isAnyUnread || flawed.areSettingsUnread
  }
}
