import Markup

/// Writes a ``MarkdownDocument`` as HTML.
public struct MarkdownRenderer {
  /// Appends the HTML of a document, or of some of its nodes (whole subtrees, in which case the footnotes that they
  /// refer to follow), to `out`. `links` goes with the document's references, index by index; where it is shorter,
  /// ``RenderedLink/asWritten`` holds.
  ///
  /// - Returns: the blocks at the top of the document, with the ranges of `out` that hold them; of a footnote its item.
  @discardableResult
  public static func render(
    _ document: MarkdownDocument, nodes: Range<Int>? = nil, links: [RenderedLink] = [],
    prepared: EncodedLinks = .none, marks: [TextMark] = [], options: RenderOptions, into out: inout [UInt8]
  ) -> [RenderedBlock] {
    let start = out.count
    var blocks = render(
      document, nodes: nodes, links: links, prepared: prepared, marks: marks, options: options
    ) { html, blocks in
      out.append(contentsOf: html)
      return blocks
    }
    if start > 0 {
      for index in blocks.indices {
        blocks[index].html = (blocks[index].html.lowerBound + start)..<(blocks[index].html.upperBound + start)
      }
    }
    return blocks
  }

  /// The same, for who looks at the HTML and keeps what it needs of it: `body` gets all of it, and the blocks, whose ranges
  /// are of it.
  ///
  /// - Parameter keepsPlaces: whether words may be written as their places in the file: then ``EncodedBody`` makes HTML
  ///   of the bytes.
  public static func render<Result>(
    _ document: MarkdownDocument, nodes: Range<Int>? = nil, links: [RenderedLink] = [],
    prepared: EncodedLinks = .none, marks: [TextMark] = [], options: RenderOptions,
    keepsPlaces: Bool = false, _ body: (UnsafeBufferPointer<UInt8>, [RenderedBlock]) -> Result
  ) -> Result {
    document.text.withUnsafeBufferPointer { text in
      document.data.withUnsafeBufferPointer { data in
        document.nodes.withUnsafeBufferPointer { all in
          var rendering = Rendering(document, all, text, data, links, prepared, marks, options)
          if keepsPlaces { rendering.verbatim = VerbatimText(nodes: all) }
          let whole = 0..<all.count
          rendering.run(nodes ?? whole, isPart: nodes != nil && nodes != whole)
          return body(rendering.html.bytes, rendering.blocks)
        }
      }
    }
  }
}

/// The state of one rendering: an explicit stack of open nodes, as deep as the document's nesting.
struct Rendering: ~Copyable {
  struct Frame {
    var node: Int
    var end: Int
    /// Where what stands in the node begins in the HTML.
    var content: Int
  }

  let document: MarkdownDocument
  let nodes: UnsafeBufferPointer<Node>
  let text: UnsafeBufferPointer<UInt8>
  let data: UnsafeBufferPointer<UInt8>
  let links: [RenderedLink]
  let prepared: EncodedLinks
  let options: RenderOptions
  let isPlain: Bool
  /// Words that need not be copied; nil where all are.
  var verbatim: VerbatimText?
  var html: HTMLWriter
  var marks: MarkSweep
  var frames: [Frame] = []
  private(set) var blocks: [RenderedBlock] = []
  private var writtenTo = 0
  var linkDepth = 0
  /// Whether what stands here is a figure's picture, whose title is the caption.
  var isInFigure = false
  /// Marks whose words ended in a link: their numbers are links themselves, and follow after it.
  var endedMarks: [Int] = []
  // Tables.
  var bodyIsOpen = false
  var tableNumber = 0
  // Footnotes.
  var sectionIsOpen = false
  var isPart = false
  var usedFootnotes: [Int] = []
  /// Of a part: which use of a footnote is its first.
  var firstUses: [Int: Int32] = [:]
  /// The references that are in the document; nil until one is asked for.
  var shownUses: Set<MarkdownDocument.FootnoteUse>?
  var backrefIsDue = false

