public import Markup

/// A file to be published.
public struct OutputFile: Sendable {
  /// What it is made of.
  public enum Content: Sendable {
    case bytes([UInt8])
    /// A page.
    case html(HTML)
    /// What hands over its bytes in order, piece by piece; the same ones each time.
    case stream(@Sendable (_ emit: ([UInt8]) -> Void) -> Void)
    /// A file of the content folder, by its path there. It is copied as a stream, and never through a link.
    case copy(of: String, in: ContentFolder)
  }

  public let path: OutputPath
  public let content: Content

  public init(_ path: OutputPath, _ content: Content) {
    self.path = path
    self.content = content
  }

  public init(_ path: String, bytes: [UInt8]) throws(InvalidOutputPath) {
    self.init(try OutputPath(path), .bytes(bytes))
  }

  public init(_ path: String, copyOf source: String, in folder: ContentFolder) throws(InvalidOutputPath) {
    self.init(try OutputPath(path), .copy(of: source, in: folder))
  }
}
