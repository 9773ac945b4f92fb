import Markup
import Testing

@testable import Markdown

/// Marks may overlap and cross anything; the output stays well formed, and its text what it was.
@Suite struct MarkTests {
  private func mark(_ reading: Reading, _ words: String, _ element: StaticString = "mark", id: String? = nil)
    -> Decorations.Mark
  {
    let text = reading.document.text
    let wanted = Array(words.utf8)
    let start = (0...(text.count - wanted.count)).first { text[$0..<($0 + wanted.count)].elementsEqual(wanted) } ?? 0
    return Decorations.Mark(start..<(start + wanted.count), element: element, id: id)
  }

  @Test func aMarkIsCutWhereElementsBeginAndEnd() {
    let reading = Reading("one *two three* four\n")
    let marks = [mark(reading, "e two", id: "m1")]
    #expect(
      reading.html(decorations: .init(marks: marks))
        == "<p>on<mark id=\"m1\">e </mark><em><mark>two</mark> three</em> four</p>\n")
  }

  @Test func marksOverBlocksAndLines() {
    let reading = Reading("one\ntwo\n\n- three `four` five\n")
    let marks = [mark(reading, "one\ntwo\n\nthree four")]
    #expect(
      reading.html(decorations: .init(marks: marks)) == """
        <p><mark>one
        two</mark></p>
        <ul>
        <li><mark>three </mark><code><mark>four</mark></code> five</li>
        </ul>

        """)
  }

  @Test func overlappingMarksKeepTheirOrder() {
    let reading = Reading("one two three\n")
    let marks = [mark(reading, "one two"), mark(reading, "two three", "ins")]
    #expect(
      reading.html(decorations: .init(marks: marks))
        == "<p><mark>one </mark><mark><ins>two</ins></mark><ins> three</ins></p>\n")
  }

  @Test func noLinkInALink() {
    let reading = Reading("one [two](x.md) three\n")
    #expect(
      reading.html(decorations: .init(marks: [mark(reading, "one two three", "a")]))
        == "<p><a>one </a><a href=\"x.md\">two</a><a> three</a></p>\n")
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
      let marks = (0..<generator.number(12)).map { _ -> Decorations.Mark in
        let start = generator.number(max(1, reading.document.text.count))
        let end = min(reading.document.text.count, start + generator.number(80))
        return Decorations.Mark(
          scalarAligned(start, reading)..<max(start, scalarAligned(end, reading)), element: "mark")
      }
      .sorted { $0.range.lower < $1.range.lower }
      let check = HTMLCheck(reading.html(links: links, decorations: .init(marks: marks)), collecting: "mark")
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
