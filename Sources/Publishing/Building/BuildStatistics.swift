package import Linking

/// The figures of the line that a build ends with.
package struct BuildStatistics: Sendable, Hashable {
  package var pages = 0
  package var words = 0
  package var links = 0
  /// What is only worth a thought.
  package var remarks = 0

  init() {}

  package init(_ dossier: Dossier, pages: Int) {
    self.pages = pages
    for body in dossier.bodies {
      words += body?.wordCount ?? 0
      links += body?.linkCount ?? 0
    }
  }
}
