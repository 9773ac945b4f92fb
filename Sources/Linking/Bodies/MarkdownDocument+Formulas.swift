import Markdown

extension MarkdownDocument {
  /// Where formulas stand in a heading's text, from its beginning.
  func formulas(in heading: Heading) -> [Range<Int>] {
    let first = Int(heading.node)
    guard first >= 0, nodes.indices.contains(first) else { return [] }
    let text = heading.text.range
    return nodes[first..<Int(nodes[first].end)].compactMap { node in
      let range = node.text.range
      guard node.kind == .code, node.flags.contains(.formula), text.lowerBound <= range.lowerBound,
        range.upperBound <= text.upperBound
      else { return nil }
      return range.lowerBound - text.lowerBound..<range.upperBound - text.lowerBound
    }
  }
}
