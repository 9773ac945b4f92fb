import CCMarkGFM
import Diagnostics

/// One pass over the library's tree that makes a ``MarkdownDocument`` of it.
///
/// It goes by the nodes' own links, never by calling itself: nesting as deep as the input is long must not overflow a
/// stack. What our syntax adds is recognised on the way; see the extensions of this type.
struct Lowering {
  typealias Tree = UnsafeMutableRawPointer

  /// The whole file, as it is.
  let file: UnsafeBufferPointer<UInt8>
  let scan: BodyScan
  let path: String
  let habits: MarkdownHabits
  let tags: [CMark.Tag]
  var tracker: SourceTracker
  var builder: DocumentBuilder
  private(set) var diagnostics: [Diagnostic] = []

  /// The callout title that is being read: its paragraph's node.
  var titleParagraph: Tree?
  var titleIsOpen = false
  /// Whether the paragraph that is being read ended with an embed, which is a block of its own.
  var paragraphIsOver = false
  /// Bytes of the next text node that are markup of ours.
  var skip = 0
  /// Where highlights and inline footnotes begin and end, by text node.
  var marks: [Tree: [InlineMark]] = [:]
  /// Where the words of those text nodes stand.
  var maps: [Tree: [SourceTracker.Run]] = [:]
  var notes = NoteQueue()
  /// The blocks' names so far, and where they stand.
  var names: [[UInt8]: Range<Int>] = [:]
  /// The image whose words are being read, and where they begin in `data`.
  var image: (node: Tree, start: Int)?
  var linkDepth = 0
  var html = TypedHTML()
  /// The words of a bare address that goes on in them after a sign of Chinese or Japanese, and where that stands.
  var cutAddress: (text: Tree, end: Int)?
  /// Bytes of text looked through for lookalikes so far.
  var lookalikeBytes = 0
  /// The cells of the table row that is being read.
  var cells: [Range<Int>] = []
  var cellIndex = 0
  var rowLine = 0
  var lineEndOfRow = 0
  /// Links whose address is refused and that are still open: their node, the reason, their claimed place.
  var refused: [(node: Int, why: LinkAddress.Refusal, place: ByteRange)] = []
  /// Where inline footnotes make us number anew: the last number given, and the footnotes in that order.
  var nextNumber: Int32 = 0
  var noteOrder: [Int] = []
  var missingNotes: [MissingNote] = []

  init(
    file: UnsafeBufferPointer<UInt8>, masked: UnsafeBufferPointer<UInt8>, body: Range<Int>, scan: BodyScan,
    lineStarts: UnsafeBufferPointer<Int32>, path: String, habits: MarkdownHabits,
    linkWords: LinkWords? = nil
  ) {
    self.file = file
    self.scan = scan
    self.path = path
    self.habits = habits
    tags = CMark.tags
    tracker = SourceTracker(file: masked, body: body, lineStarts: lineStarts)
    builder = DocumentBuilder(expecting: body.count)
    builder.restoresCarets = scan.hidesCarets
    builder.linkWords = linkWords
    builder.readsFormulas = habits.readsFormulas
    builder.restoresWideSigns = !scan.wideSigns.isEmpty
  }

  @inline(__always)
  func tag(_ node: Tree) -> CMark.Tag { tags[CMark.slot(tree_type(node))] }

  mutating func report(_ diagnostic: (_ path: String) -> Diagnostic) {
    diagnostics.append(diagnostic(path))
  }

  // MARK: The walk

  mutating func lower(_ root: Tree) -> MarkdownDocument {
    builder.begin(.document, source: source(of: root))
    if let first = tree_first_child(root) { walk(from: first, to: nil) }
    lowerQueuedNotes()
    numberHiddenNotes()
    endNode()
    var document = builder.finish()
    // Where brackets close in code, the library may yet have cut a footnote's label within a character.
    if scan.hasNoteBrackets { HalfCharacters.replace(in: &document) }
    if scan.allowsCallouts {
      tellOfFootnotes(document)
      tellOfHeadings(document)
      tellOfSigns(document)
    }
    return document
  }

