/// What Logseq writes of blocks, as Obsidian does: `((id))` becomes `[[id]]`, `{{embed ((id))}}` becomes `![[id]]`, and a line
/// `id:: …` the name ` ^id` of the block above it. Lines that say something to Logseq alone, such as `collapsed:: true`, go.
///
/// Each byte keeps its place, so that what is found in such a text points into the file.
public struct LogseqText {
  /// A block that others may refer to.
  public struct Block: Sendable, Equatable {
    public var name: String
    /// Those of its first line, as a reader sees them.
    public var words: String
    /// Whether its text carries its name, so that a link can lead to it: Logseq may write the name before the text.
    public var isPlace: Bool
  }

  public private(set) var blocks: [Block] = []
  private(set) var bytes: [UInt8]

  /// Where the last line that is shown ends.
  private var lastEnd = 0
  /// Whether what is added at its end belongs to its words.
  private var endsInWords = false
  /// Whether words of the block were seen.
  private var hasWords = false
  private var isInFence = false
  /// Whether the last line without an indent is no item: what is indented below it is its children, and code in Markdown.
  private var isBelowPlainLine = false
  /// Where a line may end after the name of a block, if further words of it follow.
  private var breakAfterName: Int?
  /// Whether the last of ``blocks`` waits for its words.
  private var awaitsWords = false
  private var firstWords = 0..<0
  /// Where the next `}}` of the line stands, or no other before it.
  private var nextClosing = 0

  public init(_ file: [UInt8], body: Range<Int>) {
    bytes = file
    var start = body.lowerBound
    while start < body.upperBound {
      var end = start
      while end < body.upperBound, !Bytes.isLineEnd(bytes[end]) { end += 1 }
      read(start..<end)
      start = end + (end + 1 < body.upperBound && bytes[end] == 0x0D && bytes[end + 1] == 0x0A ? 2 : 1)
    }
  }

