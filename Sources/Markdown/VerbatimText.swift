import Markup

/// The words of a document that stand in its file just as a page writes them: they are kept as their place there, and not
/// copied. Of most texts that is nearly all.
///
/// There as long as the document's nodes are.
public struct VerbatimText {
  let nodes: UnsafeBufferPointer<Node>

  /// Fewer bytes are copied: a place takes five.
  private static let fewest = 6

  public init(nodes: UnsafeBufferPointer<Node>) {
    self.nodes = nodes
  }

  /// Where a range of a text node's words stands in the file; nil where it does not, and where it is not worth while.
  @inline(__always)
  func place(of words: Range<Int>, in node: Node) -> Int? {
    guard node.kind == .text, node.flags.contains(.verbatim), words.count >= Self.fewest,
      words.count <= Int(UInt16.max)
    else { return nil }
    return Int(node.source.lower) + words.lowerBound - Int(node.text.lower)
  }

  /// Cuts a range of the text into pieces that have a place in the file and pieces that have none, in order.
  ///
  /// - Parameter node: an index into `nodes`, not after the one in which the range begins; is moved on to where it ends.
  public func forEachPiece(of range: Range<Int>, from node: inout Int, _ body: (Range<Int>, _ place: Int?) -> Void) {
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

  /// To the first text node that ends after an offset.
  @inline(__always)
  public func moveOn(_ node: inout Int, to offset: Int) {
    while node < nodes.count, nodes[node].kind != .text || Int(nodes[node].text.upper) <= offset { node += 1 }
  }
}

extension MarkdownDocument {
  /// Flags the text nodes whose words stand in the file as a page writes them: not an escape of Markdown, nor what HTML
  /// needs an escape or a space for.
  mutating func flagVerbatimWords(in file: UnsafeBufferPointer<UInt8>) {
    guard let source = file.baseAddress else { return }
    text.withUnsafeBufferPointer { text in
      guard let words = text.baseAddress else { return }
      nodes.withUnsafeMutableBufferPointer { nodes in
        for index in nodes.indices where nodes[index].kind == .text {
          let node = nodes[index]
          if node.source.count == node.text.count, node.source.lower >= 0, Int(node.source.upper) <= file.count,
            ByteScan.arePlainAndEqual(
              words + Int(node.text.lower), source + Int(node.source.lower), count: node.text.count)
          {
            nodes[index].flags.insert(.verbatim)
          }
        }
      }
    }
  }
}
