package import Model

/// What changes in a dossier when the texts of some documents do, and their front matter does not.
package struct TextChange: Sendable {
  /// The documents whose own pages may show something else: those with another text, those that embed them, and those
  /// that these mention or that notes on these are about, now or before.
  package var reached: Set<DocumentID> = []
  /// Whether some document is mentioned more or less often than before.
  package var changesCounts = false

  package init() {}

  package mutating func formUnion(_ other: TextChange) {
    reached.formUnion(other.reached)
    changesCounts = changesCounts || other.changesCounts
  }
}
