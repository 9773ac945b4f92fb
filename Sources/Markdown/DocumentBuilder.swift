/// Builds a ``MarkdownDocument`` from the outside in: nodes are opened, filled and closed in the order of the text.
struct DocumentBuilder {
  var document = CachedDocument.take()
  private(set) var open: [Int32] = []
  /// For each open node, the child closed last; -1 where there is none.
  private var lastChild: [Int32] = [-1]
  private var separatorIsDue = false
  private var textBlock: Int32 = -1
  /// How many of the open nodes are elements of HTML, and how many of these are links.
  var openElements = 0
  var openLinks = 0
  private var ids = HeadingID.Register()
  /// Whether bytes may hold masks of carets.
  var restoresCarets = false
  var linkWords: LinkWords?
  /// Whether they may hold letters in the place of signs.
  var restoresWideSigns = false
  /// Where the words of the image that is being read go: into `data`, not into the text.
  private(set) var isReadingAlternative = false

  /// Whether what stands between `$` signs in the words of a link is a formula.
  var readsFormulas = false

  init(expecting bytes: Int) {
    document.text.reserveCapacity(bytes)
    document.nodes.reserveCapacity(bytes / 24 + 16)
    document.textBlocks.reserveCapacity(bytes / 256 + 4)
    open.reserveCapacity(8)
    lastChild.reserveCapacity(8)
  }

  // MARK: Nodes

  @discardableResult
  mutating func begin(
    _ kind: Node.Kind, source: ByteRange, flags: Node.Flags = [], detail: Int = 0, payload: Int = -1
  ) -> Int {
    let index = document.nodes.count
    if kind.isBlock { separatorIsDue = true }
    var node = Node(kind, source: source, text: ByteRange(document.text.count, document.text.count))
    node.flags = separatorIsDue && !document.text.isEmpty ? flags.union(.separated) : flags
    node.detail = UInt16(truncatingIfNeeded: detail)
    node.payload = Int32(truncatingIfNeeded: payload)
    document.nodes.append(node)
    open.append(Int32(truncatingIfNeeded: index))
    lastChild.append(-1)
    if kind.isTextBlock {
      textBlock = Int32(truncatingIfNeeded: document.textBlocks.count)
      document.textBlocks.append(.none)
    }
    return index
  }

  /// Closes the node opened last and returns its index.
  @discardableResult
  mutating func end() -> Int {
    guard let last = open.popLast() else { return 0 }
    lastChild.removeLast()
    lastChild[lastChild.count - 1] = last
    let index = Int(last)
    document.nodes[index].end = Int32(truncatingIfNeeded: document.nodes.count)
    settleText(of: index)
    let kind = document.nodes[index].kind
    if kind.isBlock { separatorIsDue = true }
    if kind.isTextBlock {
      document.textBlocks[Int(textBlock)] = document.nodes[index].text
      textBlock = -1
    }
    return index
  }

  /// Takes back the node that was opened last, into which nothing has been put.
  mutating func cancel() {
    guard hasNoChildren, let last = open.popLast() else { return }
    lastChild.removeLast()
    if document.nodes[Int(last)].kind.isTextBlock {
      document.textBlocks.removeLast()
      textBlock = -1
    }
    document.nodes.removeLast()
  }

  private mutating func settleText(of index: Int) {
    let node = document.nodes[index]
    let upper = document.text.count
    var lower = Int(node.text.lower)
    // The separator that was due before it went in with its first words.
    if node.flags.contains(.separated) {
      if lower < upper { lower += 2 }
      document.nodes[index].flags.remove(.separated)
    }
    document.nodes[index].text = ByteRange(lower, upper)
  }

  mutating func leaf(_ kind: Node.Kind, source: ByteRange, payload: Int = -1) {
    begin(kind, source: source, payload: payload)
    end()
  }

  /// The node that is open now.
  var current: Int { Int(open.last ?? 0) }

  /// The last node that was closed inside the open one.
  var previousSibling: Int? {
    guard let last = lastChild.last, last >= 0 else { return nil }
    return Int(last)
  }

  var parentOfCurrent: Int { open.count > 1 ? Int(open[open.count - 2]) : 0 }

  mutating func extend(_ index: Int, to end: Int) {
    let source = document.nodes[index].source
    document.nodes[index].source = ByteRange(Int(source.lower), max(end, Int(source.upper)))
  }

  // MARK: Text

  /// Whether nothing has been put into the node that is open.
  var hasNoChildren: Bool { document.nodes.count - 1 == current }

  /// Whether the block that is open has no words yet.
  var isAtBlockStart: Bool { separatorIsDue || document.text.isEmpty }

  /// Whether a space more would be one too many.
  var endsInSpace: Bool {
    guard !isAtBlockStart, let last = document.text.last else { return true }
    return Bytes.isSpace(last)
  }

