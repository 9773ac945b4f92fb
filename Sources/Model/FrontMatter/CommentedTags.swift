import Diagnostics

/// Tags in a list with the sign that they have in texts, where YAML begins a comment with it: `- #ferry` is an empty item.
enum CommentedTags {
  /// The entries with the tags that are meant in the places of the empty items.
  static func read(_ entries: [FrontMatterEntry], of file: SourceFile) -> ([FrontMatterEntry], [Diagnostic]) {
    guard let index = entries.firstIndex(where: { $0.key == "tags" }),
      case .sequence(var items) = entries[index].value.content, items.contains(where: \.isEmpty)
    else { return (entries, []) }
    var diagnostics: [Diagnostic] = []
    for place in items.indices where items[place].isEmpty {
      guard let (tag, range) = Self.tag(after: items[place].range.lowerBound, in: file.bytes) else { continue }
      diagnostics.append(
        Diagnostic.warning(
          "comment-in-value", "“#” begins a comment in YAML, so that this item is empty",
          at: SourceLocation(path: file.path, range: range)
        ).writing(value: tag))
      items[place] = FrontMatterNode(.scalar(tag), at: range)
    }
    var entries = entries
    entries[index].value = FrontMatterNode(.sequence(items), at: entries[index].value.range)
    return (entries, diagnostics)
  }

  /// The word after a sign on the rest of a line, with its place; nil where more stands there, as in a comment.
  private static func tag(after start: Int, in bytes: SourceFile.Bytes) -> (String, Range<Int>)? {
    var first = start
    while first < bytes.count, bytes[first] == 0x20 || bytes[first] == 0x09 || bytes[first] == UInt8(ascii: "-") {
      first += 1
    }
    guard first < bytes.count, bytes[first] == UInt8(ascii: "#") else { return nil }
    var end = first
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    // Who means a comment writes a blank after the sign.
    let words = String(decoding: bytes[(first + 1)..<end], as: UTF8.self)
    let tag = words.trimmed
    guard let sign = words.unicodeScalars.first, sign.properties.isAlphabetic || sign.properties.numericType != nil,
      !tag.utf8.contains(0x20)
    else { return nil }
    return (tag, first..<first + 1 + tag.utf8.count)
  }
}
