public import Model

/// What of a dossier something is made from, such as a page or what a rule finds: whether it is to be made again when texts
/// change.
///
/// What depends on more than it says stays as it was after an edit that it shows; a test edits a site of all kinds of outputs
/// at random and holds each of them against a full build.
public enum Dependencies: Sendable, Hashable {
  /// Anything: it is made again at every change. What nobody need think about.
  case everything
  /// What documents say of themselves in their front matter, and nothing of any text.
  case frontMatter
  /// The same, and how often some of them are mentioned.
  case mentionCounts(of: ArraySlice<DocumentID>)
  /// The text of one document, the sentences that mention it, and the notes that are about it.
  case document(DocumentID)
  /// No document: a style sheet, a picture.
  case nothing

  /// Whether it is one document, not a list of many.
  public var isOneDocument: Bool { if case .document = self { true } else { false } }

  public func isReached(by change: TextChange) -> Bool {
    switch self {
    case .everything: true
    case .frontMatter, .nothing: false
    case .mentionCounts(let ids): !change.recounted.isEmpty && ids.contains { change.recounted.contains($0) }
    case .document(let id): change.reached.contains(id)
    }
  }
}
