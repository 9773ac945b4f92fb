/// One file of the dossier as it was read: its path, for people, and its bytes.
///
/// Every offset in the project is a UTF-8 offset into `bytes`; line and column are computed only when a diagnostic is
/// printed.
package struct SourceFile: Sendable, Hashable {
  /// The path from the site's folder, with `/` between its parts: `Content/articles/takedown.md`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}
