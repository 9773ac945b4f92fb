import Diagnostics
import Testing

@testable import Markdown

/// Highlights, callouts, names of blocks and inline footnotes.
@Suite struct AdditionTests {
  // MARK: Highlights

  @Test(arguments: [
    ("a ==b== c", "a <mark>b</mark> c"),
    ("==a *b* c==", "<mark>a <em>b</em> c</mark>"),
    ("*a ==b==*", "<em>a <mark>b</mark></em>"),
    ("==a\nb==", "<mark>a\nb</mark>"),
    ("[==a==](b.md)", "<a href=\"b.md\"><mark>a</mark></a>"),
    ("==a [[b]]==", "<mark>a b</mark>"),
    ("==a *b== c*", "==a <em>b== c</em>"),
    ("== a ==", "== a =="),
    ("===a===", "===a==="),
    ("\\==a==", "==a=="),
    ("a &#61;= b==", "a == b=="),
    ("`==a==`", "<code>==a==</code>"),
    ("==a== ==b==", "<mark>a</mark> <mark>b</mark>"),
    ("==a", "==a"),
  ])
  func highlights(markdown: String, html: String) {
    #expect(Reading(markdown).html() == "<p>\(html)</p>\n")
  }

  @Test(
    "Nothing begins in a callout's title and ends in its text",
    arguments: [
      ("> [!tip] ==a\n> b==", "==a", "b=="),
      ("> [!tip] ==a==\n> ==b==", "<mark>a</mark>", "<mark>b</mark>"),
      ("> [!tip] a ^[b\n> c]", "a ^[b", "c]"),
      ("> [!tip] ^[a ==b\n> c== d]", "^[a ==b", "c== d]"),
    ])
  func marksAcrossTitle(markdown: String, title: String, text: String) {
    #expect(
      Reading(markdown).html() == """
        <div class="callout" data-callout="tip" role="note">
        <p class="callout-title" data-name="Tip">\(title)</p>
        <p>\(text)</p>
        </div>

        """)
  }

  // MARK: Callouts

  @Test(arguments: CalloutKind.all.flatMap { kind in ([kind.name] + kind.aliases).map { ($0, kind) } })
  func everyKindOfCallout(written: String, kind: CalloutKind) {
    for spelling in [written, written.uppercased()] {
      // Another name for a kind says more than the kind's own.
      let shown = written == kind.name ? kind.title.english : spelling.prefix(1).uppercased() + spelling.dropFirst()
      let reading = Reading("> [!\(spelling)] Title\n> body\n")
      #expect(reading.problems.isEmpty)
      #expect(
        reading.html() == """
          <div class="callout" data-callout="\(kind.name)" role="note">
          <p class="callout-title" data-name="\(shown)">Title</p>
          <p>body</p>
          </div>

          """)
    }
  }

  @Test func calloutsFoldAndNest() {
    #expect(
      Reading("> [!faq]- Why *so*?\n> > [!tip]+\n> > inner\n> - a\n").html() == """
        <details class="callout" data-callout="question">
        <summary class="callout-title" data-name="Faq">Why <em>so</em>?</summary>
        <details class="callout" data-callout="tip" open>
        <summary class="callout-title">Tip</summary>
        <p>inner</p>
        </details>
        <ul>
        <li>a</li>
        </ul>
        </details>

        """)
  }

  @Test func anUnknownCalloutIsANote() {
    let reading = Reading("> [!warnning] Look\n")
    #expect(reading.problems == ["unknown-callout «warnning»"])
    #expect(reading.diagnostics[0].fix == "write [!warning]")
    #expect(reading.html().contains("data-callout=\"note\""))
  }

  @Test(arguments: ["> \\[!note] a", "> [note] a", "> [!note]a", "> a [!note]", "[!note] a", "> `[!note]` a"])
  func whatIsNotACallout(markdown: String) {
    #expect(!Reading(markdown).html().contains("callout"))
    #expect(plainHTML(markdown) == plainHTML(markdown, dialect: .gitHub))
  }

  // MARK: Names of blocks

  @Test(arguments: [
    ("a b ^id", "<p id=\"^id\">a b</p>\n"),
    ("a\n^id", "<p id=\"^id\">a</p>\n"),
    ("a **b** ^id-2", "<p id=\"^id-2\">a <strong>b</strong></p>\n"),
    ("# H ^id", "<h1 id=\"h\"><span id=\"^id\"></span>H</h1>\n"),
    ("- a ^id\n- b", "<ul>\n<li id=\"^id\">a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n- b\n\n^id", "<ul id=\"^id\">\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("> a\n\n^id", "<blockquote id=\"^id\">\n<p>a</p>\n</blockquote>\n"),
    ("```\na\n```\n^id", "<pre id=\"^id\"><code>a\n</code></pre>\n"),
    ("a ^id b", "<p>a ^id b</p>\n"),
    ("a^id", "<p>a^id</p>\n"),
    ("a \\^id", "<p>a ^id</p>\n"),
    ("`a ^id`", "<p><code>a ^id</code></p>\n"),
    ("^id", "<p>^id</p>\n"),
  ])
  func namesOfBlocks(markdown: String, html: String) {
    #expect(Reading(markdown).html() == html)
  }

  @Test func aTablesNameOnTheNextLineOrAfterAnEmptyOne() {
    for gap in ["", "\n"] {
      let reading = Reading("|a|\n|-|\n|b|\n\(gap)^id\n")
      #expect(reading.html().contains("tabindex=\"0\" id=\"^id\">"))
      #expect(reading.text == "a\n\nb")
      let block = reading.document.blockIDs[0]
      #expect(reading.quote(block.source) == "^id")
      #expect(reading.document.text(block.text) == "a\n\nb")
    }
  }

  /// A block has one place in the page, so that a link to the second name would lead nowhere.
  @Test(arguments: [
    ("a\n\n^id\n\n^b", "<p id=\"^id\">a</p>\n<p>^b</p>\n"), ("a ^id\n\n^b", "<p id=\"^id\">a</p>\n<p>^b</p>\n"),
    ("# H ^id\n\n^b", "<h1 id=\"h\"><span id=\"^id\"></span>H</h1>\n<p>^b</p>\n"),
  ])
  func aSecondNameIsNone(markdown: String, html: String) {
    let reading = Reading(markdown)
    #expect(reading.html() == html)
    #expect(reading.document.blockIDs.count == 1)
  }

  @Test(arguments: ["^id\n^b\n", "^id\n\n^b\n", "\n^id\n\n^b\n"])
  func aTablesSecondNameIsNone(names: String) {
    let reading = Reading("|a|\n|-|\n|b|\n" + names)
    #expect(reading.document.blockIDs.count == 1)
    #expect(reading.text.contains("^b") && !reading.text.contains("^id"))
  }

  @Test func oneNameTwice() {
    let reading = Reading("a ^id\n\nb ^id\n")
    #expect(reading.problems == ["duplicate-block-id «^id»"])
    #expect(reading.diagnostics[0].notes[0].location?.range == 2..<5)
    #expect(reading.document.blockIDs.count == 1)
  }

  // MARK: Inline footnotes

  @Test func inlineFootnotesAreNumberedWithTheOthers() {
    let reading = Reading("a^[one *x* [y](z.md)] b[^k] c^[two [and] ==more==]\n\n[^k]: kay\n")
    #expect(reading.text == "a b c\n\none x y\n\nkay\n\ntwo [and] more")
    #expect(reading.document.footnotes.map(\.number) == [1, 2, 3])
    #expect(reading.html().contains("<li id=\"fn:3\">\n<p>two [and] <mark>more</mark> <a href=\"#fnref:3\""))
    #expect(reading.references == ["link z.md (y) at «z.md»"])
  }

  @Test("A footnote that stands in one which only itself refers to is on the page, too")
  func footnotesOfLoneFootnotes() {
    let reading = Reading("x\n\n[^1]: note\nA claim[^1] and ^[in y]\n")
    let html = reading.html()
    #expect(html.contains("href=\"#fn:2\"") == html.contains("id=\"fn:2\""))
    #expect(html.contains("in y"))
    #expect(reading.problems == ["unused-footnote «[^1]»"])
  }

  @Test(arguments: ["a^[b", "`^[a]`", "\\^[a]", "a^[b](c.md)", "a ^ [b]"])
  func whatIsNotAnInlineFootnote(markdown: String) {
    #expect(Reading(markdown).document.footnotes.isEmpty)
  }

  @Test func tagsAreText() {
    #expect(Reading("#tag/sub and #2").html() == "<p>#tag/sub and #2</p>\n")
  }

  // MARK: Footnotes that are none

  /// The library takes `[^` and the next bracket for a footnote, and where they are on two lines it loses words.
  @Test(
    "A bracket that closes on another line makes no footnote, and no word is lost",
    arguments: [
      ("[^ab\nfoo] x", "[^ab\nfoo] x"),
      ("[^\n\u{E9}a]", "[^\n\u{E9}a]"),
      ("[^a *b*\nc] d", "[^a <em>b</em>\nc] d"),
      ("`[^a\nb]` c", "<code>[^a b]</code> c"),
      ("[x [^a\nb] c](d.md)", "<a href=\"d.md\">x [^a\nb] c</a>"),
      ("[^a\nb]\u{7F}", nil),
      ("a\\[^b\nc]", "a[^b\nc]"),
    ] as [(String, String?)])
  func footnoteOnTwoLines(markdown: String, html: String?) {
    let written = Reading(markdown).html()
    if let html { #expect(written == "<p>\(html)</p>\n") }
    #expect(!written.contains("\u{FFFD}"))
  }

  @Test(
    "An address that is percent-encoded, but no text, is taken as it is written",
    arguments: [("a%20b.md", "a b.md"), ("%C3%A9.md", "é.md"), ("a%f6.md", "a%f6.md"), ("a%2", "a%2")])
  func percentEncoded(address: String, target: String) {
    let reading = Reading("[x](\(address))")
    #expect(reading.document.references.map { reading.document.string($0.target) } == [target])
  }

  @Test("Half a character is none")
  func halfCharacters() {
    var bytes = Array("é—a".utf8)
    HalfCharacters.replace(in: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "é—a")
    bytes = [0xC3, 0x5D, 0xE2, 0x80, 0x5D, 0xA9, 0xC3, 0xA9, 0xF0]
    HalfCharacters.replace(in: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "?]??]?é?")
  }

  @Test("A footnote beside one is still one")
  func footnoteBesideStray() {
    let html = Reading("[^a\nb] c[^1]\n\n[^1]: d\n").html()
    #expect(html.contains("[^a\nb] c<a class=\"n\""))
    #expect(html.contains("<p>d "))
  }

  @Test("After a NUL a note stands within the file")
  func noteAfterNUL() {
    let bytes: [UInt8] = [0] + Array("^[]".utf8)
    let document = MarkdownParser.parse(bytes, body: 0..<bytes.count, path: "a.md").value
    for node in document.nodes {
      #expect(node.source.range.upperBound <= bytes.count, "\(node.kind) at \(node.source.range)")
    }
  }
}
