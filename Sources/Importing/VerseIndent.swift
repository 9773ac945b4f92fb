/// How far a line of verse stands in: by blanks that pages do not put together, and in preformatted text by any.
enum VerseIndent {
  /// More is there for the page's looks.
  private static let most = 24

  static func width(of line: some Collection<UInt8>, isPreformatted: Bool) -> Int {
    var (width, rest) = (0, Array(line.prefix(most * 3))[...])
    while let byte = rest.first, width < most {
      if rest.starts(with: "\u{A0}".utf8) {
        (width, rest) = (width + 1, rest.dropFirst(2))
      } else if rest.starts(with: "\u{2003}".utf8) || rest.starts(with: "\u{2002}".utf8) {
        (width, rest) = (width + 2, rest.dropFirst(3))
      } else if byte == 0x20 || 0x09...0x0D ~= byte {
        // Blanks of the source are no more than one, and at the beginning of a line none.
        width += isPreformatted ? (byte == 0x09 ? 4 : byte == 0x20 ? 1 : 0) : 0
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    return min(width, most)
  }
}
