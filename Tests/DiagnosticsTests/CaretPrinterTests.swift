import Diagnostics
import Testing

@Suite("CaretPrinter shows the place below the words")
struct CaretPrinterTests {
  /// What is printed for one error at the words `mark` of a file “a.md” that holds `text`.
  private func printed(
    _ text: String, mark: String, message: String = "wrong", notes: [Diagnostic.Note] = [], fix: String? = nil
  ) throws -> String {
    let range = try #require(text.range(ofBytes: mark))
    return print(
      .error("some-id", message, at: SourceLocation(path: "a.md", range: range), notes: notes, fix: fix), text)
  }

  private func print(_ diagnostic: Diagnostic, _ text: String?, coloured: Bool = false) -> String {
    CaretPrinter(coloured: coloured).print([diagnostic]) { path in path == "a.md" ? text.map { Array($0.utf8) } : nil }
  }

  @Test func oneWord() throws {
    #expect(
      try printed("one\ntwo [[Amaq]] three\n", mark: "[[Amaq]]", fix: "write [[amaq]]") == """
        error[some-id]: wrong
         --> a.md:2:5
          |
        2 | two [[Amaq]] three
          |     ^^^^^^^^
          fix: write [[amaq]]

        """)
  }

  @Test("The gutter is as wide as the number")
  func lineNumbers() throws {
    let text = String(repeating: "\n", count: 99) + "here\n"
    #expect(
      try printed(text, mark: "here") == """
        error[some-id]: wrong
           --> a.md:100:1
            |
        100 | here
            | ^^^^

        """)
  }

  @Test("Wide characters take two columns, marks that combine none")
  func wide() throws {
    #expect(
      try printed("日本 e\u{301} [[天気]] x\n", mark: "[[天気]]") == """
        error[some-id]: wrong
         --> a.md:1:7
          |
        1 | 日本 e\u{301} [[天気]] x
          |        ^^^^^^^^

        """)
  }

  @Test("Emoji with joiners and selectors: the joiner takes no column")
  func emoji() throws {
    #expect(
      try printed("🎈\u{200D}🎈 x", mark: "x") == """
        error[some-id]: wrong
         --> a.md:1:5
          |
        1 | 🎈\u{200D}🎈 x
          |      ^

        """)
  }

  @Test("A tab is printed as one space, so that the carets stand right")
  func tabs() throws {
    #expect(
      try printed("\tdate:\t2018\n", mark: "2018") == """
        error[some-id]: wrong
         --> a.md:1:8
          |
        1 |  date: 2018
          |        ^^^^

        """)
  }

  @Test("A point is one caret")
  func point() {
    #expect(
      print(.warning("some-id", "missing", at: SourceLocation(path: "a.md", range: 2..<2)), "abcd\n") == """
        warning[some-id]: missing
         --> a.md:1:3
          |
        1 | abcd
          |   ^

        """)
  }

  @Test("A mark at a line's end stands after it, a longer one stops there")
  func lineEnd() {
    let after = """
      error[some-id]: wrong
       --> a.md:1:5
        |
      1 | abcd
        |     ^

      """
    #expect(print(.error("some-id", "wrong", at: SourceLocation(path: "a.md", range: 4..<4)), "abcd\nef") == after)
    #expect(print(.error("some-id", "wrong", at: SourceLocation(path: "a.md", range: 4..<7)), "abcd\nef") == after)
    #expect(print(.error("some-id", "wrong", at: SourceLocation(path: "a.md", range: 4..<6)), "abcd\r\nef") == after)
    #expect(
      print(.error("some-id", "wrong", at: SourceLocation(path: "a.md", range: 2..<7)), "abcd\nef") == """
        error[some-id]: wrong
         --> a.md:1:3
          |
        1 | abcd
          |   ^^

        """)
  }

  @Test("A mark that was made for a longer file is cut to it")
  func beyondTheEnd() {
    #expect(
      print(.error("some-id", "wrong", at: SourceLocation(path: "a.md", range: 90..<99)), "abcd") == """
        error[some-id]: wrong
         --> a.md:1:5
          |
        1 | abcd
          |     ^

        """)
  }

  @Test("An empty file, an empty line and a file as a whole have no line to show")
  func nothingToShow() {
    let whole = Diagnostic.error("some-id", "wrong", at: SourceLocation(path: "a.md"))
    #expect(print(whole, "") == "error[some-id]: wrong\n --> a.md:1:1\n")
    let empty = Diagnostic.error("some-id", "wrong", at: SourceLocation(path: "a.md", range: 1..<1))
    #expect(print(empty, "\n\nx") == "error[some-id]: wrong\n --> a.md:2:1\n")
  }

  @Test("A file that cannot be had is named without a line")
  func unknownFile() {
    let diagnostic = Diagnostic(.information, "some-id", "gone", at: SourceLocation(path: "b.md", range: 3..<5))
    #expect(print(diagnostic, "text") == "info[some-id]: gone\n --> b.md\n")
  }

  @Test("Notes with and without a place")
  func notes() throws {
    #expect(
      try printed(
        "one\ntwo\n", mark: "two",
        notes: [
          .init("the first is here", at: SourceLocation(path: "a.md", range: 0..<3)), .init("and that is all"),
          .init("elsewhere", at: SourceLocation(path: "b.md", range: 0..<3)),
        ], fix: "take one out") == """
          error[some-id]: wrong
           --> a.md:2:1
            |
          2 | two
            | ^^^
            note: the first is here
           --> a.md:1:1
            |
          1 | one
            | ^^^
            note: and that is all
            note: elsewhere
           --> b.md
            fix: take one out

          """)
  }

  @Test("Diagnostics stand apart by an empty line")
  func several() {
    let one = Diagnostic.error("one", "first", at: SourceLocation(path: "b.md"))
    let two = Diagnostic.warning("two", "second", at: SourceLocation(path: "b.md"))
    let text = CaretPrinter().print([one, two]) { _ in nil }
    #expect(text == "error[one]: first\n --> b.md\n\nwarning[two]: second\n --> b.md\n")
    #expect(CaretPrinter().print([]) { _ in nil } == "")
  }

  @Test("Colours are ANSI escapes, around the same text")
  func colours() {
    let diagnostic = Diagnostic.error(
      "some-id", "wrong", at: SourceLocation(path: "a.md", range: 0..<3), notes: [.init("note")], fix: "mend")
    let coloured = print(diagnostic, "one", coloured: true)
    #expect(coloured.contains("\u{1B}[1;31merror[some-id]\u{1B}[0m\u{1B}[1m: wrong\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;31m^^^\u{1B}[0m"))
    #expect(coloured.contains("\u{1B}[1;32mfix\u{1B}[0m: mend"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == print(diagnostic, "one"))
  }

  @Test("Content cannot colour the screen, move the cursor or turn the line round")
  func hostileText() throws {
    let text = try printed("a\u{1B}[31m \u{202E}x mark", mark: "mark", message: "\u{1B}[2J\u{7}", fix: "\u{202E}")
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    #expect(
      text == """
        error[some-id]: \u{FFFD}[2J\u{FFFD}
         --> a.md:1:11
          |
        1 | a\u{FFFD}[31m \u{FFFD}x mark
          |           ^^^^
          fix: \u{FFFD}

        """)
  }
}