  /// Lowers a node and its following siblings, up to `last` if given.
  mutating func walk(from first: Tree, to last: Tree?) {
    let top = tree_parent(first)
    var node = first
    while true {
      if enter(node) {
        if let child = tree_first_child(node) {
          node = child
          continue
        }
        leave(node)
      }
      while true {
        if node == last { return }
        if let next = tree_next(node) {
          node = next
          break
        }
        guard let parent = tree_parent(node), parent != top else { return }
        node = parent
        leave(node)
      }
    }
  }

  /// Begins a node; false where its children and its end are not to be visited.
  private mutating func enter(_ node: Tree) -> Bool {
    if let until = notes.skipping, node != until.node, tree_parent(node) == tree_parent(until.node) { return false }
    let tag = tag(node)
    if builder.openElements > 0 { makeRoom(for: tag, node) }
    switch tag {
    case .text: return enterText(node)
    case .softBreak, .lineBreak: return enterBreak(node, tag)
    case .paragraph: return enterParagraph(node)
    case .emphasis: return enterInline(node, .emphasis)
    case .strong: return enterInline(node, .strong)
    case .strikethrough:
      if !habits.strikesWithOneTilde, hasOneTilde(node) { return enterTildes(node) }
      return enterInline(node, .strikethrough)
    case .link: return enterLink(node)
    case .image: return enterImage(node)
    case .code: enterCode(node)
    case .html: enterInlineHTML(node)
    case .footnoteReference: enterFootnoteReference(node)
    case .heading:
      builder.begin(.heading, source: source(of: node), detail: Int(tree_heading_level(node)))
      beginText(node)
      if scan.hasMarks { findMarks(in: node) }
      return true
    case .blockQuote:
      tracker.quotes += 1
      if !enterCallout(node) { builder.begin(.blockQuote, source: source(of: node)) }
      return true
    case .list:
      var flags: Node.Flags = tree_is_ordered(node) ? .ordered : []
      if tree_is_tight(node) { flags.insert(.tight) }
      builder.begin(.list, source: source(of: node), flags: flags, payload: Int(tree_list_start(node)))
      return true
    case .item:
      var flags: Node.Flags = []
      var sign = -1
      if tree_has_extension(node) {
        flags = tree_is_checked(node) ? [.task, .checked] : .task
      } else if scan.allowsCallouts, let box = box(in: node), tracker.quotes > 0 || box.sign != nil {
        flags = box.isChecked ? [.task, .checked] : .task
        skip = box.length
        sign = box.sign.map { Int($0.value) } ?? -1
      }
      builder.begin(.item, source: source(of: node), flags: flags, payload: sign)
      return true
    case .footnote: return enterFootnote(node)
    case .table:
      builder.begin(.table, source: tableSource(of: node))
      return true
    case .tableRow: return enterRow(node)
    case .tableCell:
      enterCell(node)
      return true
    case .codeBlock: enterCodeBlock(node)
    case .htmlBlock: enterHTMLBlock(node)
    case .thematicBreak: builder.leaf(.thematicBreak, source: source(of: node))
    case .document, .other: return true
    }
    return false
  }

  private mutating func leave(_ node: Tree) {
    switch tag(node) {
    case .strikethrough where !habits.strikesWithOneTilde && hasOneTilde(node): leaveTildes()
    case .emphasis, .strong, .strikethrough: if image == nil { leaveInline() }
    case .link: leaveLink(node)
    case .image: leaveImage(node)
    case .paragraph: leaveParagraph(node)
    case .heading:
      let index = endNode()
      builder.heading(index, level: Int(tree_heading_level(node)))
      endLate()
    case .blockQuote:
      tracker.quotes -= 1
      endNode()
    case .list, .item, .footnote, .table, .tableRow, .tableCell: endNode()
    default: break
    }
  }

  // MARK: Places

