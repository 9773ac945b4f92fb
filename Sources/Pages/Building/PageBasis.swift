public import Linking
public import Model

/// What of a dossier a page shows: whether it is to be made again when a text changes.
///
/// A page whose basis is too narrow would stay as it was after an edit that it shows; a test edits a site of all kinds of
/// pages at random and holds each of them against a full build.
public enum PageBasis: Sendable, Hashable {
  /// Anything: it is made again at every change. What a page type need not think about.
  case everything
  /// What documents say of themselves in their front matter, and nothing of any text.
  case frontMatter
  /// The same, and how often some of them are mentioned.
  case mentionCounts(of: ArraySlice<DocumentID>)
  /// The text of one document, the sentences that mention it, and the notes that are about it.
  case document(DocumentID)

  /// Whether it shows one document, not a list of many.
  public var isOneDocument: Bool { if case .document = self { true } else { false } }

  public func isReached(by change: TextChange) -> Bool {
    switch self {
    case .everything: return true
    case .frontMatter: return false
    case .mentionCounts(let ids):
      return !change.recounted.isEmpty && ids.contains { change.recounted.contains($0) }
    case .document(let id): return change.reached.contains(id)
    }
  }
}
