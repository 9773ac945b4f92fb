/// Finds `%%comments%%` and `<!-- comments -->`, which may hold anything, blank lines too, and the wikilinks outside them.
///
/// Comments are taken out before the library reads the body, so this scan has to know by itself what is code: fenced
/// blocks, indented blocks and code spans. It follows the library's rules on lines; where a body is so twisted that the
/// two disagree, the lowering notices and reports it, because what is meant to be hidden must never be published.
struct CommentScan {
  private(set) var constructs: [Construct] = []
  /// Where a comment begins that is never closed: it reaches to the end of the body.
  private(set) var unclosed: Int?
  /// `<!-->` and `<!--->`: they end where they begin, and hide nothing of what follows.
  private(set) var empty: [Range<Int>] = []

  private let file: UnsafeBufferPointer<UInt8>
  private let body: Range<Int>
  /// Whether formulas are looked for, too.
  private let formulas: Bool
  private var fence: Fence?
  private var afterBlank = true
  private var inIndentedCode = false
  /// The column where the content of the innermost list item seen last begins; 0 outside lists.
  private var listIndent = 0
  /// For each length of a run of backticks, the end of the paragraph in which it has no closer.
  private var noCloser = [Int](repeating: 0, count: 81)

  private struct Fence {
    var byte: UInt8
    var length: Int
    var quotes: Int
    var indent: Int
  }

  init(_ file: UnsafeBufferPointer<UInt8>, body: Range<Int>, formulas: Bool = false) {
    self.formulas = formulas
    self.file = file
    self.body = body
    var line = body.lowerBound
    while line < body.upperBound { line = scanLine(from: line) }
  }

  private func lineEnd(_ start: Int) -> Int {
    var index = start
    while index < body.upperBound, !Bytes.isLineEnd(file[index]) { index += 1 }
    return index
  }

  /// What a line begins with: block quote markers, list markers, white space.
  private struct Prefix {
    var content: Int
    var quotes = 0
    var indent = 0
    var hasMarker = false
  }

  private func prefix(_ start: Int, _ end: Int) -> Prefix {
    var prefix = Prefix(content: start)
    var column = 0
    var index = start
    while index < end {
      let byte = file[index]
      if byte == 0x20 {
        column += 1
      } else if byte == 0x09 {
        column += 4 - column % 4
      } else if byte == UInt8(ascii: ">"), column - prefix.indent < 4 || prefix.hasMarker {
        prefix.quotes += 1
        prefix.indent = 0
        column = 0
        index += 1
        if index < end, file[index] == 0x20 { index += 1 }
        continue
      } else if column - prefix.indent < 4 + listIndent, let length = listMarker(index, end) {
        prefix.hasMarker = true
        column += length + 1
        prefix.indent = column
        index += length
        if index < end { index += 1 }
        continue
      } else {
        break
      }
      index += 1
    }
    prefix.content = index
    if !prefix.hasMarker { prefix.indent = column }
    return prefix
  }

  /// The length of a bullet or number that white space follows.
  private func listMarker(_ start: Int, _ end: Int) -> Int? {
    var index = start
    switch file[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < end, index - start < 10, file[index] >= 0x30, file[index] <= 0x39 { index += 1 }
      guard index < end, file[index] == UInt8(ascii: ".") || file[index] == UInt8(ascii: ")") else { return nil }
      index += 1
    default: return nil
    }
    return index == end || file[index] == 0x20 || file[index] == 0x09 ? index - start : nil
  }

