/// A file of the content that is to be written, or to be replaced, and that may get another name by that.
public struct ContentChange: Sendable, Hashable {
  /// From the content folder.
  public var path: String
  /// Its bytes as they were read; nil where there is no such file yet.
  public var old: [UInt8]?
  /// Where it is to be from now on: ``path``, or another place in the same content.
  public var newPath: String
  public var new: [UInt8]

  public init(_ path: String, from old: [UInt8]?, to new: [UInt8], at newPath: String? = nil) {
    (self.path, self.old, self.new) = (path, old, new)
    self.newPath = newPath ?? path
  }

  /// Whether the old name goes.
  var moves: Bool { newPath != path }
}

/// Why changes were not made.
public enum ContentRefusal: Error, Sendable, Hashable {
  /// Another command is changing this content at the moment.
  case busy
  /// The file has other bytes than those that were read, or is gone.
  case changed(String)
  /// Nobody may write to the file.
  case readOnly(String)
  /// Something has the name that a file was to get.
  case taken(String)
  /// The file lies on another file system than the content folder, from where nothing can be moved to it at one instant.
  case elsewhere(String)
  case system(SystemError)
  /// The disk failed when some of the changes were made.
  case unfinished(SystemError)
}
