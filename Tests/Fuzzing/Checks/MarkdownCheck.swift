import Diagnostics
import Markdown

/// Markdown: parsed twice and at two places of a file, and rendered; all that the document says lies within it.
enum MarkdownCheck {
  static func check(_ input: [UInt8]) -> [String] {
    // What is not UTF-8 does not get as far as a parse.
    let bytes = Array(String(decoding: input, as: UTF8.self).utf8)
    var complaints = Complaints()
    let readings: [(MarkdownParser.Dialect, MarkdownHabits)] = [
      (.dossier, .gitHub), (.gitHub, .gitHub), (.dossier, .obsidian),
    ]
    for (dialect, habits) in readings {
      let parsed = MarkdownParser.parse(bytes, body: 0..<bytes.count, path: "a.md", dialect: dialect, habits: habits)
      for diagnostic in parsed.diagnostics {
        complaints.expect(diagnostic.location.range, within: bytes.count, diagnostic.id)
      }
      check(parsed.value, bytes.count, &complaints)
      let html = render(parsed.value, &complaints)
      let again = MarkdownParser.parse(bytes, body: 0..<bytes.count, path: "a.md", dialect: dialect, habits: habits)
      complaints.expect(render(again.value, &complaints) == html, "the same bytes give the same page")
      let front = Array("---\ntitle: é\n---\n".utf8)
      let after = MarkdownParser.parse(
        front + bytes, body: front.count..<front.count + bytes.count, path: "a.md", dialect: dialect, habits: habits)
      complaints.expect(render(after.value, &complaints) == html, "a body reads the same after front matter")
      complaints.expect(
        after.diagnostics.map(\.location.range)
          == parsed.diagnostics.map {
            $0.location.range.lowerBound + front.count..<$0.location.range.upperBound + front.count
          }, "places move with the body")
    }
    return complaints.list
  }

  private static func render(_ document: MarkdownDocument, _ complaints: inout Complaints) -> [UInt8] {
    var all: [UInt8] = []
    for options in [RenderOptions.page(ids: .note("a"), headingLevelOffset: 1), .plain] {
      var html: [UInt8] = []
      let blocks = MarkdownRenderer.render(document, options: options, into: &html)
      complaints.expectText(html, "the page")
      for block in blocks { complaints.expect(block.html, within: html.count, "a block's HTML") }
      all += html
    }
    for index in document.headings.indices {
      MarkdownRenderer.render(document, nodes: document.section(ofHeading: index), options: .page(), into: &all)
    }
    for index in document.blockIDs.indices {
      MarkdownRenderer.render(document, nodes: document.nodes(ofBlock: index), options: .page(), into: &all)
    }
    return all
  }

  private static func check(_ document: MarkdownDocument, _ count: Int, _ complaints: inout Complaints) {
    complaints.expectText(document.text, "the text")
    complaints.expectText(document.data, "the data")
    var ends = [document.nodes.count]
    for (index, node) in document.nodes.enumerated() {
      while ends.count > 1, ends[ends.count - 1] <= index { ends.removeLast() }
      complaints.expect(Int(node.end) > index && Int(node.end) <= ends[ends.count - 1], "nodes lie in each other")
      ends.append(Int(node.end))
      complaints.expect(node.source.range, within: count, "the source of \(node.kind)")
      complaints.expect(node.text.range, within: document.text.count, "the text of \(node.kind)")
      if node.kind == .text { expectText(node.text, of: document.text, "a text node", &complaints) }
    }
    for reference in document.references {
      let fields = [reference.target, reference.fragment, reference.address, reference.title, reference.alternative]
      for slice in fields { expectText(slice, of: document.data, "a reference", &complaints) }
      expectText(reference.label, of: document.text, "a label", &complaints)
      complaints.expect(reference.source.range, within: count, "the source of a reference")
      complaints.expect(reference.targetSource.range, within: count, "the source of a target")
      complaints.expect(Int(reference.node) < document.nodes.count, "a reference's node")
      complaints.expect(Int(reference.textBlock) < document.textBlocks.count, "a reference's block")
    }
    for slice in document.slices { expectText(slice, of: document.data, "a slice", &complaints) }
    for heading in document.headings {
      expectText(heading.id, of: document.data, "a heading's id", &complaints)
      expectText(heading.text, of: document.text, "a heading", &complaints)
    }
    for block in document.blockIDs { expectText(block.name, of: document.data, "a block's name", &complaints) }
    for footnote in document.footnotes { expectText(footnote.label, of: document.data, "a footnote", &complaints) }
    var last = 0
    for block in document.textBlocks {
      complaints.expect(Int(block.lower) >= last, "text blocks ascend")
      last = Int(block.upper)
      expectText(block, of: document.text, "a text block", &complaints)
      complaints.expect(document.source(of: block.range), within: count, "the source of a text block")
    }
  }

  private static func expectText(
    _ slice: ByteRange, of bytes: [UInt8], _ what: @autoclosure () -> String, _ complaints: inout Complaints
  ) {
    guard slice.lower >= 0, Int(slice.upper) <= bytes.count else {
      return complaints.expect(slice.range, within: bytes.count, what())
    }
    complaints.expectText(bytes[slice.range], what())
  }
}
