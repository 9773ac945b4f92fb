public import Diagnostics
public import Pages

/// A file that a build makes: where it goes and what is in it, known before the first is made.
///
/// Immutable, and behind a reference: a plan is sorted, filtered and handed out to threads.
public final class PlannedOutput: Sendable {
  /// What it is made of.
  public enum Content: Sendable {
    case page(PlannedPage)
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

  /// Whether it is the page of one document, and not a list of many.
  var isOneDocument: Bool {
    if case .page(let page) = content { page.basis.isOneDocument } else { false }
  }
}
