/// The pass after ``Limits``.
struct LimitPass {
  private let file: UnsafeBufferPointer<UInt8>
  private let body: Range<Int>

  private struct Word {
    var start = 0
    /// Places where an autolink may begin: `:`, `@`, `www`.
    var links = 0
    var parentheses = 0
  }

  private struct Block {
    /// From where lines are read again that could begin a table.
    var start = 0
    /// Where the text begins that is read as one: after the last row of a table.
    var textStart = 0
    var tildes = 0
    var delimiters = 0
    var imageOpeners = 0
    var closers = 0
    /// Marks that stand before each link, together.
    var passedByLinks = 0
    var htmlOpeners = 0
    var pipes = 0
    var mails = 0
    /// Columns of the table that may be under way.
    var columns = 0
  }

  private var word = Word()
  private var block = Block()
  private var lineStart: Int
  private var linePipes = 0
  private var lineColons = 0
  private var rescanned = 0
  private var cells = 0
  private var autolinks = 0
  private var longestDefinition = 0
  private var definitionPlace = 0
  private var closers = 0
  private var struckOut = 0
  private var brackets = 0
  private var emphasis = 0
  private var htmlRescanned = 0
  private var found: LimitExceeded?

  private static let interesting: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in " \t\n\r|~*_<[]!:@w)".utf8 { table[Int(byte)] = true }
    return table
  }()

  init(_ file: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) {
    self.file = file
    self.body = body
    lineStart = body.lowerBound
    word.start = body.lowerBound
    block.start = body.lowerBound
  }

  /// Only what lines begin with: depth and link definitions.
  mutating func checkLines(_ lineStarts: [Int32]) -> LimitExceeded? {
    for start in lineStarts where found == nil { beginLine(Int(start)) }
    if found == nil, longestDefinition > 0 {
      for index in body where file[index] == UInt8(ascii: "]") { closers += 1 }
      checkExpansion()
    }
    return found
  }

  mutating func run() -> LimitExceeded? {
    beginLine(body.lowerBound)
    let end = body.upperBound
    var last: UInt8 = 0
    LimitPass.interesting.withUnsafeBufferPointer { interesting in
      var index = body.lowerBound
      while index < end {
        let byte = file[index]
        if interesting[Int(byte)] {
          count(byte, at: index, after: last)
          if found != nil { return }
        }
        last = byte
        index += 1
      }
    }
    if found == nil {
      endWord(end)
      endLine(end)
      endBlock(end)
      checkExpansion()
    }
    return found
  }

  @inline(__always)
  private mutating func count(_ byte: UInt8, at index: Int, after last: UInt8) {
    switch byte {
    case 0x20, 0x09: endWord(index)
    case 0x0A, 0x0D:
      endWord(index)
      if byte == 0x0A, last == 0x0D {
        lineStart = index + 1
      } else {
        endLine(index)
      }
      beginLine(index + 1)
    case UInt8(ascii: "|"):
      linePipes += 1
      block.pipes += 1
    case UInt8(ascii: "~"):
      if last != byte {
        block.tildes += 1
        block.delimiters += 1
      }
    case UInt8(ascii: "*"), UInt8(ascii: "_"): if last != byte { block.delimiters += 1 }
    case UInt8(ascii: "<"):
      if index + 1 < body.upperBound, file[index + 1] == UInt8(ascii: "!") || file[index + 1] == UInt8(ascii: "?") {
        block.htmlOpeners += 1
      }
    case UInt8(ascii: "["): if last == UInt8(ascii: "!") { block.imageOpeners += 1 }
    case UInt8(ascii: "]"):
      block.closers += 1
      closers += 1
      let next = index + 1 < body.upperBound ? file[index + 1] : 0
      if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") || longestDefinition > 0 {
        block.passedByLinks += block.delimiters
      }
    case UInt8(ascii: ":"):
      word.links += 1
      lineColons += 1
    case UInt8(ascii: "@"):
      word.links += 1
      block.mails += 1
    case UInt8(ascii: "w"):
      if last == byte, index + 1 < body.upperBound, file[index + 1] == UInt8(ascii: ".") { word.links += 1 }
    case UInt8(ascii: ")"): word.parentheses += 1
    default: break
    }
  }

  // MARK: Words

  @inline(__always)
  private mutating func endWord(_ end: Int) {
    if word.links > 0 {
      autolinks += (word.links + word.parentheses) * (end - word.start)
      if autolinks > Limits.autolinks {
        found = LimitExceeded(
          message: "this run of \(end - word.start) bytes without a space holds too many addresses",
          place: word.start..<min(end, word.start + 80), fix: "put spaces between them, or write them as code")
      }
      word.links = 0
    }
    word.parentheses = 0
    word.start = end + 1
  }

  // MARK: Lines

  private mutating func beginLine(_ start: Int) {
    lineStart = start
    var index = start
    var depth = 0
    var indent = 0
    // An item of a list always ends a paragraph.
    if block.columns == 0, beginsItem(start) {
      endBlock(start)
      block = Block(start: start)
    }
    while index < body.upperBound {
      switch file[index] {
      case 0x20, 0x09:
        // What is indented may be as deep in lists as that needs, at two columns for each.
        if depth == 0 { indent += file[index] == 0x20 ? 1 : 4 }
        index += 1
        continue
      case UInt8(ascii: ">"):
        depth += 1
        index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard index + 1 < body.upperBound, file[index + 1] == 0x20 || file[index + 1] == 0x09 else { return }
        depth += 1
        index += 2
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var mark = index
        while mark < body.upperBound, mark < index + 10, file[mark] >= 0x30, file[mark] <= 0x39 { mark += 1 }
        guard mark + 1 < body.upperBound, file[mark] == UInt8(ascii: ".") || file[mark] == UInt8(ascii: ")"),
          file[mark + 1] == 0x20 || file[mark + 1] == 0x09
        else { return }
        depth += 1
        index = mark + 2
      case UInt8(ascii: "["):
        definition(at: index)
        return
      default: return
      }
      if depth + indent / 2 > Limits.depth {
        found = LimitExceeded(
          message: "this line is in more than \(Limits.depth) quotes and lists", place: start..<index,
          fix: "nest less deeply")
        return
      }
    }
  }

  private func beginsItem(_ start: Int) -> Bool {
    var index = start
    while index < body.upperBound, index < start + 9, (0x30...0x39).contains(file[index]) { index += 1 }
    guard index + 2 < body.upperBound, file[index + 1] == 0x20, !Bytes.isSpace(file[index + 2]) else { return false }
    if index == start { return file[start] == UInt8(ascii: "-") || file[start] == UInt8(ascii: "*") }
    // Only one with the number 1 ends a paragraph that is no item itself.
    let isFirst = index == start + 1 && file[start] == UInt8(ascii: "1")
    let isInList = block.start < body.upperBound && (0x30...0x39).contains(file[block.start])
    return (file[index] == UInt8(ascii: ".") || file[index] == UInt8(ascii: ")")) && (isFirst || isInList)
  }

  private mutating func endLine(_ end: Int) {
    defer {
      linePipes = 0
      lineColons = 0
    }
    if linePipes == 0 && lineColons == 0 {
      if isBlank(lineStart..<end) {
        endBlock(lineStart)
        block = Block(start: end)
        return
      }
      if block.columns > 0 { addCells(block.columns, end) }
      return
    }
    if let columns = delimiterRow(lineStart..<end) {
      rescanned += lineStart - block.start
      block.columns = max(block.columns, columns)
      if columns > Limits.columns || block.pipes - linePipes > 5 * Limits.columns {
        found = LimitExceeded(
          message: "a table may have up to \(Limits.columns) columns", place: lineStart..<min(end, lineStart + 80),
          fix: "split the table, or offer the data as a file")
      } else if rescanned > Limits.tableRescan {
        found = LimitExceeded(
          message: "too many lines here look like the line below a table's head",
          place: lineStart..<min(end, lineStart + 80), fix: "put empty lines between tables, or write them as code")
      }
    }
    if block.columns > 0 {
      addCells(block.columns, end)
      endRow(end)
      if linePipes > 5 * Limits.columns {
        found = LimitExceeded(
          message: "a row of a table may have up to \(Limits.columns) cells",
          place: lineStart..<min(end, lineStart + 80), fix: "split the table, or offer the data as a file")
      }
    }
  }

  /// Each cell of a table is a text of its own.
  private mutating func endRow(_ end: Int) {
    guard linePipes > 0, found == nil else { return }
    endBlock(end)
    block = Block(start: block.start, textStart: end, pipes: block.pipes, columns: block.columns)
  }

  private mutating func addCells(_ columns: Int, _ end: Int) {
    cells += columns
    if cells > Limits.cells {
      found = LimitExceeded(
        message: "the tables of a body may have up to \(Limits.cells) cells together",
        place: lineStart..<min(end, lineStart + 80), fix: "offer the data as a file")
    }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    for index in range where file[index] != 0x20 && file[index] != 0x09 { return false }
    return true
  }

  /// How many columns a line like `> | --- | :-: |` marks; nil for other lines.
  private func delimiterRow(_ range: Range<Int>) -> Int? {
    var hasDash = false
    var columns = 1
    for index in range {
      switch file[index] {
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"): columns += 1
      case UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"), 0x20, 0x09, 0x0B, 0x0C: break
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ")"): if hasDash { return nil }
      default: return nil
      }
    }
    return hasDash ? columns : nil
  }

  // MARK: Blocks

  private mutating func endBlock(_ end: Int) {
    let start = max(block.start, block.textStart)
    let place = start..<min(end, start + 80)
    struckOut += block.tildes * block.delimiters
    brackets += block.imageOpeners * block.closers
    htmlRescanned += block.htmlOpeners * (end - start)
    emphasis += block.passedByLinks
    if block.delimiters > Limits.harmlessMarks, emphasis <= Limits.emphasis {
      let text = UnsafeBufferPointer(rebasing: file[start..<min(end, body.upperBound)])
      emphasis += EmphasisCost(of: text, most: Limits.emphasis - emphasis).steps
    }
    if struckOut > Limits.delimiters {
      found = LimitExceeded(
        message: "this paragraph holds too many “~” and other marks of emphasis", place: place,
        fix: "put an empty line in it, or write it as code")
    } else if emphasis > Limits.emphasis {
      found = LimitExceeded(
        message: "this paragraph holds too many “*” and “_” that mean nothing to one another", place: place,
        fix: "put an empty line in it, or write it as code")
    } else if brackets > Limits.delimiters {
      found = LimitExceeded(
        message: "this paragraph holds too many brackets", place: place,
        fix: "put an empty line in it, or write it as code")
    } else if htmlRescanned > Limits.htmlRescan {
      found = LimitExceeded(
        message: "this paragraph holds too many “<!” and “<?”", place: place, fix: "write it as code")
    } else if block.mails > Limits.mails {
      found = LimitExceeded(
        message: "a paragraph may hold up to \(Limits.mails) mail addresses", place: place,
        fix: "put an empty line in it, or write it as code")
    }
  }

  // MARK: Link definitions

  /// Measures `[label]: destination "title"`, which each use of the label copies.
  private mutating func definition(at start: Int) {
    var index = start + 1
    while index < body.upperBound, index - start < 1_002, file[index] != UInt8(ascii: "]") {
      if Bytes.isLineEnd(file[index]) && index + 1 < body.upperBound && Bytes.isLineEnd(file[index + 1]) { return }
      index += file[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index + 1 < body.upperBound, file[index] == UInt8(ascii: "]"), file[index + 1] == UInt8(ascii: ":") else {
      return
    }
    index = spaces(index + 2)
    let destination = index
    while index < body.upperBound, !Bytes.isSpace(file[index]) { index += 1 }
    var length = index - destination
    index = spaces(index)
    if index < body.upperBound, let close = titleEnd(file[index]) {
      let title = index
      index += 1
      while index < body.upperBound, file[index] != close, file[index] != file[title] || close == file[title] {
        index += file[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      length += min(index, body.upperBound) - title
    }
    if length > longestDefinition {
      longestDefinition = length
      definitionPlace = start
    }
  }

  private func titleEnd(_ open: UInt8) -> UInt8? {
    switch open {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): open
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private func spaces(_ start: Int) -> Int {
    var index = start
    while index < body.upperBound, Bytes.isSpace(file[index]) { index += 1 }
    return index
  }

  private mutating func checkExpansion() {
    guard longestDefinition * closers > Limits.expansion else { return }
    found = LimitExceeded(
      message: "this link definition of \(longestDefinition) bytes may be used \(closers) times",
      place: definitionPlace..<min(definitionPlace + 80, body.upperBound), fix: "write a shorter address")
  }
}
