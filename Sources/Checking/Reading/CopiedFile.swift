import Model

/// Files that programs and people copy beside the first: `letter copy.md`, `letter (1).md`, `letter.sync-conflict-2026….md`.
enum CopiedFile {
  /// What to do where one of two documents is a copy of the other; nil where none is called so.
  static func advice(on documents: [Document]) -> String? {
    for copy in documents {
      guard let stem = stem(ofCopy: String(copy.fileName)),
        documents.contains(where: { $0.id != copy.id && $0.type == copy.type && $0.fileName == stem })
      else { continue }
      return "\(copy.source.path) is a copy by its name: delete it, or write draft: true in it, or both are published"
    }
    return nil
  }

  private static func stem(ofCopy name: String) -> String? {
    if let range = name.utf8.firstRange(of: ".sync-conflict-".utf8) { return String(name[..<range.lowerBound]) }
    if let range = name.utf8.firstRange(of: " (conflicted copy".utf8) { return String(name[..<range.lowerBound]) }
    for end in [" copy", " - Copy", "-copy", " Copy", " - Kopie", " Kopie", "_copy"] where name.hasSuffix(end) {
      return String(name.dropLast(end.count))
    }
    guard name.hasSuffix(")"), let open = name.utf8.firstRange(of: " (".utf8),
      name[open.upperBound...].dropLast().allSatisfy(\.isNumber)
    else { return nil }
    return String(name[..<open.lowerBound])
  }
}
