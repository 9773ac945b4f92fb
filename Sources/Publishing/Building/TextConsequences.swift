import Diagnostics
import Linking
import Model

/// Holds back what checks find only because a text has errors: a link to a misspelt name is no link to the one that is meant,
/// and a comment that is never closed hides all links behind it.
enum TextConsequences {
  /// What says that nothing leads somewhere.
  private static let absences: Set = ["unmentioned-entity", "orphaned-source"]
  /// What hides a text.
  private static let hiding: Set = ["unclosed-comment", "unclear-comment", "markdown-limit"]

  static func removed(from found: [Diagnostic], because linked: [Diagnostic], in dossier: Dossier) -> [Diagnostic] {
    let found = outsideMarkup(found, linked)
    guard found.contains(where: { absences.contains($0.id) }) else { return found }
    if linked.contains(where: { $0.severity == .error && hiding.contains($0.id) }) {
      return found.filter { !absences.contains($0.id) }
    }
    let meant = Set(linked.compactMap(\.meant))
    return meant.isEmpty ? found : found.filter { !absences.contains($0.id) || !meant.contains($0.location.path) }
  }

  /// Without what is said of words within the markup of other programs, which was told.
  private static func outsideMarkup(_ found: [Diagnostic], _ linked: [Diagnostic]) -> [Diagnostic] {
    let markup = (linked + found).filter {
      ["shortcode", "escaped-link", "raw-html", "single-brackets"].contains($0.id)
    }
    if markup.isEmpty { return found }
    let places = Dictionary(grouping: markup.flatMap { [$0.location] + $0.others }, by: \.path)
    return found.filter { diagnostic in
      guard ["uncovered-quotation", "unlinked-mention"].contains(diagnostic.id) else { return true }
      let locations = [diagnostic.location] + diagnostic.notes.compactMap(\.location)
      return !locations.allSatisfy { location in
        places[location.path]?.contains { $0.range.overlaps(location.range) } ?? false
      }
    }
  }
}
