import Diagnostics

/// Several tags that were written as one text: `tags: #dam #lake`, `tags: dam / lake`, `tags: dam lake`.
struct TagsInText {
  private let tags: [String]
  /// Whether it may as well be one tag, which has a space in it.
  private let mayBeOne: Bool
  private let range: Range<Int>

  /// Nil for what is one, or parted by commas or semicolons.
  init?(_ node: FrontMatterNode) {
    guard case .scalar(let text) = node.content, !node.isFolded, !text.contains(where: { ",;".contains($0) }) else {
      return nil
    }
    range = node.range
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.count > 1, words.allSatisfy({ $0.utf8.first == UInt8(ascii: "#") && $0.utf8.count > 1 }) {
      (tags, mayBeOne) = (words.map { String($0.drop { $0 == "#" }) }, false)
      return
    }
    // Between quotation marks it is one.
    guard range.count == text.utf8.count else { return nil }
    for sign in [" / ", " | "] {
      let parts = text.split(separator: sign).map { String($0).trimmed }
      guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { continue }
      (tags, mayBeOne) = (parts, false)
      return
    }
    // A name has capital letters.
    guard 2...Self.most ~= words.count, text.unicodeScalars.allSatisfy({ $0 == " " || Self.isOfTag($0) }) else {
      return nil
    }
    (tags, mayBeOne) = (words.map(String.init), true)
  }

  private static let most = 6

  private static func isOfTag(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
  }

  /// As many tags, or as one where that may be meant.
  func read<Item: Sendable>(as item: FieldType<Item>, _ reading: inout FieldReading) -> [Item]? {
    let list = "[" + tags.map(YAMLText.value).joined(separator: ", ") + "]"
    let one = tags.joined(separator: " ")
    guard mayBeOne else {
      var diagnostic = Diagnostic.warning(
        "list-as-text", "this is one text, and “\(reading.key)” takes a list of texts", at: reading.location(range),
        fix: "write \(list)")
      diagnostic.replacement = list
      reading.append(diagnostic)
      return tags.compactMap { item.read(FrontMatterNode(.scalar($0), at: range), &reading) }
    }
    reading.append(
      Diagnostic(
        .information, "list-as-text", "this is one tag, \(quoted(one)), as spaces part none",
        at: reading.location(range), fix: "write \(list) if each is one, or [\(one)] if it is one tag"))
    return item.read(FrontMatterNode(.scalar(one), at: range), &reading).map { [$0] }
  }
}

extension FrontMatterNode {
  /// `"#dam"` and `"[[dam]]"` as the tag that is meant, as front matter has it without the signs of a text; nil for another.
  func tagWithoutSigns(_ reading: inout FieldReading) -> FrontMatterNode? {
    guard case .scalar(let text) = content else { return nil }
    let written = text.trimmed
    let (tag, signs): (Substring, String)
    if written.hasPrefix("#") {
      (tag, signs) = (written.drop { $0 == "#" }, "# stands before this tag, and is")
    } else if written.hasPrefix("[["), written.hasSuffix("]]"), written.utf8.count > 4 {
      (tag, signs) = (written.dropFirst(2).dropLast(2), "brackets stand around this tag, and are")
    } else {
      return nil
    }
    guard let first = tag.first, first.isLetter || first.isNumber, !tag.contains(where: { "#[]|,;".contains($0) })
    else { return nil }
    reading.append(
      .warning("list-as-text", "\(signs) no part of it", at: reading.location(range)).writing(value: String(tag)))
    return FrontMatterNode(.scalar(String(tag)), at: range)
  }
}