  /// Whether a name is one that Logseq gives to blocks: `63f0aaaa-0000-4000-8000-000000000001`.
  public static func isBlockName(_ name: some Collection<UInt8>) -> Bool {
    guard name.count == 36 else { return false }
    return zip(0..., name).allSatisfy { place, byte in
      [8, 13, 18, 23].contains(place) ? byte == UInt8(ascii: "-") : isHexadecimal(byte)
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20
  }

  // MARK: Lines

  private mutating func read(_ line: Range<Int>) {
    // One column less makes items of them.
    if isBelowPlainLine, line.first.map({ bytes[$0] }) == 0x09 { bytes[line.lowerBound] = 0x20 }
    var text = line
    while let first = text.first, bytes[first] == 0x20 || bytes[first] == 0x09 { text.removeFirst() }
    let isItem =
      !text.isEmpty && bytes[text.lowerBound] == UInt8(ascii: "-")
      && (text.count == 1 || bytes[text.lowerBound + 1] == 0x20)
    if isItem {
      text = min(text.lowerBound + 2, text.upperBound)..<text.upperBound
      (hasWords, awaitsWords, breakAfterName) = (false, false, nil)
    }
    if !isInFence, let first = line.first, bytes[first] != 0x20, bytes[first] != 0x09 {
      isBelowPlainLine = !isItem && !beginsFence(text)
    }
    if beginsFence(text) {
      isInFence.toggle()
      (endsInWords, breakAfterName) = (false, nil)
      return
    }
    if isInFence { return }
    if let (key, value) = property(in: text) {
      if key == "id", Self.isBlockName(bytes[value]) { return name(value, line, text, isItem: isItem) }
      if Self.isForLogseqAlone(key) { return hide(line, text, isItem: isItem) }
    }
    rewriteReferences(in: text)
    if text.isEmpty {
      (endsInWords, breakAfterName) = (false, nil)
      return
    }
    if let place = breakAfterName { bytes[place] = 0x0A }
    if !hasWords { firstWords = text }
    if awaitsWords { blocks[blocks.count - 1].words = words(text) }
    (hasWords, awaitsWords, breakAfterName) = (true, false, nil)
    lastEnd = line.upperBound
    // What follows a row of a table, or a line of a quotation, would be read as part of it.
    endsInWords = !"|>".utf8.contains(bytes[text.lowerBound])
  }

  private func beginsFence(_ text: Range<Int>) -> Bool {
    bytes[text].starts(with: "```".utf8) || bytes[text].starts(with: "~~~".utf8)
  }

  /// `key:: value`.
  private func property(in text: Range<Int>) -> (key: String, value: Range<Int>)? {
    let key = bytes[text].prefix { Bytes.isBlockName($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
    guard !key.isEmpty, bytes[key.endIndex..<text.upperBound].starts(with: "::".utf8) else { return nil }
    var value = key.endIndex + 2..<text.upperBound
    if let first = value.first, bytes[first] != 0x20 { return nil }
    while let first = value.first, bytes[first] == 0x20 { value.removeFirst() }
    while let last = value.last, bytes[last] == 0x20 { value.removeLast() }
    return (String(decoding: key, as: UTF8.self).lowercased(), value)
  }

  private static func isForLogseqAlone(_ key: String) -> Bool {
    aloneForLogseq.contains(key) || ["logseq.", "card-", "hl-", "query-"].contains { key.utf8.starts(with: $0.utf8) }
  }

  private static let aloneForLogseq: Set = [
    "id", "collapsed", "heading", "title", "background-color", "icon", "public", "filters", "created-at", "updated-at",
    "template", "template-including-parent", "exclude-from-graph-view", "ls-type",
  ]

  // MARK: Names and properties

  private mutating func name(_ value: Range<Int>, _ line: Range<Int>, _ text: Range<Int>, isItem: Bool) {
    let name = Array(bytes[value])
    let isPlace = hasWords && endsInWords && !isItem
    blocks.append(
      Block(name: String(decoding: name, as: UTF8.self), words: hasWords ? words(firstWords) : "", isPlace: isPlace))
    awaitsWords = !hasWords
    hide(line, text, isItem: isItem)
    guard isPlace else { return }
    let start = text.lowerBound
    bytes[start] = UInt8(ascii: "^")
    bytes.replaceSubrange(start + 1..<start + 1 + name.count, with: name)
    breakAfterName = line.upperBound - 1
  }

  /// Adds a line to the end of the one above it, as blanks.
  private mutating func hide(_ line: Range<Int>, _ text: Range<Int>, isItem: Bool) {
    let start = !isItem && endsInWords ? lastEnd : text.lowerBound
    for index in start..<line.upperBound { bytes[index] = 0x20 }
    if !isItem, endsInWords { lastEnd = line.upperBound }
  }

  private func words(_ text: Range<Int>) -> String {
    let line = Array(bytes[text])
    let read = MarkdownParser.parse(line, body: line.indices, path: "").value.text
    return String(decoding: read.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  // MARK: References

  /// `{:height 20, :width 300}` after a picture says how large Logseq shows it.
  private mutating func hideSize(at start: Int, before limit: Int) {
    guard start > 0, bytes[start - 1] == UInt8(ascii: ")"),
      let end = bytes[start..<min(limit, start + Self.longestSize)].firstIndex(of: UInt8(ascii: "}")),
      bytes[start..<end].starts(with: "{:height".utf8) || bytes[start..<end].starts(with: "{:width".utf8)
    else { return }
    for index in start...end { bytes[index] = 0x20 }
  }

  private static let longestSize = 64

  private mutating func rewriteReferences(in text: Range<Int>) {
    var index = text.lowerBound
    var isInCode = false
    while index + 4 < text.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "`"): isInCode.toggle()
      case UInt8(ascii: "{") where !isInCode && bytes[index + 1] == UInt8(ascii: ":"):
        hideSize(at: index, before: text.upperBound)
      case UInt8(ascii: "{") where !isInCode && bytes[index..<text.upperBound].starts(with: "{{embed ".utf8):
        index = rewriteEmbed(index..<text.upperBound)
        continue
      // In `[words](((id)))` it stands in the place of an address.
      case UInt8(ascii: "(") where !isInCode && (index == 0 || bytes[index - 1] != UInt8(ascii: "(")):
        guard let end = endOfReference(at: index, before: text.upperBound) else { break }
        link(index, end)
        index = end
        continue
      default: break
      }
      index += 1
    }
  }

  /// Where `((id))` ends.
  private func endOfReference(at start: Int, before limit: Int) -> Int? {
    let end = start + 40
    guard end <= limit, bytes[start..<end].starts(with: "((".utf8), bytes[end - 2] == UInt8(ascii: ")"),
      bytes[end - 1] == UInt8(ascii: ")"), Self.isBlockName(bytes[start + 2..<end - 2])
    else { return nil }
    return end
  }

  private mutating func link(_ start: Int, _ end: Int) {
    for place in [start, start + 1] { bytes[place] = UInt8(ascii: "[") }
    for place in [end - 2, end - 1] { bytes[place] = UInt8(ascii: "]") }
  }

  /// `{{embed ((id))}}` or `{{embed [[name]]}}`; where one was read ends, or the next byte.
  private mutating func rewriteEmbed(_ text: Range<Int>) -> Int {
    var start = text.lowerBound + "{{embed ".utf8.count
    while start < text.upperBound, bytes[start] == 0x20 { start += 1 }
    // No line is gone through again for each embed that begins in it.
    nextClosing = max(nextClosing, start)
    while nextClosing < text.upperBound, !bytes[nextClosing..<text.upperBound].starts(with: "}}".utf8) {
      nextClosing += 1
    }
    guard nextClosing < text.upperBound else { return text.lowerBound + 1 }
    let closing = nextClosing..<nextClosing + 2
    var end = closing.lowerBound
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    if endOfReference(at: start, before: end) == end {
      link(start, end)
    } else {
      guard end - start > 4, bytes[start..<end].starts(with: "[[".utf8), bytes[end - 2] == UInt8(ascii: "]"),
        bytes[end - 1] == UInt8(ascii: "]")
      else { return text.lowerBound + 1 }
    }
    let link = Array(bytes[start..<end])
    bytes[text.lowerBound] = UInt8(ascii: "!")
    bytes.replaceSubrange(text.lowerBound + 1..<text.lowerBound + 1 + link.count, with: link)
    for index in text.lowerBound + 1 + link.count..<closing.upperBound { bytes[index] = 0x20 }
    return closing.upperBound
  }
}
