/// One file of the dossier as it was read: its path, for people, and its bytes.
///
/// Every offset in the project is a UTF-8 offset into `bytes`; line and column are computed only when a diagnostic is
/// printed.
///
/// Immutable, and behind a reference: every stage hands files on, and a copy costs one count.
package final class SourceFile: Sendable {
  package let bytes: [UInt8]
  nonisolated(unsafe) private let start: UnsafePointer<UInt8>?
  /// The path in two parts, both of which others have too: a site of many files keeps each once.
  private let folder: String
  private let rest: String

  /// - Parameters:
  ///   - folder: what stands before the path in messages, with a slash at its end, or nothing.
  ///   - path: the path in that folder.
  package init(in folder: String = "", path: String, bytes: [UInt8]) {
    (self.folder, rest) = (folder, path)
    self.bytes = bytes
    start = bytes.withUnsafeBufferPointer { $0.baseAddress }
  }

  /// The path from the site's folder, with `/` between its parts: `Content/articles/takedown.md`. Made anew each time.
  package var path: String { folder + rest }

  /// The path from a folder with a slash at its end, in which the file is.
  package func path(from folder: String) -> String {
    if self.folder.utf8.elementsEqual(folder.utf8) { return rest }
    return String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
  }

  /// The bytes, where they lie: for values that keep places in a file, and read them from all threads without a count of the
  /// array. There as long as the file is, as nothing can change an array that nothing else may write to.
  package var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: bytes.count) }

  package convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

extension SourceFile: Hashable {
  package static func == (a: SourceFile, b: SourceFile) -> Bool {
    a === b || a.bytes == b.bytes && a.path == b.path
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(bytes)
  }
}
