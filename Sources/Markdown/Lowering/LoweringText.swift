import Basics
import CCMarkGFM
import Diagnostics
import Markup

/// Where a highlight or an inline footnote begins or ends within a text node.
struct InlineMark {
  enum Kind {
    case beginHighlight, endHighlight
    /// With the end of the note: its text node and the offset of its `]`.
    case note(end: UnsafeMutableRawPointer, offset: Int)
  }

  var offset: Int
  var length: Int
  var kind: Kind

  /// The index of the first mark at or after an offset.
  static func first(in marks: [InlineMark], from offset: Int) -> Int {
    let low = marks.endOfPrefix { $0.offset < offset }
    return low
  }
}

/// Text nodes, with what they hold of our syntax: masks, highlights, inline footnotes, block names.
extension Lowering {
  mutating func lowerText(_ bytes: UnsafeBufferPointer<UInt8>, of node: Tree) {
    var index = 0
    var end = bytes.count
    if skip > 0 {
      index = min(skip, end)
      skip = 0
      tracker.cursor = (claimed(node) ?? tracker.cursor) + index
    }
    if let until = notes.skipping, until.node == node {
      index = until.offset
      notes.skipping = nil
    }
    if let window = notes.window {
      if node == window.start { index = window.startOffset }
      if node == window.end { end = window.endOffset }
    }
    let map = maps[node]
    func place(_ offset: Int) -> Int? {
      if let map { return tracker.place(of: offset, in: map) }
      return claimed(node).map { min($0 + offset, max($0, tracker.blockEnd)) }
    }
    if scan.hasCarets, image == nil, tree_next(node) == nil, end == bytes.count {
      end = takeName(bytes, from: index, of: node)
    }
    guard let found = marks[node] else { return pieces(bytes, index..<max(index, end), claimed: place(index)) }
    for mark in found[InlineMark.first(in: found, from: index)...] {
      if mark.offset >= end { break }
      if mark.offset < index { continue }
      pieces(bytes, index..<mark.offset, claimed: place(index))
      index = mark.offset + mark.length
      let start = place(mark.offset) ?? tracker.cursor
      tracker.cursor = start + mark.length
      switch mark.kind {
      case .beginHighlight:
        builder.begin(.highlight, source: ByteRange(start, tracker.cursor))
      case .endHighlight:
        let node = endNode()
        builder.extend(node, to: tracker.cursor)
      case .note(let last, let offset):
        refer(noteAt: start, from: node, index, to: last, offset)
        guard last == node else { return }
        index = offset + 1
      }
    }
    if index < end { pieces(bytes, index..<end, claimed: place(index)) }
  }

  mutating func claimed(_ node: Tree) -> Int? {
    let place = tree_place(node)
    return tracker.offset(claimedLine: Int(place.start_line), column: Int(place.start_column))
  }

  /// Words between marks: plain runs and masks.
  private mutating func pieces(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, claimed: Int?) {
    guard scan.hasMasks else {
      return tracker.text(UnsafeBufferPointer(rebasing: bytes[range]), claimed: claimed, into: &builder)
    }
    var claimed = claimed
    var index = range.lowerBound
    while index < range.upperBound {
      let stop = Mask.first(in: bytes, from: index, to: range.upperBound)
      if stop > index {
        plain(UnsafeBufferPointer(rebasing: bytes[index..<stop]), claimed: claimed)
        claimed = nil
        index = stop
      }
      guard index < range.upperBound else { return }
      if let number = Mask.number(bytes, at: index), number < scan.constructs.count {
        let construct = scan.constructs[number]
        lower(construct)
        tracker.cursor = construct.range.upperBound
        index += construct.range.count
        if construct.kind == .comment { index = afterComment(bytes, index, range.upperBound) }
      } else if let formula = Mask.shortFormula(bytes, at: index) {
        self.formula(formula, at: tracker.cursor..<(tracker.cursor + formula.count))
        tracker.cursor += formula.count
        index += formula.count
      } else {
        index += 1
        tracker.cursor += 1
      }
      claimed = nil
    }
  }

