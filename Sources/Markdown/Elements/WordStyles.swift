import Markup

extension MarkdownDocument {
  /// What holds of words and is seen, but is no word: by the name of HTML's element, `mark` for `==words==`. Weight and slant
  /// say nothing by themselves and are left out, as is what has nodes of its own: struck out words, code.
  public var wordStyles: [(name: String, words: ByteRange)] {
    nodes.indices.compactMap { index in
      let node = nodes[index]
      switch node.kind {
      case .highlight: return ("mark", node.text)
      case .blockQuote where node.flags.contains(.typed) && holdsOnlyWords(index): return ("blockquote", node.text)
      case .span:
        guard let element = SafeElement(rawValue: UInt8(truncatingIfNeeded: node.detail)),
          Self.telling.contains(element)
        else { return nil }
        return ("\(element.name)", node.text)
      default: return nil
      }
    }
  }

  /// Whether a node holds no block, as where it stands within a paragraph.
  private func holdsOnlyWords(_ index: Int) -> Bool {
    !nodes[index].text.isEmpty && !nodes[(index + 1)..<Int(nodes[index].end)].contains { Self.blocks.contains($0.kind) }
  }

  private static let blocks: Set<Node.Kind> = [
    .paragraph, .heading, .list, .table, .codeBlock, .htmlBlock, .blockQuote,
  ]

  private static let telling: Set<SafeElement> = [.sup, .sub, .q, .ins, .u, .small, .code, .kbd, .samp]

  /// What is said of words when a pointer rests on them: the titles of links and of elements, ascending.
  public var titledWords: [(title: String, words: ByteRange)] {
    var titled = references.filter { !$0.title.isEmpty }.map { (title: string($0.title), words: $0.label) }
    for attributes in elementAttributes where !attributes.title.isEmpty {
      titled.append((string(attributes.title), nodes[Int(attributes.node)].text))
    }
    return titled.filter { !$0.words.isEmpty }.sorted { $0.words.lower < $1.words.lower }
  }

  /// Whether a node hides its words until someone opens it: `<details>`.
  public func isDetails(_ node: Node) -> Bool {
    node.kind == .element && SafeElement(rawValue: UInt8(truncatingIfNeeded: node.detail)) == .details
  }
}