  func source(of node: Tree) -> ByteRange {
    let place = tree_place(node)
    let lower = tracker.offset(line: Int(place.start_line), column: Int(place.start_column))
    // A block of HTML that ends on its first line has no end.
    if place.end_line < place.start_line { return ByteRange(lower, max(lower, tracker.lineEnd(Int(place.start_line)))) }
    let upper = tracker.offset(line: Int(place.end_line), column: Int(place.end_column) + 1)
    return ByteRange(lower, max(lower, upper))
  }

  /// A paragraph or heading whose inline nodes come next.
  mutating func beginText(_ node: Tree) {
    let place = tree_place(node)
    let inner = Int(tree_inner_offset(node))
    var line = Int(place.start_line)
    var column = Int(place.start_column)
    var end = tracker.offset(line: Int(place.end_line), column: Int(place.end_column) + 1)
    if line == 0, let table = tree_next(node) {
      // The lines before a table's head were its paragraph: the table has their place.
      line = Int(tree_place(table).start_line)
      column = Int(tree_place(table).start_column)
      end = tracker.lineEnd(headLine(ofTable: table) - 1)
    }
    tracker.begin(
      line: line, content: tracker.offset(line: line, column: column + inner), end: end,
      claimedLine: Int(place.start_line), claimedColumn: Int(place.start_column) + inner)
  }

  /// The head's line is two above the first row below it; the library gives that of a paragraph before it.
  func headLine(ofTable table: Tree) -> Int {
    if let head = tree_first_child(table), let row = tree_next(head) { return Int(tree_place(row).start_line) - 2 }
    return Int(tree_place(table).end_line) - 1
  }

  // MARK: Paragraphs and inline nodes

  private mutating func enterParagraph(_ node: Tree) -> Bool {
    if node == titleParagraph {
      beginText(node)
      titleIsOpen = true
      if scan.hasMarks { findMarks(in: node) }
      return true
    }
    if scan.hasAdditions {
      if isOnlyComments(node) { return false }
      if enterLoneName(node) { return false }
      if enterLoneEmbed(node) { return false }
    }
    var flags: Node.Flags = []
    if let parent = tree_parent(node), let grandparent = tree_parent(parent), tag(grandparent) == .list,
      tree_is_tight(grandparent)
    {
      flags = .tight
    }
    var place = source(of: node)
    beginText(node)
    if tree_place(node).start_line == 0 { place = tracker.block }
    builder.begin(.paragraph, source: place, flags: flags)
    if scan.hasMarks { findMarks(in: node) }
    return true
  }

  private mutating func leaveParagraph(_ node: Tree) {
    if !paragraphIsOver { endNode() }
    paragraphIsOver = false
    if node == titleParagraph { endTitleParagraph() }
    endLate()
  }

  private mutating func enterInline(_ node: Tree, _ kind: Node.Kind) -> Bool {
    if image != nil { return true }
    if scan.hasMarks { findMarks(in: node) }
    builder.begin(kind, source: inlineSource(of: node))
    return true
  }

  /// The marks stand around the first and the last child, whatever column the library gives after an escape.
  private mutating func leaveInline() {
    let index = endNode()
    guard index + 1 < builder.document.nodes.count else { return }
    let lower = Int(builder.document.nodes[index + 1].source.lower)
    let upper = max(tracker.cursor, lower)
    var width = 0
    let limit = builder.document.nodes[index].kind == .emphasis ? 1 : 2
    while width < limit, lower - width > 0, "*_~".utf8.contains(tracker.file[lower - width - 1]) { width += 1 }
    guard width > 0, upper + width <= tracker.file.count, "*_~".utf8.contains(tracker.file[upper]) else { return }
    builder.document.nodes[index].source = ByteRange(lower - width, upper + width)
    tracker.cursor = upper + width
  }

