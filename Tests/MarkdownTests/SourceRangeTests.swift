import Testing

@testable import Markdown

/// Each node knows where it stands in the file, also where the library does not.
@Suite struct SourceRangeTests {
  @Test func quotesWithLazyLines() {
    #expect(
      Reading("> a *b*\nlazy *c* &amp; d\n> - q\n> lazy `k`\n").dump == """
        document «> a *b*⏎lazy *c* &amp; d⏎> - q⏎> lazy `k`»
          blockQuote «> a *b*⏎lazy *c* &amp; d⏎> - q⏎> lazy `k`»
            paragraph «a *b*⏎lazy *c* &amp; d»
              text «a »
              emphasis «*b*»
                text «b»
              softBreak «»
              text «lazy »
              emphasis «*c*»
                text «c»
              text « »
              text «&amp;» = &
              text « d»
            list «- q⏎> lazy `k`»
              item «- q⏎> lazy `k`»
                paragraph «q⏎> lazy `k`»
                  text «q»
                  softBreak «»
                  text «lazy »
                  code «k»
        """)
  }

  @Test(
    "A table of places says what a walk through the nodes does",
    arguments: [
      "> a *b*\nlazy *c* &amp; d\n> - q\n> lazy `k`\n", "ab\u{0} c\n",
      "# A *b*\n\n```\ncode\n\n  more\n```\n\n| a | b |\n| - | - |\n| c | `d` |\n",
      "A[^1] and [[x|y]].\n\n[^1]: Note *n*.\n\n- a\n- b\n\n  c &amp; d\n", "",
    ])
  func placesInATable(text: String) {
    let document = Reading(text).document
    let places = TextPlaces(document)
    for lower in 0...document.text.count {
      for upper in lower...document.text.count {
        #expect(places.source(of: lower..<upper) == document.source(of: lower..<upper), "\(lower)..<\(upper)")
      }
    }
  }

  /// What the library puts in its place is longer than it.
  @Test func placesOfWhatIsReplacedLieInTheFile() {
    let reading = Reading("ab\u{0}")
    #expect(reading.text == "ab\u{FFFD}")
    #expect(reading.document.source(of: 0..<5) == 0..<3)
    #expect(reading.document.source(of: 1..<2) == 1..<2)
    // The library's columns count the longer character, so the words after it seem to stand further back.
    let many = Reading("a\u{0}\u{0}\u{0}\u{0} *b* c*")
    #expect(many.document.source(of: 0..<many.document.text.count).upperBound <= many.source.count)
  }

  @Test func tablesInListsWithEscapedBars() {
    #expect(
      Reading("- |a|\n  |-|\n    | b\\|c *d* |\n").dump == """
        document «- |a|⏎  |-|⏎    | b\\|c *d* |»
          list «- |a|⏎  |-|⏎    | b\\|c *d* |»
            item «- |a|⏎  |-|⏎    | b\\|c *d* |»
              table «|a|⏎  |-|⏎    | b\\|c *d* |»
                tableRow «|a|»
                  tableCell «a»
                    text «a»
                tableRow «| b\\|c *d* |»
                  tableCell «b\\|c *d*»
                    text «b»
                    text «|c »
                    emphasis «*d*»
                      text «d»
        """)
  }

  @Test func aTableAfterItsParagraph() {
    #expect(
      Reading("foo\n*bar*|x\n|a|b|\n|-|-|\n|c|*d*|\n").dump == """
        document «foo⏎*bar*|x⏎|a|b|⏎|-|-|⏎|c|*d*|»
          paragraph «foo⏎*bar*|x»
            text «foo»
            softBreak «»
            emphasis «*bar*»
              text «bar»
            text «|x»
          table «|a|b|⏎|-|-|⏎|c|*d*|»
            tableRow «|a|b|»
              tableCell «a»
                text «a»
              tableCell «b»
                text «b»
            tableRow «|c|*d*|»
              tableCell «c»
                text «c»
              tableCell «*d*»
                emphasis «*d*»
                  text «d»
        """)
  }

  @Test func linksOverLinesAndWithoutPlace() {
    #expect(
      Reading("x [a\n b](c.md \"t\") www.d.org, me@e.fg <https://h.i>\n").dump == """
        document «x [a⏎ b](c.md "t") www.d.org, me@e.fg <https://h.i>»
          paragraph «x [a⏎ b](c.md "t") www.d.org, me@e.fg <https://h.i>»
            text «x »
            link «[a⏎ b](c.md "t")»
              text «a»
              softBreak «»
              text «b»
            text « »
            link «www.d.org»
              text «www.d.org»
            text «, »
            link «me@e.fg»
              text «me@e.fg»
            text « »
            link «<https://h.i>»
              text «https://h.i»
        """)
  }

  @Test func textLeadsBackToTheFile() {
    let reading = Reading("a &copy; \\*b [[Name|label]] `c`\n\n> d\n")
    let places = { (words: String) in
      let start = reading.text.utf8.firstRange(of: words.utf8).map {
        reading.text.utf8.distance(from: reading.text.startIndex, to: $0.lowerBound)
      }
      return start.map { reading.quote(ByteRange(reading.document.source(of: $0..<($0 + words.utf8.count)))) }
    }
    #expect(reading.text == "a © *b label c\n\nd")
    #expect(places("*b") == "*b")
    #expect(places("label") == "label")
    #expect(places("c\n\nd") == "c`\n\n> d")
    #expect(places("d") == "d")
  }

  @Test func offsetsCountFromTheFilesFirstByte() {
    let file = Array("---\ntitle: x\n---\n\nSee [[Amaq]].\n".utf8)
    let document = MarkdownParser.parse(file, body: 17..<file.count, path: "a.md").value
    let place = document.references[0].source.range
    #expect(String(decoding: file[place], as: UTF8.self) == "[[Amaq]]")
  }

  @Test func inGeneratedDocumentsTextStandsWhereItSays() {
    var exact = 0
    var inexact = 0
    for seed in 0..<300 {
      var generator = DocumentGenerator(seed: UInt64(20_000 + seed))
      let reading = Reading(generator.document())
      for node in reading.document.nodes where node.kind == .text {
        if node.source.count == node.text.count {
          exact += 1
          #expect(reading.quote(node.source) == reading.document.text(node.text), "seed \(seed)")
        } else {
          inexact += 1
        }
      }
    }
    // Entities, and little else.
    #expect(inexact * 10 < exact)
  }
}