@Suite("CaretPrinter cuts long lines")
struct LongLineTests {
  /// The line that is printed, and the columns of it that the carets mark.
  private func excerpt(_ text: String, _ range: Range<Int>) throws -> (line: String, marked: String) {
    let printed = CaretPrinter().print([.error("x", "y", at: SourceLocation(path: "a", range: range))]) { _ in
      Array(text.utf8)
    }
    let lines = printed.split(separator: "\n").map { $0.unicodeScalars.dropFirst(4) }
    try #require(lines.count == 5, "\(printed)")
    let (line, carets) = (Array(lines[3]), Array(lines[4]))
    let marked = zip(line, carets).filter { $0.1 == "^" }.map(\.0)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: marked)
    return (String(String.UnicodeScalarView(line)), String(view))
  }

  @Test("A window around the words, with ellipses where it was cut")
  func middle() throws {
    let text = String(repeating: "a", count: 500) + "WORDS" + String(repeating: "b", count: 500)
    let (line, marked) = try excerpt(text, 500..<505)
    #expect(marked == "WORDS")
    #expect(line == "…" + String(repeating: "a", count: 60) + "WORDS" + String(repeating: "b", count: 95) + "…")
  }

  @Test("At the line's start and end there is one ellipsis")
  func ends() throws {
    let text = "WORDS" + String(repeating: "a", count: 500) + "WORDS"
    let first = try excerpt(text, 0..<5)
    #expect(first.marked == "WORDS")
    #expect(first.line.hasPrefix("WORDSa") && first.line.hasSuffix("a…"))
    let last = try excerpt(text, 505..<510)
    #expect(last.marked == "WORDS")
    #expect(last.line.hasPrefix("…a") && last.line.hasSuffix("aWORDS"))
  }

  @Test("A line of exactly 160 bytes is whole")
  func whole() throws {
    let text = String(repeating: "a", count: 155) + "WORDS"
    #expect(try excerpt(text, 155..<160).line == text)
  }

  @Test("A mark longer than the window is marked as far as it is seen")
  func longMark() throws {
    let text = String(repeating: "a", count: 100) + String(repeating: "M", count: 400)
    let (line, marked) = try excerpt(text, 100..<500)
    #expect(marked == String(repeating: "M", count: 100))
    #expect(line == "…" + String(repeating: "a", count: 60) + String(repeating: "M", count: 100) + "…")
  }

  @Test("The window is cut between scalars", arguments: ["é", "日", "🎈", "e\u{301}"], [0, 1, 2, 3])
  func betweenScalars(letter: String, shift: Int) throws {
    let lead = String(repeating: "x", count: shift) + String(repeating: letter, count: 200)
    let text = lead + "WORDS" + String(repeating: letter, count: 200)
    let printed = CaretPrinter().print(
      [.error("x", "y", at: SourceLocation(path: "a", range: lead.utf8.count..<(lead.utf8.count + 5)))]
    ) { _ in Array(text.utf8) }
    #expect(printed.contains("WORDS"))
    #expect(!printed.unicodeScalars.contains("\u{FFFD}"), "\(printed)")
  }

  @Test("A wide text's carets stand below its words")
  func wide() throws {
    let lead = String(repeating: "日", count: 100)
    let text = lead + "WORDS" + lead
    let printed = CaretPrinter().print([.error("x", "y", at: SourceLocation(path: "a", range: 300..<305))]) { _ in
      Array(text.utf8)
    }
    let carets = printed.split(separator: "\n").last.map(String.init)
    // 60 bytes of lead are 20 signs of two columns each, after an ellipsis of one.
    #expect(carets == "  | " + String(repeating: " ", count: 41) + "^^^^^")
  }
}

extension String {
  /// Where other text first stands, in UTF-8 offsets.
  func range(ofBytes other: String) -> Range<Int>? {
    let (bytes, wanted) = (Array(utf8), Array(other.utf8))
    guard wanted.count <= bytes.count else { return nil }
    return (0...(bytes.count - wanted.count)).first { bytes[$0...].starts(with: wanted) }
      .map { $0..<($0 + wanted.count) }
  }
}
