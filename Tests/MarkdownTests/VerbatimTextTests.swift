import Markup
import Testing

@testable import Markdown

@Suite("Words that stand in the file as a page writes them are kept as their places")
struct VerbatimTextTests {
  /// What is kept of a body, with `‹…›` around the words of which only the place is.
  private func kept(_ markdown: String) -> String {
    let reading = Reading(markdown)
    var out: [UInt8] = []
    render(reading) { html in
      var index = 0
      while index < html.count {
        if html[index] == 0xFF {
          let start = (1...4).reduce(0) { $0 | Int(html[index + $1]) << (8 * ($1 - 1)) }
          let count = Int(html[index + 5]) | Int(html[index + 6]) << 8
          out += Array("‹".utf8) + reading.source[start..<start + count] + Array("›".utf8)
          index += 7
        } else {
          out.append(html[index])
          index += 1
        }
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private func render(
    _ reading: Reading, _ decorations: Decorations = .none, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    reading.source.withUnsafeBufferPointer { source in
      MarkdownRenderer.render(reading.document, decorations: decorations, options: .page(), source: source) { html, _ in
        body(html)
      }
    }
  }

  private func expanded(_ reading: Reading, _ decorations: Decorations = .none) -> String {
    var page = HTML()
    render(reading, decorations) { html in
      reading.source.withUnsafeBufferPointer { PreparedHTML.append(html, .none, source: $0, to: &page) }
    }
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test(
    "All others are copied",
    arguments: [
      ("Servers were seized in three countries.", "<p>‹Servers were seized in three countries.›</p>\n"),
      ("Only a few.", "<p>Only a few.</p>\n"),
      (
        "Servers were *seized in three countries* at once.",
        "<p>Servers were <em>‹seized in three countries›</em> at once.</p>\n"
      ),
      ("The words “open to terrorists” are his.", "<p>‹The words “open to terrorists” are his.›</p>\n"),
      ("Police & courts of three countries", "<p>Police &amp; courts of three countries</p>\n"),
      ("Police \\* courts of three countries", "<p>Police ‹* courts of three countries›</p>\n"),
      ("Police &lt; courts of three countries", "<p>Police &lt;‹ courts of three countries›</p>\n"),
      ("`a span of code that is long enough`", "<p><code>a span of code that is long enough</code></p>\n"),
    ])
  func whatIsKept(markdown: String, html: String) {
    #expect(kept(markdown) == html)
    #expect(expanded(Reading(markdown)) == Reading(markdown).html())
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
    let decorations = Decorations(marks: [.init(start..<start + length, element: "mark")])
    #expect(expanded(reading, decorations) == reading.html(decorations: decorations))
  }

  @Test("Pieces follow one another, and make up the whole", arguments: 0..<100)
  func pieces(seed: UInt64) {
    var generator = DocumentGenerator(seed: seed)
    let reading = Reading(generator.document())
    reading.document.nodes.withUnsafeBufferPointer { nodes in
      reading.document.text.withUnsafeBufferPointer { text in
        reading.source.withUnsafeBufferPointer { source in
          let verbatim = VerbatimText(nodes: nodes, text: text, source: source)
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
