import Markup
import Testing

@testable import Markdown

@Suite("Words that stand in the file as a page writes them are kept as their places")
struct VerbatimTextTests {
  /// What is kept of a body, with `‹…›` around the words of which only the place is, and `«…»` around all that one mark
  /// stands for.
  private func kept(_ markdown: String) -> String {
    let reading = Reading(markdown)
    var out: [UInt8] = []
    func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
    func words(at place: Int, _ count: Int) -> [UInt8] {
      Array("‹".utf8) + reading.source[place..<place + count] + Array("›".utf8)
    }
    render(reading) { html in
      var index = 0
      while index < html.count {
        let mark = html[index]
        switch mark {
        case 0xFA:
          out += words(at: number(html[(index + 1)...(index + 4)]), number(html[(index + 5)...(index + 6)]))
          index += 7
        case 0xFB...0xFE:
          let element = EncodedBody.Element(rawValue: mark)
          out += (element.map { "«\($0.open)" } ?? "").utf8
          out += words(at: number(html[(index + 1)...(index + 3)]), Int(html[index + 4]))
          out += (element.map { "\($0.close)»" } ?? "").utf8
          index += 5
        default:
          out.append(mark)
          index += 1
        }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func render(
    _ reading: Reading, _ marks: [TextMark] = [], _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    MarkdownRenderer.render(reading.document, marks: marks, options: .page(), keepsPlaces: true) {
      html, _ in
      body(html)
    }
  }

  private func expanded(_ reading: Reading, _ marks: [TextMark] = []) -> String {
    var page = HTML()
    render(reading, marks) { html in
      reading.source.withUnsafeBufferPointer { EncodedBody.append(html, source: $0, to: &page) }
    }
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test(
    "All others are copied",
    arguments: [
      ("Servers were seized in three countries.", "<p>‹Servers were seized in three countries.›</p>\n"),
      ("A few.", "<p>‹A few.›</p>\n"),
      ("A *few*.", "<p>A <em>few</em>.</p>\n"),
      (
        "Servers were *seized in three countries* at once.",
        "<p>‹Servers were ›«<em>‹seized in three countries›</em>»‹ at once.›</p>\n"
      ),
      ("**seized** ==in three== lands", "<p>«<strong>‹seized›</strong>» «<mark>‹in three›</mark>»‹ lands›</p>\n"),
      ("**seized *in*** lands", "<p><strong>‹seized ›<em>in</em></strong>‹ lands›</p>\n"),
      // The last byte of the place of ten words is that of a line's end.
      ("- ten bytes.\n  - below", "<ul>\n<li>‹ten bytes.›\n<ul>\n<li>below</li>\n</ul>\n</li>\n</ul>\n"),
      ("The words “open to terrorists” are his.", "<p>‹The words “open to terrorists” are his.›</p>\n"),
      ("Police & courts of three countries", "<p>Police &amp; courts of three countries</p>\n"),
      ("Europol’s and the country's courts", "<p>‹Europol’s and the country's courts›</p>\n"),
      ("Police \\* courts of three countries", "<p>‹Police ›‹* courts of three countries›</p>\n"),
      ("Police &lt; courts of three countries", "<p>‹Police ›&lt;‹ courts of three countries›</p>\n"),
      ("`a span of code that is long enough`", "<p><code>a span of code that is long enough</code></p>\n"),
    ])
  func whatIsKept(markdown: String, html: String) {
    #expect(kept(markdown) == html)
    #expect(expanded(Reading(markdown)) == Reading(markdown).html())
  }

  @Test(
    "A link is one mark, unless more than words stands in it or its tag has more than an address",
    arguments: [
      ("Agents of [Europol](a) came.", 1), ("Agents of [*Europol*](a) came.", 0), ("[Europol](a \"police\") came.", 0),
      ("Agents of [a **b**](a) came.", 0),
    ])
  func links(markdown: String, whole: Int) {
    let reading = Reading(markdown)
    let links = EncodedLinks(
      addresses: ByteTable(count: 1) { $1 += "../entities/europol.html".utf8 },
      roles: [.entity(kind: "organization")])
    func page(keeps: Bool) -> (html: HTML, whole: Int) {
      MarkdownRenderer.render(
        reading.document, links: [.prepared(address: 0, skipping: 3, role: 0)], prepared: links,
        options: .page(keepsLinksPrepared: keeps), keepsPlaces: keeps
      ) { kept, _ in
        var html = HTML()
        reading.source.withUnsafeBufferPointer { EncodedBody.append(kept, links, source: $0, to: &html) }
        return (html, kept.count { $0 == 0xF9 })
      }
    }
    #expect(page(keeps: true).whole == whole)
    #expect(page(keeps: true).html == page(keeps: false).html)
  }

  @Test("Places far into a file, and many words, are kept as well as near and few ones")
  func farPlaces() {
    let filler = Array(repeating: UInt8(ascii: " "), count: 1 << 24)
    let few = Array("far words".utf8)
    let many = Array(repeating: UInt8(ascii: "m"), count: 300)
    let source = few + many + filler + few + many
    source.withUnsafeBufferPointer { source in
      for place in [0, few.count + many.count + filler.count] {
        for range in [place..<place + few.count, place + few.count..<place + few.count + many.count] {
          var kept: [UInt8] = []
          EncodedBody.append(wordsAt: range.lowerBound, count: range.count, to: &kept)
          kept += ".".utf8
          var html = HTML()
          kept.withUnsafeBufferPointer {
            #expect(EncodedBody.placeOfFirstWords(in: $0) == range.lowerBound)
            EncodedBody.append($0, source: source, to: &html)
          }
          #expect(html.bytes == Array(source[range]) + [UInt8(ascii: ".")])
        }
      }
    }
  }

  @Test("The page is the same, whatever the body", arguments: 0..<400)
  func samePage(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    let reading = Reading(generator.document())
    #expect(expanded(reading) == reading.html())
    // Marks cut the words.
    let count = reading.document.text.count
    guard count > 8 else { return }
    let (start, length) = (generator.number(count - 4), 1 + generator.number(3))
    let marks = [TextMark(start..<start + length, .annotated(kind: "claim", slug: "n", number: 1, label: "Note 1"))]
    #expect(expanded(reading, marks) == reading.html(marks: marks))
  }

  @Test("Pieces follow one another, and make up the whole", arguments: 0..<100)
  func pieces(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    let reading = Reading(generator.document())
    reading.document.nodes.withUnsafeBufferPointer { nodes in
      reading.document.text.withUnsafeBufferPointer { text in
        reading.source.withUnsafeBufferPointer { source in
          let verbatim = VerbatimText(nodes: nodes)
          for block in reading.document.textBlocks {
            var (node, end) = (0, block.range.lowerBound)
            verbatim.forEachPiece(of: block.range, from: &node) { piece, place in
              #expect(piece.lowerBound == end && !piece.isEmpty)
              end = piece.upperBound
              if let place { #expect(source[place..<place + piece.count].elementsEqual(text[piece])) }
            }
            #expect(end == block.range.upperBound)
          }
        }
      }
    }
  }

  @Test("A document that takes over another's memory has nothing of it", arguments: 0..<60)
  func takenOver(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    let (first, second) = (Array(generator.document().utf8), Array(generator.document().utf8))
    func read(_ bytes: [UInt8]) -> MarkdownDocument {
      MarkdownParser.parse(bytes, body: 0..<bytes.count, path: "a.md").value
    }
    let fresh = read(second)
    var other = read(first)
    other.giveBack()
    #expect(other.nodes.isEmpty && other.text.isEmpty)
    let again = read(second)
    #expect(again.nodes == fresh.nodes && again.text == fresh.text && again.data == fresh.data)
    #expect(again.references == fresh.references && again.textBlocks == fresh.textBlocks)
    #expect(again.headings == fresh.headings && again.blockIDs == fresh.blockIDs && again.slices == fresh.slices)
    #expect(again.footnotes == fresh.footnotes && again.footnoteUses == fresh.footnoteUses)
    #expect(again.wordCount == fresh.wordCount)
  }
}
