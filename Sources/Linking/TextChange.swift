package import Model

/// What changes in a dossier when the text of a document does, and its front matter does not.
package struct TextChange: Sendable {
  /// The documents whose bodies were linked again: the one that changed, and those that embed others.
  package var bodies: Set<DocumentID> = []
  /// The documents that these mention, or mentioned before.
  package var mentioned: Set<DocumentID> = []
  /// Whether some document is mentioned more or less often than before.
  package var changesCounts = false
  /// Whether annotations may have come to stand elsewhere or to say something else, which many pages show.
  package var reachesNotes = false

  package init() {}

  package mutating func formUnion(_ other: TextChange) {
    bodies.formUnion(other.bodies)
    mentioned.formUnion(other.mentioned)
    changesCounts = changesCounts || other.changesCounts
    reachesNotes = reachesNotes || other.reachesNotes
  }
}