  init(
    _ document: MarkdownDocument, _ nodes: UnsafeBufferPointer<Node>, _ text: UnsafeBufferPointer<UInt8>,
    _ data: UnsafeBufferPointer<UInt8>, _ links: [RenderedLink], _ prepared: EncodedLinks, _ marks: [TextMark],
    _ options: RenderOptions
  ) {
    self.document = document
    self.nodes = nodes
    self.text = text
    self.data = data
    self.links = links
    self.prepared = prepared
    self.options = options
    isPlain = options.isPlain
    html = HTMLWriter(capacity: text.count + text.count / 4 + data.count + nodes.count * 8)
    self.marks = MarkSweep(marks)
  }

  mutating func run(_ range: Range<Int>, isPart: Bool) {
    self.isPart = isPart
    // An item alone has a list around it.
    let isItem = isPart && range.first.map { nodes[$0].kind == .item } == true
    if isItem { html.markup("<ul>\n") }
    loop(range)
    if isItem { html.markup("</ul>\n") }
    if isPart { renderUsedFootnotes() }
    if sectionIsOpen { html.markup("</ol>\n</section>\n") }
  }

  /// What closes a footnote's item.
  var itemEnd: StaticString { "</li>\n" }

  /// A footnote's block is what stands in its item.
  mutating func noteItemStart() {
    guard frames.count == 1, let last = blocks.indices.last else { return }
    blocks[last].html = html.count..<html.count
  }

  mutating func loop(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      while let frame = frames.last, frame.end <= index { closeFrame(frame) }
      let node = nodes[index]
      if node.kind.isWords {
        write(node)
      } else {
        if frames.count == 1 { blocks.append(RenderedBlock(node: index, html: html.count..<html.count)) }
        open(node, index)
        frames.append(Frame(node: index, end: Int(node.end), content: html.count))
      }
      index += 1
    }
    while let frame = frames.last { closeFrame(frame) }
  }

  private mutating func closeFrame(_ frame: Frame) {
    frames.removeLast()
    close(nodes[frame.node], frame.node, contentAt: frame.content)
    if frames.count == 1, let last = blocks.indices.last, blocks[last].node == frame.node {
      let isItem = nodes[frame.node].kind == .footnoteDefinition
      blocks[last].html = blocks[last].html.lowerBound..<(isItem ? html.count - itemEnd.utf8CodeUnitCount : html.count)
    }
  }

  // MARK: Text and marks

  @inline(__always)
  func words(_ range: ByteRange) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[range.range])
  }

  @inline(__always)
  func slice(_ range: ByteRange) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: data[range.range])
  }

  @inline(__always)
  mutating func write(_ node: Node) {
    if marks.isEmpty { write(node.text.range, of: node) } else { writeMarked(node) }
  }

  @inline(__always)
  private mutating func write(_ range: Range<Int>, of node: Node) {
    if let place = verbatim?.place(of: range, in: node) {
      EncodedBody.append(wordsAt: place, count: range.count, to: &html)
    } else {
      html.text(UnsafeBufferPointer(rebasing: text[range]))
    }
  }

  /// Words cut at the bounds of the marks on them.
  private mutating func writeMarked(_ node: Node) {
    let range = node.text.range
    var index = range.lowerBound
    while index < range.upperBound {
      let (stop, changed) = marks.advance(to: index)
      if changed { closeMarks() }
      openMarks()
      let end = min(stop, range.upperBound)
      write(index..<end, of: node)
      writtenTo = end
      index = end
    }
  }

  private mutating func openMarks() {
    guard !marks.areOpen, !marks.active.isEmpty else { return }
    for index in marks.active { openMark(marks.all[index].role, isStart: marks.begin(index)) }
    marks.noteOpened()
  }

  /// Before any tag: what is wrapped must begin and end between the same two tags.
  @inline(__always)
  mutating func closeMarks() {
    if marks.areOpen { closeOpenMarks() }
  }

  private mutating func closeOpenMarks() {
    for index in marks.opened.reversed() {
      html.markup(marks.all[index].role.end)
      if writtenTo >= Int(marks.all[index].range.upper) { endedMarks.append(index) }
    }
    marks.noteClosed()
    if !endedMarks.isEmpty, linkDepth == 0 { writeEndedNumbers() }
  }

  mutating func writeBreak(_ node: Node) {
    if marks.areOpen, marks.anyEnds(by: Int(node.text.lower)) { closeMarks() }
    if node.kind == .lineBreak { html.markup("<br />\n") } else { html.markup(0x0A) }
  }
}