  mutating func inlineSource(of node: Tree) -> ByteRange {
    let place = tree_place(node)
    let lower = tracker.offset(claimedLine: Int(place.start_line), column: Int(place.start_column)) ?? tracker.cursor
    let upper = tracker.offset(claimedLine: Int(place.end_line), column: Int(place.end_column) + 1) ?? lower
    return ByteRange(lower, max(lower, upper))
  }

  private mutating func enterText(_ node: Tree) -> Bool {
    if scan.hasMasks, let embed = embedOnLine(node) {
      endParagraph(with: embed, of: node)
      return false
    }
    let literal = tree_literal(node)
    let count = cutAddress.flatMap { $0.text == node ? $0.end : nil } ?? literal.count
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: count)
    if scan.allowsCallouts, bytes.contains(UInt8(ascii: "[")) { findLookalikes(in: bytes, claimed: claimed(node)) }
    if !scan.hasAdditions, skip == 0 {
      tracker.text(bytes, claimed: claimed(node), into: &builder)
    } else {
      lowerText(bytes, of: node)
    }
    return false
  }

  private mutating func enterBreak(_ node: Tree, _ tag: CMark.Tag) -> Bool {
    if titleIsOpen, tree_parent(node) == titleParagraph {
      endTitle(beforeBreak: node)
      return false
    }
    if scan.hasAdditions, isSilentBreak(node) || isBesideEmbed(node) { return false }
    if builder.isBetweenParts { return false }
    let kind: Node.Kind = tag == .softBreak && !habits.keepsLineBreaks ? .softBreak : .lineBreak
    builder.lineBreak(kind, source: ByteRange(tracker.cursor, tracker.cursor))
    return false
  }

  private mutating func enterCode(_ node: Tree) {
    let literal = tree_literal(node)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    let place = inlineSource(of: node)
    unmasked(bytes, comments: true) { bytes, lowering in
      if lowering.image == nil, bytes.isEmpty { return }
      lowering.builder.text(bytes, source: lowering.codeSource(place, bytes), kind: .code)
    }
    tracker.cursor = Int(place.upper)
    while tracker.cursor < tracker.file.count, tracker.file[tracker.cursor] == UInt8(ascii: "`") { tracker.cursor += 1 }
  }

  /// A code span's words are what stands between its backticks, less a space at both ends.
  private func codeSource(_ place: ByteRange, _ bytes: UnsafeBufferPointer<UInt8>) -> ByteRange {
    for start in [Int(place.lower), Int(place.lower) + 1] where start + bytes.count <= Int(place.upper) {
      if tracker.stand(bytes, at: start) { return ByteRange(start, start + bytes.count) }
    }
    return place
  }

  /// Code, an address or a title, with what our masks hide put back.
  mutating func unmasked(
    _ bytes: UnsafeBufferPointer<UInt8>, comments: Bool,
    _ use: (UnsafeBufferPointer<UInt8>, inout Lowering) -> Void
  ) {
    guard scan.hasMasks, bytes.contains(where: Mask.isMask) else { return use(bytes, &self) }
    var plain: [UInt8] = []
    Mask.restore(bytes, constructs: scan.constructs, file: file, comments: comments, into: &plain)
    plain.withUnsafeBufferPointer { use($0, &self) }
  }

  // MARK: Leaf blocks

  private mutating func enterCodeBlock(_ node: Tree) {
    let literal = tree_code_literal(node)
    let info = tree_code_info(node)
    var infoRange: ByteRange?
    if info.count > 0 {
      unmasked(UnsafeBufferPointer(start: info.bytes, count: info.count), comments: true) { bytes, lowering in
        // What is called code there is no code, so that a comment may stand in it.
        let language = bytes[..<(lowering.scan.hasComments ? CommentMark.start(in: bytes) : bytes.count)]
        if !language.isEmpty { infoRange = lowering.builder.data(UnsafeBufferPointer(rebasing: language)) }
      }
    }
    let place = source(of: node)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    checkCode(bytes, at: place)
    unmasked(bytes, comments: true) { bytes, lowering in
      lowering.builder.codeBlock(bytes, source: place, info: infoRange)
    }
  }
}
