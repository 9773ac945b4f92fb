/// A place in a file of the dossier: UTF-8 offsets, empty where the place is a point.
package struct SourceLocation: Sendable, Hashable, Comparable {
  /// As in ``SourceFile/path``.
  package var path: String
  /// UTF-8 offsets from the start of the file, front matter included.
  package var range: Range<Int>

  package init(path: String, range: Range<Int>) {
    self.path = path
    self.range = range
  }

  /// The file as a whole, for what has no better place: its first byte.
  package init(path: String) {
    self.init(path: path, range: 0..<0)
  }

  package static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    return (a.range.lowerBound, a.range.upperBound) < (b.range.lowerBound, b.range.upperBound)
  }
}
