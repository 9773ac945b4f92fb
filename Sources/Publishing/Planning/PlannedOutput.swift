public import Diagnostics
public import Exporting
public import Linking
public import Templates

/// A file that a build makes: where it goes and what is in it, known before the first is made.
///
/// Immutable, and held by reference: a plan is sorted, filtered and handed out to threads.
public final class PlannedOutput: Sendable {
  /// What it is made of.
  public enum Content: Sendable {
    case page(SitePage)
    case export(ExportedFile)
    case bytes([UInt8])
    /// A file of the content folder, by its path from there.
    case copy(of: String)
  }

  public let path: OutputPath
  public let content: Content
  /// Nil for a page, which knows it.
  private let source: SourceLocation?

  init(_ path: OutputPath, _ content: Content, origin: SourceLocation?) {
    (self.path, self.content, source) = (path, content, origin)
  }

  /// Where it comes from, for messages about its address.
  public var origin: SourceLocation {
    if let source { return source }
    if case .page(let page) = content { return page.origin }
    return SourceLocation(path: path.text)
  }

  /// What it is made from: whether an edit reaches it.
  public var dependencies: Dependencies {
    switch content {
    case .page(let page): page.dependencies
    case .export(let file): file.dependencies
    case .bytes, .copy: .nothing
    }
  }
}
