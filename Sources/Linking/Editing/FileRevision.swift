/// A file of the content as it is to be.
public struct FileRevision: Sendable, Hashable {
  /// As messages show it.
  public var path: String
  /// Where it is to be from now on, likewise.
  public var newPath: String
  public var bytes: [UInt8]

  public init(_ path: String, _ bytes: [UInt8], at newPath: String? = nil) {
    (self.path, self.bytes) = (path, bytes)
    self.newPath = newPath ?? path
  }
}

/// Why content is not changed: what is in the way, and what to do about it.
public struct EditProblem: Error, Sendable, Hashable {
  public var message: String
  public var fix: String?
  /// Whether it says something of a confidential source.
  public var isOfConfidential = false

  public init(_ message: String, fix: String? = nil, isOfConfidential: Bool = false) {
    (self.message, self.fix, self.isOfConfidential) = (message, fix, isOfConfidential)
  }
}
