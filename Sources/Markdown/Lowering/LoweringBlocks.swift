import CCMarkGFM
import Diagnostics
import HTMLReading

/// Callouts, tables and raw HTML.
extension Lowering {
  // MARK: Callouts

  /// A block quote whose first words are `[!kind]`, with `+` or `-` where it folds.
  mutating func enterCallout(_ quote: Tree) -> Bool {
    guard scan.allowsCallouts, let paragraph = tree_first_child(quote), tag(paragraph) == .paragraph,
      let text = tree_first_child(paragraph), tag(text) == .text
    else { return false }
    let literal = tree_literal(text)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    guard bytes.count > 3, bytes[0] == UInt8(ascii: "["), bytes[1] == UInt8(ascii: "!"),
      let close = bytes.firstIndex(of: UInt8(ascii: "]")), close > 2, close < 64
    else { return false }
    var place = tree_place(paragraph)
    // The lines before a table's head were its paragraph: the table has their place.
    if place.start_line == 0, let table = tree_next(paragraph) { place = tree_place(table) }
    let start = tracker.offset(line: Int(place.start_line), column: Int(place.start_column))
    guard tracker.stand(UnsafeBufferPointer(rebasing: bytes[...close]), at: start) else { return false }
    var index = close + 1
    var flags: Node.Flags = []
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      flags = bytes[index] == UInt8(ascii: "-") ? [.folds, .closed] : .folds
      index += 1
    }
    if index < bytes.count, bytes[index] != 0x20, bytes[index] != 0x09 { return false }
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    let name = Bytes.trimmed(bytes, 2..<close)
    let typed = UnsafeBufferPointer(rebasing: bytes[name])
    let kind = calloutKind(typed, at: (start + name.lowerBound)..<(start + name.upperBound))
    // The library's `|` belongs to Obsidian's metadata, such as `[!note|wide]`.
    let title = builder.slice(builder.data(typed))
    builder.begin(.callout, source: source(of: quote), flags: flags, detail: kind, payload: title)
    builder.begin(.calloutTitle, source: ByteRange(start, start + index))
    titleParagraph = paragraph
    titleIsOpen = false
    skip = index
    return true
  }

  private mutating func calloutKind(_ typed: UnsafeBufferPointer<UInt8>, at place: Range<Int>) -> Int {
    let name = String(decoding: typed.prefix { $0 != UInt8(ascii: "|") }, as: UTF8.self)
    if let kind = CalloutKind.index(of: name) { return kind }
    let near = CalloutKind.nearest(to: name)
    report { path in
      var diagnostic = Diagnostic.warning(
        "unknown-callout", "there is no callout “\(name)”; it is shown as a note",
        at: SourceLocation(path: path, range: place), fix: "write [!\(near ?? "note")]")
      // What is near as a typing error is; another name is one of the writer’s own.
      diagnostic.replacement = near.flatMap { Nearest.alike(name, in: [$0], limit: 1).first }
      return diagnostic
    }
    return 0
  }

  /// The title ends with its line; what follows is a paragraph of its own.
  mutating func endTitle(beforeBreak node: Tree) {
    titleIsOpen = false
    endNode()
    builder.begin(.paragraph, source: ByteRange(tracker.cursor, Int(source(of: titleParagraph ?? node).upper)))
  }

  /// The paragraph that held the title has been closed, with or without words of its own.
  mutating func endTitleParagraph() {
    titleParagraph = nil
    titleIsOpen = false
  }

  // MARK: Tables

  /// Without the paragraph before it, which the library takes for its beginning.
  func tableSource(of table: Tree) -> ByteRange {
    var place = source(of: table)
    let head = headLine(ofTable: table)
    if head > Int(tree_place(table).start_line) {
      place = ByteRange(tracker.contentStart(ofLine: head), Int(place.upper))
    }
    return place
  }

  mutating func enterRow(_ row: Tree) -> Bool {
    let isHead = tree_is_header_row(row)
    let table = tree_parent(row)
    rowLine = isHead ? table.map { headLine(ofTable: $0) } ?? 0 : Int(tree_place(row).start_line)
    var start = tracker.contentStart(ofLine: rowLine)
    if isHead, let table, Int(tree_place(table).start_line) == rowLine {
      start = tracker.offset(line: rowLine, column: Int(tree_place(table).start_column))
    }
    let end = tracker.lineEnd(rowLine)
    if scan.hasAdditions, !isHead, isNoRow(start..<end) { return false }
    split(start..<end)
    cellIndex = 0
    builder.begin(.tableRow, source: ByteRange(start, end), flags: isHead ? .head : [])
    return true
  }

  /// A line after the table that the library took for a row: a comment, or the table's name.
  private mutating func isNoRow(_ line: Range<Int>) -> Bool {
    let words = Bytes.trimmed(tracker.file, line)
    guard let first = words.first else { return false }
    if tracker.file[first] == UInt8(ascii: "^"), scan.hasCarets {
      let name = words.dropFirst()
      guard !name.isEmpty, name.allSatisfy({ Bytes.isBlockName(tracker.file[$0]) }) else { return false }
      let id = UnsafeBufferPointer(rebasing: tracker.file[name])
      guard !isNamedOtherwise(builder.current, than: id) else { return false }
      self.name(builder.current, id, at: words)
      return true
    }
    guard scan.hasMasks, let number = Mask.number(tracker.file, at: first), number < scan.constructs.count else {
      return false
    }
    return scan.constructs[number].kind == .comment && scan.constructs[number].range == words
  }

  /// The cells of a row as the table extension cuts them: at each `|` that no backslash precedes.
  private mutating func split(_ line: Range<Int>) {
    cells.removeAll(keepingCapacity: true)
    var index = line.lowerBound
    if index < line.upperBound, tracker.file[index] == UInt8(ascii: "|") { index += 1 }
    var start = index
    while index < line.upperBound {
      let byte = tracker.file[index]
      if byte == UInt8(ascii: "|") {
        cells.append(Bytes.trimmed(tracker.file, start..<index))
        start = index + 1
      } else if byte == UInt8(ascii: "\\"), index + 1 < line.upperBound, tracker.file[index + 1] == UInt8(ascii: "|") {
        index += 1
      }
      index += 1
    }
    let rest = Bytes.trimmed(tracker.file, start..<line.upperBound)
    if !rest.isEmpty { cells.append(rest) }
    lineEndOfRow = line.upperBound
  }

  mutating func enterCell(_ cell: Tree) {
    let place = cellIndex < cells.count ? cells[cellIndex] : lineEndOfRow..<lineEndOfRow
    var alignment = 0
    if let row = tree_parent(cell), let table = tree_parent(row), let columns = tree_table_alignments(table),
      cellIndex < Int(tree_table_columns(table))
    {
      alignment = Int(columns[cellIndex])
    }
    cellIndex += 1
    let claimed = tree_place(cell)
    tracker.begin(
      line: rowLine, content: place.lowerBound, end: place.upperBound, claimedLine: Int(claimed.start_line),
      claimedColumn: Int(claimed.start_column) + Int(tree_inner_offset(cell)))
    let flags: Node.Flags = tree_parent(cell).map { tree_is_header_row($0) } == true ? .head : []
    builder.begin(.tableCell, source: ByteRange(place), flags: flags, detail: alignment)
    if scan.hasMarks { findMarks(in: cell) }
  }

  // MARK: Raw HTML

  mutating func enterInlineHTML(_ node: Tree) {
    let literal = tree_literal(node)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    var place = inlineSource(of: node)
    if habits.readsHTML, !HTMLComments.begins(bytes) {
      // The library may have counted it from the wrong line.
      if !tracker.stand(bytes, at: Int(place.lower)), tracker.stand(bytes, at: tracker.cursor) {
        place = ByteRange(tracker.cursor, tracker.cursor + bytes.count)
      }
      return lowerTag(bytes, at: place) { $0.beginsBlock(after: node) }
    }
    rawHTML(bytes, at: place) { bytes, lowering in
      lowering.builder.text(bytes, source: place, kind: .html)
    }
    tracker.cursor = max(tracker.cursor, Int(place.upper))
  }

  /// Whether the next thing in a line is a tag that begins a block.
  private func beginsBlock(after node: Tree) -> Bool {
    guard let next = tree_next(node), tag(next) == .html else { return false }
    let literal = tree_literal(next)
    return Self.beginsBlock(HTMLTokenizer(Array(UnsafeBufferPointer(start: literal.bytes, count: literal.count))))
  }

  mutating func enterHTMLBlock(_ node: Tree) {
    let literal = tree_literal(node)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    // The library does not count the line that ends a block of HTML.
    let line = Int(tree_place(node).start_line)
    let lines = bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    let place = ByteRange(Int(source(of: node).lower), tracker.lineEnd(line + max(lines, 1) - 1))
    if habits.readsHTML {
      var isRead = false
      unmasked(bytes, comments: false) { bytes, lowering in isRead = lowering.lowerBlock(bytes, line: line, at: place) }
      if isRead { return }
      if builder.openElements > 0 { builder.prepareBlock(at: Int(place.lower)) }
    }
    rawHTML(bytes, at: place) { bytes, lowering in
      let words = Bytes.trimmed(bytes, 0..<bytes.count)
      if words.isEmpty { return }
      lowering.builder.htmlBlock(UnsafeBufferPointer(rebasing: bytes[words]), source: place)
    }
  }

  /// Shown as it is written, with a warning; its comments are not, because their author did not mean them to be read.
  private mutating func rawHTML(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: ByteRange,
    _ show: (UnsafeBufferPointer<UInt8>, inout Lowering) -> Void
  ) {
    let location = SourceLocation(path: path, range: place.range)
    var hidden: [UInt8] = []
    let isComment = HTMLComments.remove(from: bytes, into: &hidden)
    if isComment {
      report { path in
        .warning("raw-html", "an HTML comment is left out", at: location, fix: "write %%comment%%")
      }
    } else {
      let advice = MarkdownForTag.advice(MarkdownForTag.name(in: hidden) ?? "")
      report { path in
        .warning("raw-html", "HTML is not passed on; it is shown as text", at: location, fix: advice)
      }
    }
    hidden.withUnsafeBufferPointer { shown in
      unmasked(shown, comments: false) { bytes, lowering in show(bytes, &lowering) }
    }
  }
}

