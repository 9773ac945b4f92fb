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
      start..<(start + wanted.count), .annotated(kind: "claim", slug: "n\(number)", number: number, label: ""))
  }

  /// `[1 words]`, and `(1)` for the number after the last of them.
  private func html(_ reading: Reading, _ marks: [TextMark]) -> String {
    reading.html(marks: marks)
      .replacing(#/<span class="w-claim p(\d)"(?: id="note\.n\d")?>/#) { "[\($0.1) " }
      .replacing(#/<a class="n p(\d)"[^>]*></a>/#) { "(\($0.1))" }
      .replacing("</span>", with: "]")
  }

  @Test func marksSayWhatTheirWordsAre() {
    let reading = Reading("one two\n")
    let mark = TextMark(4..<7, .annotated(kind: "\"<kind>", slug: "a&b", number: 12, label: "Note 12, <kind>"))
    #expect(
      reading.html(marks: [mark]) == """
        <p>one <span class="w-&quot;&lt;kind&gt; p12" id="note.a&amp;b">two</span>\
        <a class="n p12" href="#n.a&amp;b" id="ref.a&amp;b" role="doc-noteref" aria-label="Note 12, &lt;kind&gt;" \
        data-n="12"></a></p>

        """)
  }

  @Test func aMarkIsCutWhereElementsBeginAndEnd() {
    let reading = Reading("one *two three* four\n")
    #expect(html(reading, [mark(reading, "e two")]) == "<p>on[1 e ]<em>[1 two](1) three</em> four</p>\n")
  }

  @Test func marksOverBlocksAndLines() {
    let reading = Reading("one\ntwo\n\n- three `four` five\n")
    #expect(
      html(reading, [mark(reading, "one\ntwo\n\nthree four")]) == """
        <p>[1 one
        two]</p>
        <ul>
        <li>[1 three ]<code>[1 four](1)</code> five</li>
        </ul>

        """)
  }

  @Test func overlappingMarksKeepTheirOrder() {
    let reading = Reading("one two three\n")
    let marks = [mark(reading, "one two", 1), mark(reading, "two three", 2)]
    #expect(html(reading, marks) == "<p>[1 one ][1 [2 two]](1)[2  three](2)</p>\n")
  }

  @Test func marksGoIntoLinks() {
    let reading = Reading("one [two](x.md) three\n")
    #expect(
      html(reading, [mark(reading, "one two three")])
        == "<p>[1 one ]<a href=\"x.md\">[1 two]</a>[1  three](1)</p>\n")
  }

  @Test func aNumberIsALinkAndStandsInNoOther() {
    let reading = Reading("one [two three](x.md) four\n")
    let marks = [mark(reading, "one two", 1), mark(reading, "three", 2)]
    #expect(
      html(reading, marks) == "<p>[1 one ]<a href=\"x.md\">[1 two] [2 three]</a>(1)(2) four</p>\n")
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
          .annotated(kind: "claim", slug: "n", number: number, label: ""))
      }
      .sorted { $0.range.lower < $1.range.lower }
      let check = HTMLCheck(reading.html(links: links, marks: marks), collecting: "span")
      #expect(check.isWellFormed, "seed \(seed)")
      #expect(check.text.withoutSpaces == reading.text.withoutSpaces, "seed \(seed)")
      // All that is marked is marked, and nothing else.
      let marked = marks.reduce(into: Set<Int>()) { $0.formUnion($1.range.range) }
      let expected = marked.sorted().map { reading.document.text[$0] }
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
