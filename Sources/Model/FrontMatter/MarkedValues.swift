import Diagnostics

/// Values that stand between typographic quotation marks, as word processors write them: to YAML these are part of the value.
enum MarkedValues {
  /// Keys whose values are names and words of the dossier's own. What is quoted may well have such marks.
  private static let keys: Set = [
    "title", "summary", "description", "publisher", "aliases", "tags", "authors", "sortName",
  ]
  private static let pairs: [Unicode.Scalar: [Unicode.Scalar]] = [
    "“": ["”"], "„": ["“", "”"], "«": ["»"], "»": ["«"], "‘": ["’"], "‚": ["‘", "’"], "”": ["”"],
  ]

  static func warnings(in entries: [FrontMatterEntry], path: String) -> [Diagnostic] {
    entries.flatMap { entry -> [Diagnostic] in
      guard keys.contains(entry.key) else { return [] }
      switch entry.value.content {
      case .scalar: return warning(for: entry.value, path: path).map { [$0] } ?? []
      case .sequence(let items): return items.compactMap { warning(for: $0, path: path) }
      case .mapping: return []
      }
    }
  }

  private static func warning(for node: FrontMatterNode, path: String) -> Diagnostic? {
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
