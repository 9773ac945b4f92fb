package import Markup

/// A file to be published.
package struct OutputFile: Sendable {
  package enum Content: Sendable {
    case bytes([UInt8])
    /// A page.
    case html(HTML)
    /// A file of the content folder, by its path there. It is copied as a stream, and never through a link.
    case copy(of: String, in: ContentFolder)
  }

  package let path: OutputPath
  package let content: Content

  package init(_ path: OutputPath, _ content: Content) {
    self.path = path
    self.content = content
  }

  package init(_ path: String, bytes: [UInt8]) throws(InvalidOutputPath) {
    self.init(try OutputPath(path), .bytes(bytes))
  }

  package init(_ path: String, copyOf source: String, in folder: ContentFolder) throws(InvalidOutputPath) {
    self.init(try OutputPath(path), .copy(of: source, in: folder))
  }
}
