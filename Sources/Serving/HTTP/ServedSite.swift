#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

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

extension ServedFile {
  /// All of it, in memory; an open file is closed. Nil where it cannot be read.
  func read() -> [UInt8]? {
    switch content {
    case .bytes(let bytes): return bytes
    case .file(let descriptor, let count):
      defer { closeDescriptor(descriptor) }
      var bytes = [UInt8](repeating: 0, count: count)
      var filled = 0
      while filled < count {
        let more = bytes[filled...].withUnsafeMutableBytes {
          pread(descriptor, $0.baseAddress, $0.count, off_t(filled))
        }
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { return nil }
        filled += more
      }
      return bytes
    }
  }
}