  /// Handles one line, or as many as a comment that begins on it reaches; returns where the next begins.
  private mutating func scanLine(from start: Int) -> Int {
    let end = lineEnd(start)
    let prefix = prefix(start, end)
    if let fence {
      let left =
        prefix.quotes < fence.quotes || (prefix.content < end && !prefix.hasMarker && prefix.indent < fence.indent)
      if !left {
        if closes(fence, prefix.content, end) { self.fence = nil }
        return next(end)
      }
      self.fence = nil
    }
    if prefix.content == end {
      afterBlank = true
      return next(end)
    }
    if prefix.hasMarker {
      listIndent = prefix.indent
    } else if afterBlank, prefix.indent < listIndent {
      listIndent = 0
    }
    let codeIndent = prefix.hasMarker ? Int.max : (prefix.indent >= listIndent ? listIndent : 0) + 4
    if prefix.indent >= codeIndent, afterBlank || inIndentedCode {
      inIndentedCode = true
      afterBlank = false
      return next(end)
    }
    inIndentedCode = false
    afterBlank = false
    // So far in, a line goes on with the paragraph above, whatever it looks like.
    if prefix.indent < codeIndent, let fence = opening(prefix, end) {
      self.fence = fence
      return next(end)
    }
    return scanInlines(from: prefix.content, lineEnd: end)
  }

  private func next(_ end: Int) -> Int {
    var index = end
    if index < body.upperBound, file[index] == 0x0D { index += 1 }
    if index < body.upperBound, file[index] == 0x0A, index == end || file[index - 1] == 0x0D { index += 1 }
    return max(index, min(end + 1, body.upperBound))
  }

  private func run(_ index: Int, _ end: Int) -> Int {
    var stop = index
    while stop < end, file[stop] == file[index] { stop += 1 }
    return stop - index
  }

  private func opening(_ prefix: Prefix, _ end: Int) -> Fence? {
    let byte = file[prefix.content]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let length = run(prefix.content, end)
    guard length >= 3 else { return nil }
    if byte == UInt8(ascii: "`") {
      for index in (prefix.content + length)..<end where file[index] == byte { return nil }
    }
    let indent = prefix.hasMarker ? prefix.indent : (listIndent > 0 && prefix.indent >= listIndent ? listIndent : 0)
    return Fence(byte: byte, length: length, quotes: prefix.quotes, indent: indent)
  }

  private func closes(_ fence: Fence, _ content: Int, _ end: Int) -> Bool {
    guard content < end, file[content] == fence.byte else { return false }
    let length = run(content, end)
    guard length >= fence.length else { return false }
    for index in (content + length)..<end where file[index] != 0x20 && file[index] != 0x09 { return false }
    return true
  }

  private mutating func scanInlines(from start: Int, lineEnd: Int) -> Int {
    var index = start
    var lineEnd = lineEnd
    while index < lineEnd {
      switch file[index] {
      case UInt8(ascii: "\\"): index += index + 1 < lineEnd && Bytes.isPunctuation(file[index + 1]) ? 2 : 1
      case UInt8(ascii: "`"):
        let length = run(index, lineEnd)
        if let close = closer(of: length, from: index + length) {
          index = close
          if index > lineEnd { lineEnd = self.lineEnd(index) }
        } else {
          index += length
        }
      case UInt8(ascii: "$") where formulas:
        if let end = formula(at: index) {
          constructs.append(Construct(formula: index..<end))
          index = end
          if index > lineEnd { lineEnd = self.lineEnd(index) }
        } else {
          index += 1
        }
      case UInt8(ascii: "%") where index + 1 < lineEnd && file[index + 1] == UInt8(ascii: "%"):
        index = comment(at: index, ofPercentSigns: run(index, lineEnd))
        if index > lineEnd { lineEnd = self.lineEnd(index) }
      case UInt8(ascii: "<") where Self.beginsHTMLComment(file, at: index, lineEnd):
        index = comment(at: index, until: "-->")
        if index > lineEnd { lineEnd = self.lineEnd(index) }
      case UInt8(ascii: "[") where index + 1 < lineEnd && file[index + 1] == UInt8(ascii: "["):
        let link = Construct.wikilink(file, at: index, from: body.lowerBound, end: body.upperBound)
        if let link { constructs.append(link) }
        index = link?.range.upperBound ?? index + 1
      default: index += 1
      }
    }
    return next(lineEnd)
  }

  /// How far the end of a formula is looked for, in bytes.
  private static let longestFormula = 1 << 14

