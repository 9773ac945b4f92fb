public import Linking

/// A form in which a dossier leaves for other programs: a feed, a table, a graph.
///
/// A new form is one file with a value that conforms, and one line in ``Exporters/all``.
public protocol Exporter: Sendable {
  /// In kebab case.
  var id: String { get }
  /// One sentence: what is in it, and for whom.
  var summary: String { get }
  /// The files, none where there is nothing to say: a pure function of the dossier. Only what is published may be in them.
  func files(of dossier: Dossier) -> [ExportedFile]
}

/// A file for Public.
public struct ExportedFile: Sendable, Hashable {
  /// From the top of the site, with `/` between its parts.
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The registry of exporters.
public enum Exporters {
  public static let all: [any Exporter] = [CorrectionsFeedExporter()]

  /// What all of them make, in their order.
  public static func files(of dossier: Dossier) -> [ExportedFile] {
    all.flatMap { $0.files(of: dossier) }
  }
}
