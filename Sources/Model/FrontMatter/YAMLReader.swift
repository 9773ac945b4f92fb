public import Diagnostics
import Yams

/// Reads YAML into nodes that know their places. Every scalar is text; the schema says what it means.
///
/// Most front matter is plain, and ``PlainYAMLReader`` reads it. All else goes to Yams, behind ``YAMLRefusal``, through its
/// composer with the resolver that resolves nothing: everything further up in that library guesses types, and some of
/// its guesses end the process.
public enum YAMLReader {
  /// The value that the YAML in the range stands for; an empty mapping where there is none; nil, with diagnostics, where
  /// it cannot be read. The range holds UTF-8 without control characters (``FrontMatterSplitter`` sees to that).
  public static func read(_ range: Range<Int>, of file: SourceFile) -> Diagnosed<FrontMatterNode?> {
    file.bytes.withUnsafeBufferPointer { bytes in
      if let node = PlainYAMLReader.read(range, of: bytes) { return Diagnosed(node) }
      return readAll(range, of: bytes, path: file.path)
    }
  }

  /// The same without the fast path.
  public static func readAll(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, path: String
  ) -> Diagnosed<FrontMatterNode?> {
    if let (reason, place) = YAMLRefusal.first(in: range, of: bytes) {
      let (message, fix) = reason.words
      let location = SourceLocation(path: path, range: place)
      return Diagnosed(nil, [.error("yaml-not-read", message, at: location, fix: fix)])
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    let marks = YAMLMarks(range, of: bytes)
    do {
      let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
      guard let root else { return Diagnosed(FrontMatterNode(.mapping([]), at: range.lowerBound..<range.lowerBound)) }
      var converter = YAMLConverter(bytes: bytes, range: range, marks: marks, path: path)
      let node = converter.convert(root, depth: 1, from: range.lowerBound)
      return converter.diagnostics.isEmpty ? Diagnosed(node) : Diagnosed(nil, converter.diagnostics)
    } catch {
      let explanation = YAMLExplanation(bytes: bytes, range: range, marks: marks, path: path)
      return Diagnosed(nil, [explanation.diagnostic(for: error)])
    }
  }
}
