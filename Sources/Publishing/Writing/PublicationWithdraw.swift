extension Publication {
  /// The bytes of a file that someone changed, kept elsewhere, before the file goes; nil where nothing keeps them.
  func withdraw(
    _ file: borrowing Descriptor, _ status: FileStatus, at path: OutputPath, onlyIf isUnpublished: ([UInt8]) -> Bool
  ) throws(PublishError) -> WithdrawnFile? {
    guard let store = options.withdrawn else { return nil }
    return try onDisk { () throws(SystemError) in
      try file.rewind(label(path))
      guard let bytes = try file.bytes(expected: status.size, limit: 1 << 30, label(path)) else {
        throw SystemError(SystemError.notAFile, .read, label(path))
      }
      guard isUnpublished(bytes) else { return nil }
      return WithdrawnFile(path: path, kept: try store.keep(bytes, of: path))
    }
  }
}

/// A file that was taken away or written anew though someone had changed it.
public struct WithdrawnFile: Sendable, Hashable {
  public var path: OutputPath
  /// Where its bytes are.
  public var kept: String
}
