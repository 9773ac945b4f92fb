public import Linking

/// The figures of the line that a build ends with.
public struct BuildStatistics: Sendable, Hashable {
  public var pages = 0
  public var words = 0
  public var links = 0
  /// What is only worth a thought.
  public var remarks = 0

  init() {}

  public init(_ dossier: Dossier, pages: Int) {
    self.pages = pages
    for body in dossier.bodies {
      words += body?.wordCount ?? 0
      links += body?.linkCount ?? 0
    }
  }
}
