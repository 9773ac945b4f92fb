import Diagnostics

/// What a body may hold before the library is given it.
///
/// The library's time and memory grow with the square of some inputs: a small file could stop a build. One pass over
/// the bytes, in time linear in their number, refuses what would take it longer than about a second or more than some
/// hundred megabytes. Each limit is far above what an article holds (a megabyte of prose, a table of fifty columns and
/// a thousand rows, two thousand footnotes). The pass knows nothing of blocks but that an empty line ends a paragraph.
struct Limits {
  /// Bodies up to this size are harmless whatever they hold.
  static let harmless = 4096
  /// Quotes and lists around a line.
  static let depth = 100
  /// Cells of a row.
  static let columns = 1_000
  /// Cells of all tables; short rows are filled up.
  static let cells = 300_000
  /// Bytes read again for lines that could begin a table's body, each with the paragraph before it.
  static let tableRescan = 6_000_000
  /// Autolinks in a word, times its bytes: each is followed to the word's end.
  static let autolinks = 100_000_000
  /// Marks of a paragraph that may be passed over for one another, in all paragraphs: of what is struck out, and brackets.
  static let delimiters = 300_000_000
  /// Marks of emphasis that are passed over in search of one that began it, and by each link in search of those within it.
  static let emphasis = 60_000_000
  /// A paragraph of fewer marks of emphasis takes no time, whatever they are.
  static let harmlessMarks = 2_000
  /// `@` of a paragraph: the library copies its text for each.
  static let mails = 10_000
  /// Bytes read in search of the end of a comment, a declaration or an instruction of HTML.
  static let htmlRescan = 300_000_000
  /// Bytes that all uses of the longest link definition amount to.
  static let expansion = 16_000_000

  /// `lineStarts` are offsets into the file.
  static func check(
    _ file: UnsafeBufferPointer<UInt8>, body: Range<Int>, lineStarts: [Int32]
  ) -> LimitExceeded? {
    guard body.count > harmless else { return nil }
    var pass = LimitPass(file, body)
    // Every limit but those on what a line begins with is on bytes that prose has few of.
    if specials(file, body) * body.count <= tableRescan, !hasManyMarks(file, body) {
      return pass.checkLines(lineStarts)
    }
    return pass.run()
  }

  /// Whether the marks of emphasis could be too many, if all stood in one paragraph.
  private static func hasManyMarks(_ file: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> Bool {
    guard let start = file.baseAddress else { return false }
    var count = 0
    var index = body.lowerBound
    while index + 8 <= body.upperBound {
      let word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
      let found = ByteWord.zeros(in: word ^ ByteWord.all(0x2A)) | ByteWord.zeros(in: word ^ ByteWord.all(0x5F))  // * _
      count += found.nonzeroBitCount
      index += 8
    }
    return count > harmlessMarks
  }

  /// How many bytes that a limit counts a body holds, a few others among them.
  private static func specials(_ file: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> Int {
    guard let start = file.baseAddress else { return 0 }
    var count = 0
    var index = body.lowerBound
    while index + 8 <= body.upperBound {
      let word = UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
      let found =
        ByteWord.zeros(in: (word & ByteWord.all(0xFD)) ^ ByteWord.all(0x7C))  // | ~
        | ByteWord.zeros(in: (word & ByteWord.all(0xFD)) ^ ByteWord.all(0x3C))  // < >
        | ByteWord.zeros(in: (word & ByteWord.all(0xF7)) ^ ByteWord.all(0x21))  // ! )
        | ByteWord.zeros(in: (word & ByteWord.all(0xDF)) ^ ByteWord.all(0x40))  // @ `
        | ByteWord.zeros(in: word ^ ByteWord.all(0x3A)) | ByteWord.zeros(in: word ^ ByteWord.all(0x77))  // : w
      count += found.nonzeroBitCount
      index += 8
    }
    return count + body.upperBound - index
  }
}

/// A limit that a body exceeds.
struct LimitExceeded {
  var message: String
  var place: Range<Int>
  var fix: String

  func diagnostic(path: String) -> Diagnostic {
    .error("markdown-limit", message, at: SourceLocation(path: path, range: place), fix: fix)
  }
}
