import Markup
import Testing

@testable import Markdown

/// Marks may overlap and cross anything; the output stays well formed, and its text what it was.
@Suite struct MarkTests {
  private func mark(_ reading: Reading, _ words: String, _ number: Int = 1) -> TextMark {
    let text = reading.document.text
    let wanted = Array(words.utf8)
    let start = (0...(text.count - wanted.count)).first { text[$0..<($0 + wanted.count)].elementsEqual(wanted) } ?? 0
    return TextMark(
      start..<(start + wanted.count), .annotated(kind: "claim", note: .note("n\(number)"), number: number))
  }

  /// `[1 words 1]`, and without the number where the words go on in another piece.
  private func html(_ reading: Reading, _ marks: [TextMark]) -> String {
    reading.html(marks: marks)
      .replacing(#/<mark class="words words-claim" aria-details="note\.n(\d)">/#) { "[\($0.1) " }
      .replacing(#/(?:<sup class="note-number">(\d)</sup>)?</mark>/#) { $0.1.map { " \($0)]" } ?? "]" }
  }

  @Test func marksSayWhatTheirWordsAre() {
    let reading = Reading("one two\n")
    let mark = TextMark(4..<7, .annotated(kind: "\"<kind>", note: .note("a&b"), number: 12))
    #expect(
      reading.html(marks: [mark])
        == "<p>one <mark class=\"words words-&quot;&lt;kind&gt;\" aria-details=\"note.a&amp;b\">two"
        + "<sup class=\"note-number\">12</sup></mark></p>\n")
  }

  @Test func aMarkIsCutWhereElementsBeginAndEnd() {
    let reading = Reading("one *two three* four\n")
    #expect(html(reading, [mark(reading, "e two")]) == "<p>on[1 e ]<em>[1 two 1] three</em> four</p>\n")
  }

  @Test func marksOverBlocksAndLines() {
    let reading = Reading("one\ntwo\n\n- three `four` five\n")
    #expect(
      html(reading, [mark(reading, "one\ntwo\n\nthree four")]) == """
        <p>[1 one
        two]</p>
        <ul>
        <li>[1 three ]<code>[1 four 1]</code> five</li>
        </ul>

        """)
  }

  @Test func overlappingMarksKeepTheirOrder() {
    let reading = Reading("one two three\n")
    let marks = [mark(reading, "one two", 1), mark(reading, "two three", 2)]
    #expect(html(reading, marks) == "<p>[1 one ][1 [2 two] 1][2  three 2]</p>\n")
  }

  @Test func marksGoIntoLinks() {
    let reading = Reading("one [two](x.md) three\n")
    #expect(
      html(reading, [mark(reading, "one two three")])
        == "<p>[1 one ]<a href=\"x.md\">[1 two]</a>[1  three 1]</p>\n")
  }

  @Test func anyMarksOnAnyDocument() {
    for seed in 0..<300 {
      var generator = DocumentGenerator(seed: UInt64(40_000 + seed))
      let reading = Reading(generator.document())
      let links = reading.document.references.map { reference -> RenderedLink in
        switch reference.kind {
        case .embed, .image: .image(src: Href(path: "i.png"))
        default: generator.number(2) == 0 ? .anchor(href: Href(path: "x")) : .text
        }
      }
      let marks = (0..<generator.number(12)).map { number -> TextMark in
        let start = generator.number(max(1, reading.document.text.count))
        let end = min(reading.document.text.count, start + generator.number(80))
        return TextMark(
          scalarAligned(start, reading)..<max(start, scalarAligned(end, reading)),
          .annotated(kind: "claim", note: .note("n"), number: number))
      }
      .sorted { $0.range.lower < $1.range.lower }
      let html = reading.html(links: links, marks: marks).replacing(#/<sup class="note-number">\d+</sup>/#, with: "")
      let check = HTMLCheck(html, collecting: "mark")
      #expect(check.isWellFormed, "seed \(seed)")
      #expect(check.text.withoutSpaces == reading.text.withoutSpaces, "seed \(seed)")
      // All that is marked is marked, and nothing else but `==highlights==`.
      let marked = marks.reduce(into: Set<Int>()) { $0.formUnion($1.range.range) }
      let highlighted = reading.document.nodes.filter { $0.kind == .highlight }
        .reduce(into: marked) { $0.formUnion($1.text.range) }
      let expected = highlighted.sorted().map { reading.document.text[$0] }
      #expect(
        check.pieces.joined().withoutSpaces == String(decoding: expected, as: UTF8.self).withoutSpaces, "seed \(seed)")
    }
  }

  private func scalarAligned(_ offset: Int, _ reading: Reading) -> Int {
    var offset = offset
    while offset > 0, offset < reading.document.text.count, reading.document.text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}

extension String {
  fileprivate var withoutSpaces: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isWhitespace }))
  }
}