  private mutating func plain(_ bytes: UnsafeBufferPointer<UInt8>, claimed: Int?) {
    if scan.hasComments { checkText(bytes, claimed: claimed) }
    tracker.text(bytes, claimed: claimed, into: &builder)
  }

  /// One space is enough where a comment stood between two, and none at the beginning of a line.
  private mutating func afterComment(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    guard builder.endsInSpace else { return index }
    var index = index
    while index < end, bytes[index] == 0x20 {
      index += 1
      tracker.cursor += 1
    }
    return index
  }

  // MARK: Comments

  /// Whether text nodes hold comments and white space alone.
  private func isComments(_ node: Tree) -> Bool {
    guard tag(node) == .text else { return false }
    let literal = tree_literal(node)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    guard let first = bytes.first, Mask.isMask(first) else { return false }
    var index = 0
    while index < bytes.count {
      if let number = Mask.number(bytes, at: index), number < scan.constructs.count {
        guard scan.constructs[number].kind == .comment else { return false }
        index += scan.constructs[number].range.count
      } else if bytes[index] == Mask.filler || bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// A paragraph of nothing but comments leaves nothing behind.
  func isOnlyComments(_ paragraph: Tree) -> Bool {
    guard scan.hasMasks, var node = tree_first_child(paragraph), isComments(node) else { return false }
    while let next = tree_next(node) {
      let kind = tag(next)
      guard kind == .softBreak || kind == .lineBreak || isComments(next) else { return false }
      node = next
    }
    return true
  }

  /// A break before or after a line that leaves nothing behind: one of comments, or with a block's name alone.
  func isSilentBreak(_ node: Tree) -> Bool {
    guard let next = tree_next(node) else { return false }
    if scan.hasCarets, tree_next(next) == nil, blockName(ofText: next, whole: true) != nil { return true }
    guard scan.hasMasks else { return false }
    let after = tree_next(next)
    if isComments(next), after.map({ tag($0) == .softBreak || tag($0) == .lineBreak }) ?? true { return true }
    return builder.hasNoChildren && tree_previous(node).map { isComments($0) } == true
  }

  // MARK: Block names

  /// The range of `id` in the last words of a block, ` ^id`; with `whole`, where they are nothing else.
  func blockName(ofText node: Tree, whole: Bool) -> Range<Int>? {
    guard tag(node) == .text else { return nil }
    let literal = tree_literal(node)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    var start = bytes.count
    while start > 0, Bytes.isBlockName(bytes[start - 1]) { start -= 1 }
    guard start < bytes.count, start > 0, bytes[start - 1] == UInt8(ascii: "^") else { return nil }
    if start > 1 {
      // `![[a.png]]^id` names the block, too.
      guard !whole, bytes[start - 2] == 0x20 || bytes[start - 2] == 0x09 || Mask.isMask(bytes[start - 2]) else {
        return nil
      }
    }
    return start..<bytes.count
  }

  /// Names the block whose last words these are, and returns where the words end without the mark.
  private mutating func takeName(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int, of node: Tree) -> Int {
    guard let parent = tree_parent(node), tag(parent) == .paragraph || tag(parent) == .heading,
      parent != titleParagraph || !titleIsOpen, let name = blockName(ofText: node, whole: false),
      name.lowerBound > index,
      name.lowerBound > 1 || tree_parent(node).flatMap({ tree_first_child($0) }) != node,
      tracker.isPlain(name.lowerBound - 1, in: maps[node] ?? tracker.map(bytes, claimed: claimed(node)))
    else { return bytes.count }
    var owner = builder.current
    if tag(parent) == .paragraph, let item = tree_parent(parent), tag(item) == .item, tree_first_child(item) == parent {
      owner = builder.parentOfCurrent
    }
    let end = min(source(of: parent).range.upperBound, tracker.blockEnd)
    let mark = name.count + 1
    self.name(owner, UnsafeBufferPointer(rebasing: bytes[name]), at: max(end - mark, 0)..<end)
    return Bytes.trimmed(bytes, index..<(name.lowerBound - 1)).isEmpty
      ? index : trimmedEnd(bytes, name.lowerBound - 1)
  }

  private func trimmedEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Int {
    var end = end
    while end > 0, Bytes.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }

  mutating func name(_ node: Int, _ name: UnsafeBufferPointer<UInt8>, at place: Range<Int>) {
    let bytes = Array(name)
    if let first = names[bytes] {
      report { path in
        .error(
          "duplicate-block-id", "two blocks of this body are named “^\(String(decoding: name, as: UTF8.self))”",
          at: SourceLocation(path: path, range: place),
          notes: [.init("the first is here", at: SourceLocation(path: path, range: first))],
          fix: "give one of them another name")
      }
      return
    }
    names[bytes] = place
    builder.name(node, builder.data(bytes), source: ByteRange(place))
  }

  /// Whether a block has another name already: it has one place in the page, so that a second mark is none, and is shown as it is
  /// written. The same name once more is reported.
  func isNamedOtherwise(_ node: Int, than name: UnsafeBufferPointer<UInt8>) -> Bool {
    builder.isNamed(node) && names[Array(name)] == nil
  }

  /// A paragraph that is only `^id` names the block before it.
  mutating func enterLoneName(_ paragraph: Tree) -> Bool {
    guard scan.hasCarets, let text = tree_first_child(paragraph), tree_next(text) == nil,
      let name = blockName(ofText: text, whole: true), let block = builder.previousSibling
    else { return false }
    let literal = tree_literal(text)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    let place = source(of: paragraph)
    let id = UnsafeBufferPointer(rebasing: bytes[name])
    guard tracker.stand(bytes, at: Int(place.lower)), !isNamedOtherwise(block, than: id) else { return false }
    self.name(block, id, at: place.range)
    return true
  }

  // MARK: Checks

  /// `%%` in words means that the scan for comments and the library disagree about what is code.
  private mutating func checkText(_ bytes: UnsafeBufferPointer<UInt8>, claimed: Int?) {
    var index = 0
    while index + 1 < bytes.count {
      let isHTML = CommentScan.beginsHTMLComment(bytes, at: index, bytes.count) && bytes[index] == UInt8(ascii: "<")
      if isHTML || bytes[index] == UInt8(ascii: "%") && bytes[index + 1] == UInt8(ascii: "%") {
        let start = (claimed ?? tracker.cursor) + index
        let isEscaped = start > 0 && start <= file.count && file[start - 1] == UInt8(ascii: "\\")
        if !isEscaped, tracker.stand(UnsafeBufferPointer(rebasing: bytes[index..<(index + 2)]), at: start) {
          unclear(at: start)
        }
        return
      }
      index += 1
    }
  }

  /// Code that holds a comment of several lines was no code when the scan saw it.
  mutating func checkCode(_ bytes: UnsafeBufferPointer<UInt8>, at place: ByteRange) {
    guard scan.hasMasks, scan.hasComments else { return }
    for index in bytes.indices where bytes[index] == Mask.mark {
      guard let number = Mask.number(bytes, at: index), number < scan.constructs.count else { continue }
      let construct = scan.constructs[number]
      if construct.kind == .comment, file[construct.range].contains(where: Bytes.isLineEnd) {
        unclear(at: construct.range.lowerBound)
      }
    }
  }

  private mutating func unclear(at start: Int) {
    report { path in
      .error(
        "unclear-comment",
        "it is not clear whether this begins a comment or stands in code, so that nothing of this text is shown",
        at: SourceLocation(path: path, range: start..<(start + 2)),
        fix: "put code between ``` lines, and a comment on lines of its own")
    }
  }
}