  /// The offset after the formula that begins at `start`, by Obsidian's rules: between `$$` signs anything; between `$` signs
  /// words of one paragraph that neither begin nor end with a space, and no digit after them, as in `$5 and $6`.
  private func formula(at start: Int) -> Int? {
    let dollar = UInt8(ascii: "$")
    let limit = min(body.upperBound, start + Self.longestFormula)
    if start + 1 < limit, file[start + 1] == dollar {
      var index = start + 2
      while index + 1 < limit {
        if file[index] == UInt8(ascii: "\\") {
          index += 2
        } else if file[index] == dollar, file[index + 1] == dollar {
          return index > start + 2 ? index + 2 : nil
        } else {
          index += 1
        }
      }
      return nil
    }
    var index = start + 1
    guard index < limit, !Bytes.isSpace(file[index]) else { return nil }
    while index < limit {
      switch file[index] {
      case UInt8(ascii: "\\"): index += 1
      case dollar:
        if Bytes.isSpace(file[index - 1]) || index + 1 < body.upperBound && file[index + 1] &- 0x30 < 10 { return nil }
        return index + 1
      case 0x0A, 0x0D:
        let next = next(index)
        if next >= limit || endsParagraph(next) { return nil }
        index = next - 1
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The offset after the comment that begins at `start` with so many percent signs.
  ///
  /// One that begins with more than two ends at as many, `%%%%words%%%%`: by two at a time the words would stand between two
  /// comments. Where it has no such end, whoever typed one too many meant the next two.
  private mutating func comment(at start: Int, ofPercentSigns count: Int) -> Int {
    if count > 2, let end = CommentMark.end(ofPercentSigns: count, file, (start + count)..<body.upperBound) {
      constructs.append(Construct(comment: start..<end))
      return end
    }
    return comment(at: start, until: "%%")
  }

  /// The offset after the comment that begins at `start`.
  private mutating func comment(at start: Int, until closer: StaticString) -> Int {
    let length = closer.utf8CodeUnitCount
    let closer = UnsafeBufferPointer(start: closer.utf8Start, count: length)
    // `<!-->` is one too.
    var index = start + 2
    while index + length <= body.upperBound {
      if file[index] == closer[0], file[index..<(index + length)].elementsEqual(closer) {
        constructs.append(Construct(comment: start..<(index + length)))
        // The signs that it begins with are those that it ends with.
        if length == 3, index < start + 4 { empty.append(start..<(index + length)) }
        return index + length
      }
      index += 1
    }
    unclosed = start
    constructs.append(Construct(comment: start..<body.upperBound))
    return body.upperBound
  }

  static func beginsHTMLComment(_ file: UnsafeBufferPointer<UInt8>, at index: Int, _ end: Int) -> Bool {
    index + 3 < end && file[index + 1] == UInt8(ascii: "!") && file[index + 2] == UInt8(ascii: "-")
      && file[index + 3] == UInt8(ascii: "-")
  }

  /// The offset after the run of exactly `length` backticks that closes a code span, within the same paragraph.
  private mutating func closer(of length: Int, from start: Int) -> Int? {
    guard length <= 80, start >= noCloser[length] else { return nil }
    var index = start
    while index < body.upperBound {
      let byte = file[index]
      if byte == UInt8(ascii: "`") {
        let found = run(index, body.upperBound)
        index += found
        if found == length { return index }
      } else if Bytes.isLineEnd(byte) {
        index = next(index)
        if endsParagraph(index) { break }
      } else {
        index += 1
      }
    }
    noCloser[length] = max(index, start)
    return nil
  }

  /// Whether the line at `start` cannot go on with a paragraph: blank, a heading, a fence, a list item.
  private func endsParagraph(_ start: Int) -> Bool {
    let end = lineEnd(start)
    let prefix = prefix(start, end)
    guard prefix.content < end, !prefix.hasMarker else { return true }
    return file[prefix.content] == UInt8(ascii: "#") || opening(prefix, end) != nil
  }
}
