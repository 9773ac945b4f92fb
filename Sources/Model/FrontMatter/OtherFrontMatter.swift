import Diagnostics

/// The front matter of a second text in one file of a dossier's own: it would be printed as a rule and a heading, below the first
/// text, and the second would be on no page of its own.
struct OtherFrontMatter {
  let diagnostic: Diagnostic
  /// Where the first text ends.
  let start: Int
  /// What the second may be called.
  let names: [String]

  /// Keys of which each text has one, and which no text has for words above a line.
  private static let telling: Set = ["title", "kind", "article"]

  static func find(below parts: SplitFile, of file: SourceFile) -> OtherFrontMatter? {
    guard parts.hasFrontMatter else { return nil }
    return file.bytes.withUnsafeBufferPointer { bytes in
      OpenFences.first(in: parts.body, of: bytes) { at($0, of: file, in: bytes) }
    }
  }

  private static func at(
    _ line: Int, of file: SourceFile, in bytes: UnsafeBufferPointer<UInt8>
  ) -> OtherFrontMatter? {
    guard let block = OpenFences.block(at: line, in: bytes) else { return nil }
    let entries = SalvagedFrontMatter(block.text, of: file).entries
    guard entries.contains(where: { telling.contains($0.key) }) else { return nil }
    let names = entries.compactMap { entry -> String? in
      if entry.key == "title", case .scalar(let title) = entry.value.content { title } else { nil }
    }
    return OtherFrontMatter(
      diagnostic: .error(
        "late-front-matter", "another front matter begins here, and a file holds one text",
        at: SourceLocation(path: file.path, range: line..<line + 3),
        fix: "move what begins here to a file of its own"),
      start: line, names: names)
  }
}
