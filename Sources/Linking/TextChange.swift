public import Model

/// What changes in a dossier when the texts of some documents do, and their front matter does not.
public struct TextChange: Sendable {
  /// The documents whose own pages may show something else: those with another text, those that embed them, and those
  /// that these mention or that notes on these are about, now or before.
  public var reached: Set<DocumentID> = []
  /// The documents that are mentioned more or less often than before.
  public var recounted: Set<DocumentID> = []

  public init() {}

  public mutating func formUnion(_ other: TextChange) {
    reached.formUnion(other.reached)
    recounted.formUnion(other.recounted)
  }
}
