public import Linking

/// A form in which a dossier leaves for other programs: a feed, a table, a graph.
///
/// A new form is one file with a value that conforms, and one line in ``Exporters/all``.
public protocol Exporter: Sendable {
  /// In kebab case.
  var id: String { get }
  /// One sentence: what is in it, and for whom.
  var summary: String { get }
  /// The files with their addresses, none where there is nothing to say; what is in them is made later. Only what is
  /// published may be in them.
  func files(of dossier: Dossier) -> [ExportedFile]
}

/// A file for Public whose address is known and whose bytes can be made at any time.
public struct ExportedFile: Sendable {
  /// From the top of the site, with `/` between its parts.
  public var path: String
  public var dependencies: Dependencies
  /// Hands over the file's bytes in order, piece by piece, so that no large file is in memory whole: a pure function of the
  /// dossier.
  public var write: @Sendable (Dossier, _ emit: ([UInt8]) -> Void) -> Void

  public init(
    path: String, dependencies: Dependencies = .everything,
    write: @escaping @Sendable (Dossier, _ emit: ([UInt8]) -> Void) -> Void
  ) {
    self.path = path
    self.dependencies = dependencies
    self.write = write
  }

  /// All of it at once.
  public func bytes(of dossier: Dossier) -> [UInt8] {
    var bytes: [UInt8] = []
    write(dossier) { bytes += $0 }
    return bytes
  }
}

/// The registry of exporters.
public enum Exporters {
  public static let all: [any Exporter] = [
    ArticlesFeedExporter(), CorrectionsFeedExporter(), SitemapExporter(), RobotsExporter(),
  ]

  /// What all of them make, in their order.
  public static func files(of dossier: Dossier) -> [ExportedFile] {
    all.flatMap { $0.files(of: dossier) }
  }
}
