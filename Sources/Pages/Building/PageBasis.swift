package import Linking
package import Model

/// What of a dossier a page shows: whether it is to be made again when a text changes.
package enum PageBasis: Sendable, Hashable {
  /// Anything: it is made again at every change. What a page type need not think about.
  case everything
  /// What documents say of themselves in their front matter, and nothing of any text.
  case frontMatter
  /// The same, and how often they are mentioned.
  case mentionCounts
  /// The text of one document, and the sentences that mention it.
  case document(DocumentID)

  /// Whether it shows one document, not a list of many.
  package var isOneDocument: Bool { if case .document = self { true } else { false } }

  package func isReached(by change: TextChange) -> Bool {
    if change.reachesNotes { return true }
    switch self {
    case .everything: return true
    case .frontMatter: return false
    case .mentionCounts: return change.changesCounts
    case .document(let id): return change.bodies.contains(id) || change.mentioned.contains(id)
    }
  }
}
