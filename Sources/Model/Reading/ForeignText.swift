import Diagnostics

/// A file in another encoding than UTF-8: it is refused, but what it is called is read, so that links to it are not called
/// broken besides.
enum ForeignText {
  /// The title and the aliases of its front matter, as far as they can be read.
  static func names(in file: SourceFile) -> [String] {
    let text = SourceFile(path: file.path, bytes: Array(decoded(file.bytes.prefix(FrontMatterSplitter.limit)).utf8))
    guard let parts = FrontMatterSplitter.split(text).value, parts.hasFrontMatter else { return [] }
    return SalvagedFrontMatter(parts.yaml, of: text).entries.flatMap { entry -> [String] in
      guard ["title", "aliases"].contains(Synonyms.plain(entry.key)) else { return [] }
      return switch entry.value.content {
      case .scalar(let name): [name]
      case .sequence(let items):
        items.compactMap { if case .scalar(let name) = $0.content { name } else { nil } }
      case .mapping: []
      }
    }
  }

  /// Whether the file begins as text in UTF-16 does.
  static func isUTF16(_ bytes: some Sequence<UInt8>) -> Bool {
    let mark = Array(bytes.prefix(2))
    return mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF]
  }

  /// UTF-16 by its mark; anything else as Latin-1, in which most old texts are.
  private static func decoded(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    guard isUTF16(bytes) else { return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })) }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }
}
