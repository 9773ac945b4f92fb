public import Diagnostics

/// Where YAML takes words from a value for a comment: ` #` ends a value that stands without quotation marks.
public enum CommentCheck {
  /// Warnings for the comments that touch a letter or a digit, as `#13` does; people who mean a comment write `# 13`.
  static func warnings(in entries: [FrontMatterEntry], of file: SourceFile) -> [Diagnostic] {
    entries.flatMap { entry in
      entry.value.isEmpty
        ? comment(after: entry, of: file) : tags(after: entry, of: file) ?? warnings(in: entry.value, of: file)
    }
  }

  /// Where a comment is all that stands after a key, as in `tags: #bridge`.
  private static func comment(after entry: FrontMatterEntry, of file: SourceFile) -> [Diagnostic] {
    let bytes = file.bytes
    var start = entry.keyRange.upperBound
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == UInt8(ascii: ":") { start += 1 }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "#"), bytes[start - 1] == 0x20 else { return [] }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let words = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    guard let first = words.unicodeScalars.first, first.properties.isAlphabetic || first.properties.numericType != nil
    else { return [] }
    if entry.key == "tags", let list = tags(in: words) {
      var diagnostic = Diagnostic.warning(
        "comment-in-value", "“#” begins a comment in YAML, so that “tags” has no value",
        at: SourceLocation(path: file.path, range: start..<end), fix: "write \(list)")
      diagnostic.replacement = list
      return [diagnostic]
    }
    return [diagnostic(at: start..<end, of: file.path)]
  }

  /// Where the first of several tags lacks the sign of the others: `tags: bridge #traffic`.
  private static func tags(after entry: FrontMatterEntry, of file: SourceFile) -> [Diagnostic]? {
    guard entry.key == "tags", case .scalar(let first) = entry.value.content, !first.utf8.contains(0x20),
      let comment = comment(after: entry.value.range, in: file), let list = tags(in: first + " #" + comment.words)
    else { return nil }
    var diagnostic = Diagnostic.warning(
      "comment-in-value", "“#” begins a comment in YAML, so that “tags” ends before it",
      at: SourceLocation(path: file.path, range: entry.value.range.lowerBound..<comment.range.upperBound),
      fix: "write \(list)")
    diagnostic.replacement = list
    return [diagnostic]
  }

  /// `bridge, #traffic` as a list; nil for words of which not all have the sign.
  private static func tags(in words: String) -> String? {
    let tags = ("#" + words).split { " ,;\t".contains($0) }
    guard tags.allSatisfy({ $0.utf8.first == UInt8(ascii: "#") && $0.utf8.count > 1 }) else { return nil }
    return "[" + tags.map { YAMLText.value(String($0.drop { $0 == "#" })) }.joined(separator: ", ") + "]"
  }

  private static func warnings(in node: FrontMatterNode, of file: SourceFile) -> [Diagnostic] {
    switch node.content {
    case .sequence(let items): return items.flatMap { warnings(in: $0, of: file) }
    case .mapping(let entries): return warnings(in: entries, of: file)
    case .scalar:
      guard let comment = comment(after: node.range, in: file), let first = scalar(comment.words.first) else {
        return []
      }
      return first.properties.isAlphabetic || first.properties.numericType != nil
        ? [diagnostic(at: comment.range, of: file.path)] : []
    }
  }

  private static func scalar(_ character: Character?) -> Unicode.Scalar? { character?.unicodeScalars.first }

  /// The comment after a value that stands without quotation marks, on the value's last line; its words without `#`.
  public static func comment(after value: Range<Int>, in file: SourceFile) -> (range: Range<Int>, words: String)? {
    let bytes = file.bytes
    guard !value.isEmpty, value.upperBound < bytes.count else { return nil }
    let first = bytes[value.lowerBound]
    guard ![UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "|"), UInt8(ascii: ">")].contains(first) else {
      return nil
    }
    var start = value.upperBound
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard start < bytes.count,
      bytes[start] == UInt8(ascii: "#"), bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09
    else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return (start..<end, String(decoding: bytes[start + 1..<end], as: UTF8.self))
  }

  /// What is said of one.
  public static func diagnostic(at range: Range<Int>, of path: String) -> Diagnostic {
    .warning(
      "comment-in-value", "YAML reads what follows as a comment, so it is no part of the value",
      at: SourceLocation(path: path, range: range),
      fix: "put the whole value between quotation marks, or a space after # where it is a comment")
  }
}
