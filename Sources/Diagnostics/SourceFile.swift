/// One file of the dossier as it was read: its path, for people, and its bytes.
///
/// Every offset in the project is a UTF-8 offset into `bytes`; line and column are computed only when a diagnostic is
/// printed.
///
/// Immutable, and behind a reference: every stage hands files on, and a copy costs one count.
package final class SourceFile: Sendable {
  /// The path from the site's folder, with `/` between its parts: `Content/articles/takedown.md`.
  package let path: String
  package let bytes: [UInt8]
  /// The bytes, where they lie: for values that keep places in a file, and read them from all threads without a count of the
  /// array. There as long as the file is, as nothing can change an array that nothing else may write to.
  nonisolated(unsafe) package let buffer: UnsafeBufferPointer<UInt8>

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    buffer = bytes.withUnsafeBufferPointer { $0 }
  }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension SourceFile: Hashable {
  package static func == (a: SourceFile, b: SourceFile) -> Bool {
    a === b || a.path == b.path && a.bytes == b.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(bytes)
  }
}
