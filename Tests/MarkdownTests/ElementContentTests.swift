import Testing

@testable import Markdown

/// What HTML asks of lists and tables as a whole: a validator has nothing to say of them.
@Suite struct ElementContentTests {
  private func html(_ markdown: String) -> String { Reading(markdown, habits: .obsidian).html() }

  /// What stands between the tags of the first table, without line ends.
  private func table(_ markdown: String) -> String {
    let page = html(markdown).split(separator: "\n").joined()
    guard let start = page.firstRange(of: "<table>")?.upperBound, let end = page.firstRange(of: "</table>")?.lowerBound
    else { return page }
    return String(page[start..<end])
  }

  @Test(
    "A line's end between the parts of a list or a table is none of any words",
    arguments: [
      ("Text <table>\nmore text", "<tr><td>more text</td></tr>")
    ])
  func lineEnds(markdown: String, expected: String) { #expect(table(markdown) == expected) }

  @Test(
    "A term has a description, a description a term",
    arguments: [
      ("a <dl><dt>x</dt>\n<dd>y</dd></dl>", "<dl>\n<dt>x</dt>\n<dd></dd>\n</dl>"),
      ("<dl><dt>x</dt></dl>", "<dl>\n<dt>x</dt>\n<dd></dd>\n</dl>"),
      ("<dl>words</dl>", "<dl>\n<dt></dt>\n<dd>words</dd>\n</dl>"),
      ("a <dl><dt><h2>x</h2></dt></dl>", "<dl>\n<dt>x</dt>\n<dd></dd>\n</dl>"),
    ])
  func descriptions(markdown: String, expected: String) {
    #expect(html(markdown).contains(expected), "\(html(markdown))")
  }

  @Test("What folds has a title, also within a line")
  func details() {
    #expect(html("x<details>\nhidden\n</details>").contains("<summary>Details</summary>\nhidden"))
  }

  @Test(
    "The head of a table is first, its foot last",
    arguments: [
      (
        "<table><tr><td>1</td></tr><thead><tr><th>h</th></tr></thead></table>",
        "<tr><td>1</td></tr><tbody><tr><th>h</th></tr></tbody>"
      ),
      (
        "<table><tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>1</td></tr></tbody></table>",
        "<tbody><tr><td>f</td></tr></tbody><tbody><tr><td>1</td></tr></tbody>"
      ),
      (
        "<table><caption>c</caption><thead><tr><th>h</th></tr></thead><tr><td>1</td></tr></table>",
        "<caption>c</caption><thead><tr><th>h</th></tr></thead><tr><td>1</td></tr>"
      ),
    ])
  func parts(markdown: String, expected: String) { #expect(table(markdown) == expected) }

  @Test(
    "No cell reaches below its part, nor over columns in which none begins",
    arguments: [
      ("<table><tr><td rowspan=2>a</td></tr></table>", "<tr><td>a</td></tr>"),
      ("<table><tr><td colspan=1000 rowspan=70000>a</td></tr></table>", "<tr><td>a</td></tr>"),
      (
        "<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
        "<tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr>"
      ),
      (
        "<table><tr><td colspan=3>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
        "<tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr>"
      ),
      (
        "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
        "<tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>"
      ),
      (
        "<table><thead><tr><th rowspan=3>h</th></tr></thead><tr><td>1</td></tr></table>",
        "<thead><tr><th>h</th></tr></thead><tr><td>1</td></tr>"
      ),
    ])
  func spans(markdown: String, expected: String) { #expect(table(markdown) == expected) }

  @Test("A heading that has a name as a block has one id, and the name another")
  func namedHeading() {
    #expect(html("<h2>Words</h2>\n\n^blk").contains("<h2 id=\"words\"><span id=\"^blk\"></span>Words</h2>"))
  }

  @Test(
    "A bare address ends at a quotation mark, a tag and a macro around it",
    arguments: ["see https://e.example\"> and", "x https://e.example> y", "{{youtube https://e.example}}"])
  func addresses(markdown: String) {
    #expect(html(markdown).contains("<a href=\"https://e.example\""), "\(html(markdown))")
  }
}
