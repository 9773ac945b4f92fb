import CCMarkGFM

/// Embeds on lines of their own in a paragraph: where lines are kept, and as all of a callout's text, they are blocks, as
/// Obsidian shows them.
extension Lowering {
  /// The embed that is all of a line of a paragraph which has other lines.
  func embedOnLine(_ node: Tree) -> Construct? {
    guard tag(node) == .text, image == nil, let paragraph = tree_parent(node), tag(paragraph) == .paragraph else {
      return nil
    }
    let literal = tree_literal(node)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    guard let number = Mask.number(bytes, at: 0), number < scan.constructs.count else { return nil }
    let construct = scan.constructs[number]
    guard construct.kind == .embed, Bytes.trimmed(bytes, min(construct.range.count, bytes.count)..<bytes.count).isEmpty,
      notes.window == nil, notes.skipping == nil, builder.openElements == 0,
      builder.document.nodes[builder.current].kind == .paragraph
    else { return nil }
    let (before, after) = (tree_previous(node), tree_next(node))
    guard before != nil || after != nil, [before, after].allSatisfy({ $0.map(isBreak) ?? true }) else { return nil }
    // After its title a callout has nothing else.
    let isAllOfCallout = paragraph == titleParagraph && after == nil && builder.hasNoChildren
    return habits.keepsLineBreaks || isAllOfCallout ? construct : nil
  }

  private func isBreak(_ node: Tree) -> Bool { tag(node) == .softBreak || tag(node) == .lineBreak }

  /// Whether a break stands before or after such a line: what is a block needs none.
  func isBesideEmbed(_ node: Tree) -> Bool {
    guard scan.hasMasks else { return false }
    // After one, a paragraph has just begun.
    if builder.hasNoChildren, tree_previous(node).flatMap(embedOnLine) != nil { return true }
    return tree_next(node).flatMap(embedOnLine) != nil
  }

  /// Ends the paragraph, with the embed after it; what follows in it is a paragraph of its own.
  mutating func endParagraph(with embed: Construct, of node: Tree) {
    let paragraph = builder.document.nodes[builder.current]
    if builder.hasNoChildren {
      builder.cancel()
    } else {
      let index = endNode()
      let lower = Int(paragraph.source.lower)
      builder.document.nodes[index].source = ByteRange(lower, max(lower, tracker.cursor))
    }
    self.embed(embed, isBlock: true)
    tracker.cursor = embed.range.upperBound
    if tree_next(node) == nil {
      paragraphIsOver = true
    } else {
      let end = max(tracker.cursor, Int(paragraph.source.upper))
      builder.begin(
        .paragraph, source: ByteRange(tracker.cursor, end), flags: paragraph.flags.intersection(.tight))
    }
  }
}
