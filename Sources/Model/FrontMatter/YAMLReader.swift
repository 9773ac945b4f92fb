public import Diagnostics

/// Reads YAML into nodes that know their places. Every scalar is text; the schema says what it means.
///
/// Most front matter is plain, and ``PlainYAMLReader`` reads it. All else goes to libyaml, event by event: everything
/// further up guesses types and follows aliases, and some of that ends processes. Keys that stand twice are both there,
/// for the schema to see.
public enum YAMLReader {
  /// The value that the YAML in the range stands for; an empty mapping where there is none; nil, with diagnostics, where
  /// it cannot be read. The range holds UTF-8 without control characters (``FrontMatterSplitter`` sees to that).
  public static func read(_ range: Range<Int>, of file: SourceFile) -> Diagnosed<FrontMatterNode?> {
    if let node = PlainYAMLReader.read(range, of: file) { return Diagnosed(node) }
    return readAll(range, of: file)
  }

  /// The same without the fast path.
  public static func readAll(_ range: Range<Int>, of file: SourceFile) -> Diagnosed<FrontMatterNode?> {
    file.bytes.withUnsafeBufferPointer { readAll(range, of: $0, path: file.path) }
  }

  private static func readAll(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, path: String
  ) -> Diagnosed<FrontMatterNode?> {
    do {
      var tree = try YAMLTree(range, of: bytes)
      guard let root = try tree.root() else {
        return Diagnosed(FrontMatterNode(.mapping([]), at: range.lowerBound..<range.lowerBound))
      }
      let diagnostics = tree.controls.map { range in
        Diagnostic.error(
          "control-character", "the value holds an escape for a control character",
          at: SourceLocation(path: path, range: range), fix: "take the escape out")
      }
      return Diagnosed(diagnostics.isEmpty ? root : nil, diagnostics)
    } catch {
      return Diagnosed(nil, [YAMLExplanation(bytes: bytes, range: range, path: path).diagnostic(for: error)])
    }
  }
}