  /// Words that a reader sees, as they stand at `source`; of another length there where they were escaped.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, source: ByteRange, kind: Node.Kind = .text) {
    if bytes.isEmpty && kind == .text { return }
    if isReadingAlternative {
      _ = data(bytes)
      return
    }
    if !bytes.isEmpty { separate() }
    let start = document.text.count
    document.text.append(contentsOf: bytes)
    if restoresCarets { Self.restoreCarets(in: &document.text, from: start) }
    if restoresWideSigns { WideSigns.restore(in: &document.text, from: start) }
    var node = Node(kind, source: source, text: ByteRange(start, document.text.count))
    node.end = Int32(truncatingIfNeeded: document.nodes.count + 1)
    document.nodes.append(node)
  }

  mutating func lineBreak(_ kind: Node.Kind, source: ByteRange) {
    let byte = isReadingAlternative ? UInt8(ascii: " ") : UInt8(ascii: "\n")
    withUnsafeBytes(of: byte) { text($0.bindMemory(to: UInt8.self), source: source, kind: kind) }
  }

  private mutating func separate() {
    guard separatorIsDue else { return }
    separatorIsDue = false
    if document.text.isEmpty {
      // Whatever is open began without a separator before it.
      return
    }
    document.text.append(UInt8(ascii: "\n"))
    document.text.append(UInt8(ascii: "\n"))
  }

  /// Replaces a code block's words; it keeps its last newline as a flag.
  mutating func codeBlock(_ bytes: UnsafeBufferPointer<UInt8>, source: ByteRange, info: ByteRange?) {
    var words = bytes
    let endsLine = words.last == UInt8(ascii: "\n")
    if endsLine { words = UnsafeBufferPointer(rebasing: words.dropLast()) }
    var payload = -1
    if let info {
      payload = document.slices.count
      document.slices.append(info)
    }
    separatorIsDue = true
    text(words, source: source, kind: .codeBlock)
    let index = document.nodes.count - 1
    if endsLine { document.nodes[index].flags.insert(.endsLine) }
    document.nodes[index].payload = Int32(truncatingIfNeeded: payload)
    lastChild[lastChild.count - 1] = Int32(truncatingIfNeeded: index)
    separatorIsDue = true
  }

  mutating func htmlBlock(_ bytes: UnsafeBufferPointer<UInt8>, source: ByteRange) {
    separatorIsDue = true
    text(bytes, source: source, kind: .htmlBlock)
    lastChild[lastChild.count - 1] = Int32(truncatingIfNeeded: document.nodes.count - 1)
    separatorIsDue = true
  }

  // MARK: Data

  mutating func data(_ bytes: UnsafeBufferPointer<UInt8>) -> ByteRange {
    let start = document.data.count
    document.data.append(contentsOf: bytes)
    if restoresCarets { Self.restoreCarets(in: &document.data, from: start) }
    if restoresWideSigns { WideSigns.restore(in: &document.data, from: start) }
    return ByteRange(start, document.data.count)
  }

  private static func restoreCarets(in bytes: inout [UInt8], from start: Int) {
    for index in start..<bytes.count where bytes[index] == Mask.caret { bytes[index] = UInt8(ascii: "^") }
  }

  mutating func data(_ bytes: [UInt8]) -> ByteRange {
    bytes.withUnsafeBufferPointer { data($0) }
  }

  mutating func slice(_ range: ByteRange) -> Int {
    document.slices.append(range)
    return document.slices.count - 1
  }

  // MARK: References

  /// Adds a reference that the node about to begin stands for, and returns its index.
  mutating func refer(_ reference: Reference) -> Int {
    if document.references.isEmpty { document.references.reserveCapacity(document.nodes.capacity / 8 + 2) }
    var reference = reference
    reference.node = Int32(truncatingIfNeeded: document.nodes.count)
    reference.textBlock = textBlock
    document.references.append(reference)
    return document.references.count - 1
  }

  mutating func beginAlternative() -> Int {
    isReadingAlternative = true
    return document.data.count
  }

  mutating func endAlternative(from start: Int) -> ByteRange {
    isReadingAlternative = false
    return ByteRange(start, document.data.count)
  }

  mutating func footnoteReference(_ footnote: Int, use: Int, source: ByteRange) {
    document.footnoteUses.append(
      .init(footnote: Int32(truncatingIfNeeded: footnote), number: Int32(truncatingIfNeeded: use)))
    leaf(.footnoteReference, source: source, payload: document.footnoteUses.count - 1)
  }

  /// A paragraph without words becomes what blocks may stand in.
  mutating func makeDivision(of index: Int) {
    document.nodes[index].kind = .element
    document.nodes[index].detail = UInt16(SafeElement.div.rawValue)
    document.textBlocks.removeLast()
    textBlock = -1
  }

  // MARK: Headings and names

  mutating func heading(_ index: Int, level: Int) {
    let node = document.nodes[index]
    let id = data(ids.unique(HeadingID.slug(document.text[node.text.range])))
    document.nodes[index].payload = Int32(truncatingIfNeeded: document.headings.count)
    document.headings.append(
      .init(level: level, id: id, text: node.text, node: Int32(truncatingIfNeeded: index), source: node.source))
  }

  func isNamed(_ index: Int) -> Bool { document.nodes[index].flags.contains(.named) }

  mutating func name(_ index: Int, _ name: ByteRange, source: ByteRange) {
    document.nodes[index].flags.insert(.named)
    document.blockIDs.append(.init(name: name, node: Int32(truncatingIfNeeded: index), source: source, text: .none))
  }

  /// The finished document.
  mutating func finish() -> MarkdownDocument {
    document.blockIDs.sort { $0.node < $1.node }
    for index in document.blockIDs.indices {
      document.blockIDs[index].text = document.nodes[Int(document.blockIDs[index].node)].text
    }
    document.wordCount = WordCount.count(document.text)
    return document
  }
}

extension Node.Kind {
  var isBlock: Bool { rawValue < Node.Kind.emphasis.rawValue }

  var isTextBlock: Bool {
    switch self {
    case .paragraph, .heading, .tableCell, .calloutTitle: true
    default: false
    }
  }

  /// Whether it is a leaf whose words are escaped text.
  var isWords: Bool { self == .text || self == .html }
}
