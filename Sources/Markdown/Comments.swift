public import Diagnostics

extension MarkdownParser {
  /// Where the comments of a body stand that no page shows, with their signs, in order: `%%words%%` and `<!-- words -->`, over several
  /// paragraphs too, and none that are code. One that nothing closes goes to the end.
  public static func comments(
    in file: SourceFile, body: Range<Int>, habits: MarkdownHabits = .gitHub
  ) -> [Range<Int>] {
    file.bytes.withUnsafeBufferPointer { bytes in
      let scan = CommentScan(bytes, body: body.clamped(to: 0..<bytes.count), formulas: habits.readsFormulas)
      return scan.constructs.flatMap { construct -> [Range<Int>] in
        if construct.kind == .comment { return [construct.range] }
        // Within the words of a link.
        guard let label = construct.label, let parts = construct.labelParts else { return [] }
        let starts = [label.lowerBound] + parts.map(\.upperBound)
        let ends = parts.map(\.lowerBound) + [label.upperBound]
        return zip(starts, ends).filter { $0 < $1 }.map { $0..<$1 }
      }
    }
  }
}
