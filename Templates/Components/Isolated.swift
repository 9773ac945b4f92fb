import Markup

/// Words of which some run by themselves, whichever way the line does: those between U+2068 and U+2069, as values of pages have them. No
/// such sign is written, as readers could not see it; an element is.
///
/// - Parameter element: `bdi`, or what a drawing has for it. Of words in several lines a line may have the one sign without the other.
func isolated(_ text: String, in element: StaticString) -> HTML {
  let pieces = text.unicodeScalars.split(separator: "\u{2069}", omittingEmptySubsequences: false).map { String($0) }
  return "\(each: pieces.enumerated(), { isolated($1, isLast: $0 + 1 == pieces.count, element) })"
}

/// What ends with words that run by themselves; the last need not.
private func isolated(_ piece: String, isLast: Bool, _ element: StaticString) -> HTML {
  let parts = piece.unicodeScalars.split(separator: "\u{2068}", maxSplits: 1, omittingEmptySubsequences: false)
    .map { String($0) }
  if parts.count == 1, isLast { return "\(piece)" }
  return """
    \(when: parts.count > 1, "\(parts[0])")<\(HTML(stringLiteral: element))>\(parts[parts.count - 1])\
    </\(HTML(stringLiteral: element))>
    """
}
