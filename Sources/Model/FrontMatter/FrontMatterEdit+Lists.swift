import Diagnostics

/// Entries of lists, and comments.
extension FrontMatterEdit {
  /// Where an addition goes and how it is written there: on lines of its own, or in the brackets of a list that is written in such.
  static func edit(
    for addition: Addition, of entries: [FrontMatterEntry], in bytes: SourceFile.Bytes
  ) -> (offset: Int, bytes: [UInt8])? {
    guard let entry = entries.first(where: { $0.key == addition.list }) else {
      guard let last = entries.last, let place = lineBelow(last, in: bytes) else { return nil }
      let head = place.indent + Array("\(addition.list):".utf8) + place.lineBreak
      return (place.offset, head + lines(of: addition, indent: place.indent + [0x20, 0x20], place.lineBreak))
    }
    if case .scalar("") = entry.value.content, trimmed(entry.value.range, in: bytes).isEmpty {
      guard let place = lineBelow(entry, in: bytes) else { return nil }
      return (place.offset, lines(of: addition, indent: place.indent + [0x20, 0x20], place.lineBreak))
    }
    if case .sequence(let items) = entry.value.content, !entry.value.range.isEmpty,
      bytes[entry.value.range.lowerBound] == UInt8(ascii: "[")
    {
      let item = Array(inBraces(addition).utf8)
      guard let last = items.last else { return (entry.value.range.lowerBound + 1, item) }
      return (trimmed(last.range, in: bytes).upperBound, Array(", ".utf8) + item)
    }
    guard case .sequence(let items) = entry.value.content, let last = items.last,
      let place = lineBelow(entry, in: bytes)
    else { return nil }
    // The column of the last item's hyphen: an item begins after it.
    var start = last.range.lowerBound
    while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
    var hyphen = start
    while hyphen < last.range.lowerBound, bytes[hyphen] == 0x20 { hyphen += 1 }
    guard bytes[hyphen] == UInt8(ascii: "-") else { return nil }
    return (place.offset, lines(of: addition, indent: Array(bytes[start..<hyphen]), place.lineBreak))
  }

  /// As an item of a list in brackets: `{date: 2018-05-01, status: reported}`.
  private static func inBraces(_ addition: Addition) -> String {
    let values = addition.values.map { value in
      let isPlain = value.isPlain && !value.text.utf8.contains { ",[]{}".utf8.contains($0) }
      return "\(value.key): \(isPlain ? value.text : YAMLText.quoted(value.text))"
    }
    return "{" + values.joined(separator: ", ") + "}"
  }

  private static func lines(of addition: Addition, indent: [UInt8], _ lineBreak: [UInt8]) -> [UInt8] {
    addition.values.enumerated().flatMap { index, value in
      let text = value.isPlain ? value.text : YAMLText.quoted(value.text)
      return indent + Array("\(index == 0 ? "- " : "  ")\(value.key): \(text)".utf8) + lineBreak
    }
  }

  /// The comment after the `|` or `>` of a block of text, which would go with it.
  static func headerComment(of value: Range<Int>, in bytes: SourceFile.Bytes) -> [UInt8] {
    guard [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(bytes[value.lowerBound]) else { return [] }
    var end = value.lowerBound
    while end < value.upperBound, !isBreak(bytes[end]) { end += 1 }
    guard let start = (value.lowerBound..<end).first(where: { bytes[$0] == UInt8(ascii: "#") }) else { return [] }
    return Array(bytes[start..<end])
  }

  /// The comments on an entry's lines, as lines of their own.
  static func comments(of entry: FrontMatterEntry, in lines: Range<Int>, _ bytes: SourceFile.Bytes) -> [UInt8] {
    let value = trimmed(entry.value.range, in: bytes)
    var comments = value.isEmpty ? [] : [headerComment(of: value, in: bytes)]
    let end = value.isEmpty ? entry.keyRange.upperBound : value.upperBound
    if let start = (end..<lines.upperBound).first(where: { bytes[$0] == UInt8(ascii: "#") }) {
      comments.append(Array(bytes[start..<lines.upperBound]).filter { !isBreak($0) })
    }
    let indent = Array(bytes[lines.lowerBound..<entry.keyRange.lowerBound])
    let lineBreak = Array(bytes[lines].reversed().prefix { isBreak($0) }.reversed())
    return comments.filter { !$0.isEmpty }.flatMap { indent + $0 + lineBreak }
  }
}
