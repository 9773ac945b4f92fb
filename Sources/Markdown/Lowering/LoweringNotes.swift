import CCMarkGFM

/// What the lowering remembers of footnotes until it comes to their definitions.
struct NoteQueue {
  /// Words between two places among siblings.
  struct Window {
    var start: UnsafeMutableRawPointer
    var startOffset: Int
    var end: UnsafeMutableRawPointer
    var endOffset: Int
  }

  enum Definition {
    case inline(Window, SourceTracker, ByteRange)
    case block(UnsafeMutableRawPointer)
  }

  /// After an inline footnote: nodes before this place are passed over.
  var skipping: (node: UnsafeMutableRawPointer, offset: Int)?
  /// The inline footnote that is being lowered.
  var window: Window?
  /// The index in the document's footnotes by label.
  var index: [[UInt8]: Int] = [:]
  /// By index in the document's footnotes.
  var definitions: [Int: Definition] = [:]
  /// Whether the definitions are being lowered.
  var isLoweringDefinitions = false
}

/// Footnotes: the library's `[^label]` and our `^[words]`, numbered together by their first references.
extension Lowering {
  mutating func enterFootnoteReference(_ node: Tree) {
    let label = tree_footnote_label(node)
    let place = inlineSource(of: node)
    if image != nil { return }
    let footnote = footnote(UnsafeBufferPointer(start: label.bytes, count: label.count))
    let literal = tree_literal(node)
    if !scan.hasInlineNotes {
      var number: Int32 = 0
      for byte in UnsafeBufferPointer(start: literal.bytes, count: literal.count) where byte >= 0x30 && byte <= 0x39 {
        number = number &* 10 &+ Int32(byte - 0x30)
      }
      builder.document.footnotes[footnote].number = number
    } else if builder.document.footnotes[footnote].number == 0 {
      nextNumber += 1
      builder.document.footnotes[footnote].number = nextNumber
      noteOrder.append(footnote)
    }
    builder.footnoteReference(footnote, use: Int(tree_footnote_use(node)), source: place)
    if place.upper > place.lower { tracker.cursor = Int(place.upper) }
  }

  private mutating func footnote(_ label: UnsafeBufferPointer<UInt8>) -> Int {
    let key = Array(label)
    if let index = notes.index[key] { return index }
    let index = builder.document.footnotes.count
    builder.document.footnotes.append(.init(label: builder.data(key), number: 0, uses: 1, node: -1))
    notes.index[key] = index
    return index
  }

  mutating func enterFootnote(_ node: Tree) -> Bool {
    let label = tree_literal(node)
    let footnote = footnote(UnsafeBufferPointer(start: label.bytes, count: label.count))
    if scan.hasInlineNotes && !notes.isLoweringDefinitions {
      notes.definitions[footnote] = .block(node)
      return false
    }
    let index = builder.begin(.footnoteDefinition, source: source(of: node), payload: footnote)
    builder.document.footnotes[footnote].node = Int32(truncatingIfNeeded: index)
    builder.document.footnotes[footnote].uses = tree_footnote_uses(node)
    return true
  }

  /// An inline footnote's reference; its words are lowered with the definitions.
  mutating func refer(noteAt place: Int, from start: Tree, _ startOffset: Int, to end: Tree, _ endOffset: Int) {
    nextNumber += 1
    let footnote = builder.document.footnotes.count
    let label = builder.data(Array("inline-\(nextNumber)".utf8))
    builder.document.footnotes.append(.init(label: label, number: nextNumber, uses: 1, node: -1))
    noteOrder.append(footnote)
    let window = NoteQueue.Window(start: start, startOffset: startOffset, end: end, endOffset: endOffset)
    notes.definitions[footnote] = .inline(window, tracker, ByteRange(place, tracker.blockEnd))
    // After a NUL the library's places lie further on than they are, and this may be the end.
    let opening = tracker.within(place..<place + 2)
    builder.footnoteReference(footnote, use: 1, source: ByteRange(opening))
    if start != end { notes.skipping = (end, endOffset + 1) }
  }

  /// Lowers the definitions that waited, in the order of their numbers; they may refer to further ones.
  mutating func lowerQueuedNotes() {
    guard scan.hasInlineNotes else { return }
    // What is open in the text does not reach around its footnotes.
    endOpenElements()
    notes.isLoweringDefinitions = true
    var next = 0
    lowerReferredNotes(&next)
    // What nothing but itself refers to may refer to others.
    for footnote in notes.definitions.keys.sorted() {
      lowerNote(footnote)
      lowerReferredNotes(&next)
    }
  }

  private mutating func lowerReferredNotes(_ next: inout Int) {
    while next < noteOrder.count {
      lowerNote(noteOrder[next])
      next += 1
    }
  }

  private mutating func lowerNote(_ footnote: Int) {
    switch notes.definitions.removeValue(forKey: footnote) {
    case .block(let node): walk(from: node, to: node)
    case .inline(let window, let tracker, let place):
      self.tracker = tracker
      notes.window = window
      let index = builder.begin(.footnoteDefinition, source: place, payload: footnote)
      builder.document.footnotes[footnote].node = Int32(truncatingIfNeeded: index)
      builder.begin(.paragraph, source: place)
      walk(from: window.start, to: window.end)
      endNode()
      endNode()
      notes.window = nil
    case nil: break
    }
  }

  /// Numbers the footnotes that nothing shown refers to: the library counts references, too, that stand where nothing is shown,
  /// such as in a second footnote of one name or in the words of a picture.
  mutating func numberHiddenNotes() {
    guard !builder.document.footnotes.isEmpty else { return }
    var isShown = [Bool](repeating: false, count: builder.document.footnotes.count)
    for use in builder.document.footnoteUses { isShown[Int(use.footnote)] = true }
    let hidden = isShown.indices.filter { !isShown[$0] && builder.document.footnotes[$0].node >= 0 }
    if hidden.isEmpty { return }
    // Each has the number that is left out at its place in the list.
    var taken = Set(builder.document.footnotes.lazy.map(\.number))
    var next: Int32 = 1
    for index in hidden.sorted(by: { builder.document.footnotes[$0].node < builder.document.footnotes[$1].node }) {
      guard builder.document.footnotes[index].number == 0 else { continue }
      while !taken.insert(next).inserted { next += 1 }
      builder.document.footnotes[index].number = next
    }
  }

  /// Ends the elements that are open in what Markdown opened last.
  mutating func endOpenElements() {
    if builder.openElements > 0 { tellUnclosed(builder.endElements()) }
  }
}
