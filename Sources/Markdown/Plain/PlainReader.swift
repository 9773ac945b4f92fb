/// Reads the Markdown that most bodies are written in, without the library and its tree: several times as fast.
///
/// **The rule: where it gives a document, that document is the one which ``MarkdownParser`` makes of the library's tree,
/// ranges included, and no diagnostic belongs to it; wherever it is not certain of that, it gives nil.** A test holds the
/// two against each other. What it is certain of:
///
/// - paragraphs whose lines begin at the first column with words, and empty lines between them;
/// - headings of `#` to `######`, a space and words;
/// - wikilinks of simple words;
/// - `*emphasis*` and `**strong emphasis**` around words and wikilinks, not in each other, where it is plain from the bytes
///   beside them which mark opens and which closes.
///
/// It goes over the bytes once, whatever they are, and what it reads is within every limit of ``Limits``: these hold for
/// the library.
struct PlainReader {
  let file: UnsafePointer<UInt8>
  let bytes: UnsafeBufferPointer<UInt8>
  let start: Int
  let end: Int
  var builder: DocumentBuilder
  /// Whether the body is one that no limit is for.
  let isShort: Bool
  /// Where the words that are not yet in the document begin.
  var pending: Int
  /// How many stars opened the emphasis that is open.
  var stars = 0
  /// After the wikilink read last.
  var linkEnd = -1
  /// See ``MarkdownDocument/isPlain``.
  var isPlain = true
  /// Where the line begins.
  var lineStart: Int
  /// The line last looked at for being the one below a table's head.
  var rowStart = -1

  /// How a line's end is read.
  var lineBreak = Node.Kind.softBreak

  /// No body beyond this has been thought through to be within all limits.
  static let longest = 1 << 16

  static func read(
    _ body: Range<Int>, of file: UnsafeBufferPointer<UInt8>, _ habits: MarkdownHabits = .gitHub,
    linkWords: LinkWords? = nil
  ) -> MarkdownDocument? {
    if habits.readsFormulas, file[body].contains(UInt8(ascii: "$")) { return nil }
    // What begins with EF may begin with a byte order mark.
    guard body.count <= longest, let base = file.baseAddress, !body.isEmpty, base[body.lowerBound] != 0xEF else {
      return nil
    }
    var reader = PlainReader(file: base, bytes: file, body: body)
    if habits.keepsLineBreaks { reader.lineBreak = .lineBreak }
    reader.builder.linkWords = linkWords
    guard reader.readBlocks() else { return nil }
    var document = reader.builder.finish()
    document.isPlain = reader.isPlain
    return document
  }

  private init(file: UnsafePointer<UInt8>, bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
    self.file = file
    self.bytes = bytes
    start = body.lowerBound
    end = body.upperBound
    isShort = body.count <= Limits.harmless
    pending = start
    lineStart = start
    builder = DocumentBuilder(expecting: body.count)
  }

  // MARK: Blocks

  private mutating func readBlocks() -> Bool {
    builder.begin(.document, source: ByteRange(start, file[end - 1] == 0x0A ? end - 1 : end))
    var index = start
    while index < end {
      switch file[index] {
      case 0x0A: index += 1
      case UInt8(ascii: "#"):
        guard let next = readHeading(at: index) else { return false }
        index = next
      default:
        guard let next = readParagraph(at: index) else { return false }
        index = next
      }
    }
    builder.end()
    return true
  }

  /// Reads a heading, and returns where the next line begins.
  private mutating func readHeading(at index: Int) -> Int? {
    var level = 1
    while level < 7, index + level < end, file[index + level] == UInt8(ascii: "#") { level += 1 }
    let words = index + level + 1
    guard level < 7, words < end, file[words - 1] == 0x20, file[words] > 0x20, file[words] != UInt8(ascii: "#") else {
      return nil
    }
    let node = builder.begin(.heading, source: ByteRange(index, index), detail: level)
    lineStart = index
    pending = words
    // Signs at the end would close it.
    guard let lineEnd = readLine(from: words), file[lineEnd - 1] != UInt8(ascii: "#"), stars == 0 else { return nil }
    builder.extend(node, to: lineEnd)
    builder.end()
    builder.heading(node, level: level)
    return lineEnd + 1
  }

  /// Reads a paragraph, and returns where the line after it begins.
  private mutating func readParagraph(at index: Int) -> Int? {
    let node = builder.begin(.paragraph, source: ByteRange(index, index))
    var line = index
    while true {
      guard beginsWords(at: line) else { return nil }
      lineStart = line
      pending = line
      guard let lineEnd = readLine(from: line) else { return nil }
      line = lineEnd + 1
      if line >= end || file[line] == 0x0A || file[line] == UInt8(ascii: "#") {
        guard stars == 0 else { return nil }
        builder.extend(node, to: lineEnd)
        builder.end()
        return line
      }
      builder.lineBreak(lineBreak, source: ByteRange(lineEnd, lineEnd))
    }
  }

  /// Whether a line can begin nothing but words, or go on with them.
  private func beginsWords(at line: Int) -> Bool {
    let byte = file[line]
    // What a bracket and a star are, is seen when they are read.
    if PlainBytes.beginsWords(byte) || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "*") { return true }
    guard byte &- UInt8(ascii: "0") < 10 else { return false }
    var index = line + 1
    while index < end, file[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index == end || (file[index] != UInt8(ascii: ".") && file[index] != UInt8(ascii: ")"))
  }
}
