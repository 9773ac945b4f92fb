import Diagnostics

/// Values with marks that are part of them, and were meant otherwise: typographic quotation marks around them, as word processors
/// write them, and links in words of which none is made.
enum MarkedValues {
  /// Keys whose values are names and words of the dossier's own. What is quoted may well have such marks.
  private static let keys: Set = [
    "title", "summary", "description", "publisher", "aliases", "tags", "authors", "sortName",
  ]
  /// Keys whose words pages show as they are.
  private static let wordKeys: Set = ["title", "summary", "description"]
  private static let pairs: [Unicode.Scalar: [Unicode.Scalar]] = [
    "“": ["”"], "„": ["“", "”"], "«": ["»"], "»": ["«"], "‘": ["’"], "‚": ["‘", "’"], "”": ["”"],
  ]

  static func warnings(in entries: [FrontMatterEntry], path: String) -> [Diagnostic] {
    entries.flatMap { entry -> [Diagnostic] in
      if wordKeys.contains(entry.key), let warning = linkWarning(for: entry.value, path: path) { return [warning] }
      guard keys.contains(entry.key) else { return [] }
      if entry.key == "authors" || entry.key == "publisher" {
        let nodes: [FrontMatterNode]
        if case .sequence(let items) = entry.value.content { nodes = items } else { nodes = [entry.value] }
        let names = nodes.flatMap { AuthorNames.warnings(for: $0, under: entry.key, path: path) }
        if !names.isEmpty { return names }
      }
      switch entry.value.content {
      case .scalar:
        return (warning(for: entry.value, path: path) ?? looseWarning(for: entry.value, path)).map { [$0] } ?? []
      case .sequence(let items): return items.compactMap { warning(for: $0, path: path) }
      case .mapping: return []
      }
    }
  }

  /// `**Food Office**`: front matter has no bold type.
  private static func boldWarning(for node: FrontMatterNode, path: String) -> Diagnostic? {
    guard case .scalar(let text) = node.content,
      let sign = ["**", "__", "*", "_", "`"].first(where: {
        text.utf8.count > 2 * $0.utf8.count && text.hasPrefix($0) && text.hasSuffix($0)
      })
    else { return nil }
    let inner = String(text.dropFirst(sign.count).dropLast(sign.count))
    guard !inner.isEmpty, !inner.contains(sign), inner.first?.isWhitespace == false, inner.last?.isWhitespace == false
    else {
      return nil
    }
    let bare = YAMLText.value(inner)
    var diagnostic = Diagnostic.warning(
      "marked-value", "the signs \(sign) are part of the value, and pages show them",
      at: SourceLocation(path: path, range: node.range), fix: "write \(bare)")
    diagnostic.replacement = bare
    return diagnostic
  }

  private static func linkWarning(for node: FrontMatterNode, path: String) -> Diagnostic? {
    // Most values have none; to look for two signs at once takes a tenth of reading.
    guard case .scalar(let text) = node.content, text.utf8.contains(UInt8(ascii: "[")),
      let words = words(ofLinksIn: text)
    else { return nil }
    return .warning(
      "link-in-value", "front matter makes no links, so that pages show these brackets",
      at: SourceLocation(path: path, range: node.range), fix: "write the words alone: \(quoted(words))")
  }

  /// A text with the words of its wikilinks in their places; nil for one without any.
  private static func words(ofLinksIn text: String) -> String? {
    var words = ""
    var rest = text[...]
    while let opening = rest.utf8.firstRange(of: "[[".utf8),
      let closing = rest.utf8[opening.upperBound...].firstRange(of: "]]".utf8)
    {
      let link = rest[opening.upperBound..<closing.lowerBound].split(separator: "|", maxSplits: 1)
      words += rest[..<opening.lowerBound] + (link.last ?? "")
      rest = rest[closing.upperBound...]
    }
    return rest.utf8.count == text.utf8.count ? nil : words + rest
  }

  /// A comma or a semicolon at a value's end, or there a straight quotation mark that closes nothing, or a typographic one. After a
  /// digit the mark may be that of inches, and the signs part of a number.
  private static func looseWarning(for node: FrontMatterNode, _ path: String) -> Diagnostic? {
    guard case .scalar(let text) = node.content, node.range.count == text.utf8.count, let last = text.utf8.last,
      ",;\"".utf8.contains(last), text.dropLast().last?.isNumber == false
    else { return nil }
    let isSign = last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
    let words = text.unicodeScalars.filter { !$0.properties.isQuotationMark || $0 == "’" || $0 == "'" }
    // Words in marks within it may end a value: `The “raid"` is no such value, as its two marks are a pair.
    let marks = text.unicodeScalars.count - words.count
    let isPair = marks == 2 && text.unicodeScalars.first != words.first
    guard isSign ? !text.utf8.contains(UInt8(ascii: "&")) : marks == 1 || isPair else { return nil }
    let bare = isSign ? String(text.dropLast()).trimmed : String(words).trimmed
    guard !bare.isEmpty else { return nil }
    let sign = isSign ? "“\(Unicode.Scalar(last))” stands after the value" : "a quotation mark stands in the value"
    return Diagnostic.warning(
      "marked-value", "\(sign), and pages show it", at: SourceLocation(path: path, range: node.range)
    ).writing(value: bare)
  }

  private static func warning(for node: FrontMatterNode, path: String) -> Diagnostic? {
    if let bold = boldWarning(for: node, path: path) { return bold }
    // Between straight marks, the others are meant.
    guard case .scalar(let text) = node.content, node.range.count == text.utf8.count else { return nil }
    let scalars = text.unicodeScalars
    guard scalars.count > 2, let first = scalars.first, let last = scalars.last, pairs[first]?.contains(last) == true
    else { return nil }
    let inner = scalars.dropFirst().dropLast()
    guard !inner.contains(where: { $0.properties.isQuotationMark && $0 != "’" && $0 != "'" }) else { return nil }
    let bare = YAMLText.value(String(String.UnicodeScalarView(inner)).trimmed)
    var diagnostic = Diagnostic.warning(
      "marked-value", "the marks \(first) and \(last) are part of the value, and pages show them",
      at: SourceLocation(path: path, range: node.range),
      fix: "write \(bare), or put straight quotation marks around it if they are to be shown")
    diagnostic.replacement = bare
    return diagnostic
  }
}
