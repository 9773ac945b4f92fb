/// What a server has to give: the outputs of a site by their addresses. Asked on the server's thread alone.
public protocol ServedSite: AnyObject {
  /// The output at an address from the site's root, such as `articles/a.html`; nil where there is none.
  func file(at path: String) -> ServedFile?
}

/// An output as it is sent.
public struct ServedFile: Sendable {
  public var content: Content
  /// Differs where the content does: what a conditional request compares (RFC 9110, 8.8.3).
  public var tag: UInt64

  /// Bytes in memory, or a file.
  public enum Content: Sendable {
    case bytes([UInt8])
    /// An open file, which whoever takes it closes.
    case file(descriptor: CInt, count: Int)
  }

  public init(_ content: Content, tag: UInt64) {
    self.content = content
    self.tag = tag
  }
}
