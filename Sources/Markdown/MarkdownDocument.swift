/// A body as flat values: made by one pass over the library's tree, read by the linker and the renderer.
public struct MarkdownDocument: Sendable {
  /// A heading, with the id that links lead to.
  public struct Heading: Sendable, Hashable {
    /// 1 to 6.
    public var level: Int
    /// In `data`: the `id` attribute, unique in the body.
    public var id: ByteRange
    public var text: ByteRange
    public var node: Int32
    public var source: ByteRange
  }

  /// A block with a name, from `^name` at its end.
  public struct BlockID: Sendable, Hashable {
    /// In `data`, without the `^`.
    public var name: ByteRange
    public var node: Int32
    /// Where the mark stands.
    public var source: ByteRange
    /// The block's text.
    public var text: ByteRange
  }

  /// A footnote that is referred to.
  public struct Footnote: Sendable, Hashable {
    /// In `data`: as written, percent-encoded as the library does; a number for `^[…]`.
    public var label: ByteRange
    /// From 1, in the order of the first references.
    public var number: Int32
    /// How many references there are.
    public var uses: Int32
    /// Its definition's index in `nodes`.
    public var node: Int32
  }

  /// A reference to a footnote.
  public struct FootnoteUse: Sendable, Hashable {
    /// An index into `footnotes`.
    public var footnote: Int32
    /// Which of its footnote's references it is, from 1.
    public var number: Int32
  }

  /// Pre-order; a node's descendants are those from the next index to its `end`.
  public internal(set) var nodes: [Node] = []
  /// UTF-8: what a reader of the rendered body sees, without markup. Blocks are separated by an empty line, lines by a
  /// newline; images, embeds and the numbers of footnotes are not in it; the footnotes themselves come last.
  public internal(set) var text: [UInt8] = []
  /// UTF-8: what is not reader's text, found through the ranges in other values.
  public internal(set) var data: [UInt8] = []
  public internal(set) var references: [Reference] = []
  /// Paragraphs, headings and table cells as ranges of `text`, ascending.
  public internal(set) var textBlocks: [ByteRange] = []
  public internal(set) var headings: [Heading] = []
  public internal(set) var blockIDs: [BlockID] = []
  public internal(set) var footnotes: [Footnote] = []
  /// The references to footnotes, in the order of the nodes.
  public internal(set) var footnoteUses: [FootnoteUse] = []
  /// Ranges of `data` that nodes name by index.
  public internal(set) var slices: [ByteRange] = []
  /// What elements of HTML say of themselves, in the order of the nodes.
  var elementAttributes: [ElementAttributes] = []
  public internal(set) var wordCount = 0
  /// Whether nothing stands in it but paragraphs, headings, wikilinks and emphasis that ends: no sign is there that could have
  /// been meant as more than it is, but for letters beyond ASCII.
  public internal(set) var isPlain = false

  /// A range of `data` as a string.
  public func string(_ slice: ByteRange) -> String {
    String(decoding: data[slice.range], as: UTF8.self)
  }

  /// A range of `text` as a string.
  public func text(_ range: ByteRange) -> String {
    String(decoding: text[range.range], as: UTF8.self)
  }

  /// Where an offset in `text` stands in the file: exact within a text node, else the beginning of the node around it.
  public func sourceOffset(of offset: Int) -> Int {
    var index = 0
    var best = nodes.isEmpty ? 0 : Int(nodes[0].source.lower)
    let lastOffset = nodes.isEmpty ? 0 : max(best, Int(nodes[0].source.upper) - 1)
    // Leaves ascend in `text`, so the descent needs to look at each level's siblings only.
    while index < nodes.count {
      let node = nodes[index]
      if Int(node.text.lower) <= offset, offset < Int(node.text.upper) {
        if node.kind == .text || node.source.count == node.text.count {
          // The text may be the longer one: a NUL becomes a character of three bytes.
          return min(Int(node.source.lower) + offset - Int(node.text.lower), lastOffset)
        }
        best = Int(node.source.lower)
        index += 1
      } else {
        index = max(index + 1, Int(node.end))
      }
    }
    return best
  }

  /// Where a range of `text` stands in the file.
  public func source(of range: Range<Int>) -> Range<Int> {
    let lower = sourceOffset(of: range.lowerBound)
    let upper = range.isEmpty ? lower : sourceOffset(of: range.upperBound - 1) + 1
    // Words that stand nowhere have a place without width, which may be the very end.
    return lower..<max(lower, min(upper, nodes.isEmpty ? 0 : Int(nodes[0].source.upper)))
  }

  /// The nodes from a heading to the next of its level or above, for embedding a section.
  public func section(ofHeading index: Int) -> Range<Int> {
    let start = Int(headings[index].node)
    var end = nodes.count
    for next in headings.dropFirst(index + 1) where next.level <= headings[index].level {
      end = Int(next.node)
      break
    }
    // Not beyond the block that holds the heading, nor into the footnotes.
    var at = 0
    while at < start {
      if Int(nodes[at].end) > start {
        if at > 0 { end = min(end, Int(nodes[at].end)) }
        at += 1
      } else {
        at = Int(nodes[at].end)
      }
    }
    if let notes = footnotes.lazy.map({ Int($0.node) }).filter({ $0 > start }).min() { end = min(end, notes) }
    return start..<end
  }

  /// The nodes of a block with a name.
  public func nodes(ofBlock index: Int) -> Range<Int> {
    let node = Int(blockIDs[index].node)
    return node..<Int(nodes[node].end)
  }
}