enum HTMLComments {
  /// Copies HTML without its `<!-- comments -->`, and says whether nothing else but white space was there.
  static func remove(from bytes: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) -> Bool {
    var index = 0
    var isBlank = true
    var found = false
    while index < bytes.count {
      if starts(bytes, index, "<!--") {
        found = true
        index += 4
        while index < bytes.count, !starts(bytes, index, "-->") { index += 1 }
        index = min(index + 3, bytes.count)
      } else {
        if !Bytes.isSpace(bytes[index]) { isBlank = false }
        out.append(bytes[index])
        index += 1
      }
    }
    return isBlank && found
  }

  static func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { starts(bytes, 0, "<!--") }

  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ prefix: StaticString) -> Bool {
    guard index + prefix.utf8CodeUnitCount <= bytes.count else { return false }
    return prefix.withUTF8Buffer { prefix in
      for offset in prefix.indices where bytes[index + offset] != prefix[offset] { return false }
      return true
    }
  }
}

extension Lowering {
  /// Whether the box at the beginning of an item's words is ticked; nil where there is none. The library looks for boxes
  /// only where the item begins its line.
  func box(in item: Tree) -> (isChecked: Bool, sign: Unicode.Scalar?, length: Int)? {
    guard let paragraph = tree_first_child(item), tag(paragraph) == .paragraph, let text = tree_first_child(paragraph),
      tag(text) == .text
    else { return nil }
    let literal = tree_literal(text)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    guard bytes.count > 4, bytes[0] == UInt8(ascii: "["),
      let end = bytes.prefix(7).firstIndex(of: UInt8(ascii: "]")), end > 1, end + 2 < bytes.count,
      bytes[end + 1] == 0x20
    else { return nil }
    switch bytes[1] {
    case 0x20 where end == 2: return (false, nil, 4)
    case UInt8(ascii: "x") where end == 2, UInt8(ascii: "X") where end == 2: return (true, nil, 4)
    // A number is that of an entry in a list of books.
    case 0x30...0x39: return nil
    default:
      let sign = String(decoding: bytes[1..<end], as: UTF8.self).unicodeScalars
      return habits.readsTaskSigns && sign.count == 1 && tree_is_ordered(tree_parent(item)) == false
        ? (true, sign.first, end + 2) : nil
    }
  }
}
