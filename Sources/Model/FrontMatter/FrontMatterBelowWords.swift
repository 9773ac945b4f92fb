import Diagnostics

/// The front matter of a dossier's own text below words, such as a title or a comment: it would be printed as a rule and a heading,
/// and all its keys would be missed.
enum FrontMatterBelowWords {
  /// Keys of which a text that has front matter has one, and which nobody writes between two rules in prose.
  private static let telling: Set = [
    "title", "kind", "article", "date", "type", "quote", "status", "summary", "aliases", "tags", "source", "sources",
    "authors", "outlet",
  ]

  static func find(in file: SourceFile) -> UnreadFrontMatter? {
    file.bytes.withUnsafeBufferPointer { bytes in
      let start = TextCheck.startOfText(bytes)
      return OpenFences.first(in: start..<bytes.count, of: bytes) { line in
        guard let block = OpenFences.block(at: line, in: bytes),
          SalvagedFrontMatter(block.text, of: file).entries.contains(where: { telling.contains($0.key) })
        else { return nil }
        return UnreadFrontMatter(
          form: .lines, text: block.text, body: block.end..<bytes.count,
          diagnostic: diagnostic(at: line, from: start, of: file, in: bytes))
      }
    }
  }

  /// What is said of front matter whose first line begins at `fence`.
  static func diagnostic(
    at fence: Int, from start: Int, of file: SourceFile, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Diagnostic {
    var (first, last, number) = (0, 0, 1)
    var line = start
    while line < fence {
      if Lines.beginningOfWords(from: line, in: bytes) < Lines.end(from: line, in: bytes) {
        if first == 0 { first = number }
        last = number
      }
      number += 1
      line = Lines.next(after: line, in: bytes)
    }
    let above = first == last ? "line \(first)" : "lines \(first) to \(last)"
    return .error(
      "late-front-matter", "front matter comes first in a file, and this begins on line \(number)",
      at: SourceLocation(path: file.path, range: fence..<Lines.end(from: fence, in: bytes)),
      fix: first == 0 ? "take out what stands above it" : "move \(above) below the front matter")
  }
}
