/// An output as whoever asked for it gets it.
public struct MadeFile: Sendable {
  /// What is in it.
  public enum Content: Sendable {
    case bytes([UInt8])
    /// A file of the content that is copied, such as a film. Whoever takes it closes the descriptor.
    case file(descriptor: CInt, count: Int)
  }

  public let content: Content
  /// Another where the content is: a hash of the bytes; of a file, of what tells that it was written to.
  public let tag: UInt64

  init(_ bytes: [UInt8]) {
    content = .bytes(bytes)
    tag = bytes.withUnsafeBytes { XXH64.hash($0) }
  }

  init(copyOf path: String, in folder: ContentFolder) throws(PublishError) {
    let label = folder.label(path)
    let file = try onDisk { () throws(SystemError) in try folder.openFile(path) }
    let status = try onDisk { () throws(SystemError) in try file.status(label) }
    guard status.kind == .file else { throw .disk(SystemError(SystemError.notAFile, .read, label)) }
    content = .file(descriptor: try onDisk { () throws(SystemError) in try file.another(label) }, count: status.size)
    tag = withUnsafeBytes(of: (status.identity, status.size, status.seconds, status.nanoseconds)) { XXH64.hash($0) }
  }
}
