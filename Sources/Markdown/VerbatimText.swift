import Markup

/// The words of a document that stand in its file just as a page writes them: they are kept as their place there, and not
/// copied. Of most texts that is nearly all.
///
/// There as long as the document's arrays and the file's bytes are.
package struct VerbatimText {
  let nodes: UnsafeBufferPointer<Node>
  let text: UnsafeBufferPointer<UInt8>
  let source: UnsafeBufferPointer<UInt8>

  /// Fewer bytes are copied: a place takes five.
  private static let fewest = 6

  /// - Parameter source: the whole file.
  package init(
    nodes: UnsafeBufferPointer<Node>, text: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>
  ) {
    (self.nodes, self.text, self.source) = (nodes, text, source)
  }

  /// Where a range of a text node's words stands in the file. Nil where other bytes stand there, as for an escape of
  /// Markdown, and where HTML needs an escape or a space for what stands there.
  @inline(__always)
  func place(of words: Range<Int>, in node: Node) -> Int? {
    guard node.kind == .text, words.count >= Self.fewest, words.count <= Int(UInt16.max),
      node.source.count == node.text.count, let text = text.baseAddress, let source = source.baseAddress
    else { return nil }
    let start = Int(node.source.lower) + words.lowerBound - Int(node.text.lower)
    guard start >= 0, start + words.count <= self.source.count,
      ByteScan.arePlainAndEqual(text + words.lowerBound, source + start, count: words.count)
    else { return nil }
    return start
  }

  /// Cuts a range of the text into pieces that have a place in the file and pieces that have none, in order.
  ///
  /// - Parameter node: an index into `nodes`, not behind the one in which the range begins; is moved on to where it ends.
  package func forEachPiece(of range: Range<Int>, from node: inout Int, _ body: (Range<Int>, _ place: Int?) -> Void) {
    var (start, index) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      moveOn(&node, to: index)
      guard node < nodes.count, Int(nodes[node].text.lower) < range.upperBound else { break }
      let words = max(index, Int(nodes[node].text.lower))..<min(range.upperBound, Int(nodes[node].text.upper))
      index = words.upperBound
      guard let place = place(of: words, in: nodes[node]) else { continue }
      if start < words.lowerBound { body(start..<words.lowerBound, nil) }
      body(words, place)
      start = index
    }
    if start < range.upperBound { body(start..<range.upperBound, nil) }
  }

  /// To the first text node that ends behind an offset.
  @inline(__always)
  package func moveOn(_ node: inout Int, to offset: Int) {
    while node < nodes.count, nodes[node].kind != .text || Int(nodes[node].text.upper) <= offset { node += 1 }
  }
}
