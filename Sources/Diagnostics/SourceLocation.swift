import Basics

/// A place in a file of the dossier: UTF-8 offsets, empty where the place is a point.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// As in ``SourceFile/path``.
  public var path: String
  /// UTF-8 offsets from the start of the file, front matter included.
  public var range: Range<Int>

  public init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }

  /// The file as a whole, for what has no better place: its first byte.
  public init(path: String) {
    self.init(path: path, range: 0..<0)
  }

  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    if a.path != b.path { return a.path.hasBytes(before: b.path) }
    return (a.range.lowerBound, a.range.upperBound) < (b.range.lowerBound, b.range.upperBound)
  }
}
