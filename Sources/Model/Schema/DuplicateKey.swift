import Diagnostics

/// The words for a key that stands twice in a mapping.
enum DuplicateKey {
  static func diagnostic(_ key: String, first: Range<Int>, second: Range<Int>, path: String) -> Diagnostic {
    let note = Diagnostic.Note("it stands here already", at: SourceLocation(path: path, range: first))
    return .error(
      "duplicate-key", "“\(key)” stands here a second time", at: SourceLocation(path: path, range: second),
      notes: [note], fix: "keep one of the two")
  }
}
