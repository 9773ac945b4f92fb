import Testing

@testable import Markdown

/// The safe part of HTML: read by the standard's tokenizer, balanced, written anew.
@Suite struct ElementTests {
  private func html(_ markdown: String) -> String { Reading(markdown, habits: .obsidian).html() }

  @Test(arguments: [
    ("a <kbd>Ctrl</kbd> b", "<p>a <kbd>Ctrl</kbd> b</p>\n"),
    ("H<sub>2</sub>O and x<sup>2</sup>", "<p>H<sub>2</sub>O and x<sup>2</sup></p>\n"),
    ("<u>*a*</u> **<i>b</i>**", "<p><u><em>a</em></u> <strong><i>b</i></strong></p>\n"),
    ("a<br>b<br/>c</br>d", "<p>a<br />\nb<br />\nc<br />\nd</p>\n"),
    ("<B>a</b> <SPAN lang=AR-eg dir=RTL>b</SPAN>", "<p><b>a</b> <span dir=\"rtl\" lang=\"ar-eg\">b</span></p>\n"),
    (
      "<abbr title=\"a &quot;b&quot; &lt;c&gt;\">d</abbr>",
      "<p><abbr title=\"a &quot;b&quot; &lt;c&gt;\">d</abbr></p>\n"
    ),
    ("<s>a</s> <del>b</del> <ins>c</ins> <mark>d</mark>", "<p><s>a</s> <del>b</del> <ins>c</ins> <mark>d</mark></p>\n"),
    ("x <span id=a class=b style=\"color:red\" onclick='x'>y</span>", "<p>x <span>y</span></p>\n"),
    ("a <b/>b</b>", "<p>a <b>b</b></p>\n"),
  ])
  func lines(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test(
    "A link around blocks is one in each of them, and never an empty one",
    arguments: [
      (
        "<a href=b.md><div>a</div></a> c",
        "<div class=\"paragraph\">\n<div><a href=\"b.md\">a</a></div>\n c</div>\n"
      ),
      (
        "<a href=b.md>\n<h2>a</h2>\n<p>c <i>d</i></p>\n</a>",
        "<h2 id=\"a\"><a href=\"b.md\">a</a></h2>\n<p><a href=\"b.md\">c <i>d</i></a></p>\n"
      ),
      ("<div><a href=b.md>a</a></div>", "<div><a href=\"b.md\">a</a></div>\n"),
      ("<a href=b.md>\n<div></div>\n</a>", "<div></div>\n"),
    ])
  func linksAroundBlocks(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test(
    "What is not closed, closed twice or crossed is balanced",
    arguments: [
      ("a <b>b", "<p>a <b>b</b></p>\n"), ("a</b> b", "<p>a b</p>\n"),
      ("<b>a <i>b</b> c</i>", "<p><b>a <i>b</i></b> c</p>\n"),
      ("*<u>a* b</u>", "<p><em><u>a</u></em> b</p>\n"), ("<u>*a</u>*", "<p><u><em>a</em></u></p>\n"),
      ("# <u>a\n\nb</u>", "<h1 id=\"a\"><u>a</u></h1>\n<p>b</p>\n"),
      ("[<b>a](https://b.org)</b>", "<p><a href=\"https://b.org\"><b>a</b></a></p>\n"),
      ("<details>\n<summary>S</summary>\n\nT", "<details>\n<summary>S</summary>\n<p>T</p>\n</details>\n"),
      (
        "<table><td>a",
        "<div class=\"table\" role=\"region\" aria-label=\"Table 1\" tabindex=\"0\">\n<table>\n<tr>\n<td>a</td>\n</tr>\n</table>\n</div>\n"
      ),
    ])
  func balance(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test("Markdown stands in a block after an empty line, and is text before it")
  func blocks() {
    #expect(
      html("<details open>\n<summary>What <b>x</b></summary>\n\n- *one*\n- two\n\n</details>\n\nAfter.")
        == "<details open>\n<summary>What <b>x</b></summary>\n<ul>\n<li><em>one</em></li>\n<li>two</li>\n</ul>\n</details>\n<p>After.</p>\n"
    )
    #expect(html("<div>\n*a*\n</div>") == "<div>*a*</div>\n")
    #expect(
      html("<p align=\"center\">\n\n![x](y.png)\n\n</p>")
        == "<div class=\"align-center\">\n<figure>\n<img src=\"y.png\" alt=\"x\" loading=\"lazy\">\n</figure>\n</div>\n"
    )
    #expect(
      html("<table>\n<tr><td>\n\n**a**\n\n</td></tr>\n</table>").contains("<td>\n<p><strong>a</strong></p>\n</td>"))
    #expect(html("> <div>\n> a\n> b\n> </div>\n\nc") == "<blockquote>\n<div>a\nb</div>\n</blockquote>\n<p>c</p>\n")
    #expect(
      html("- <details><summary>a</summary>\n\n  b\n\n  </details>\n- c").contains("<p>b</p>\n</details>\n</li>\n<li>"))
  }

  @Test(
    "What HTML forbids is not written",
    arguments: [
      // A list holds items, a table rows.
      ("<ul>a<li>b</ul>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"), ("<li>a", "<ul>\n<li>a</li>\n</ul>\n"),
      ("<details>a</details>", "<details>\n<summary>Details</summary>\na</details>\n"),
      ("<dl><dd>a</dl>", "<dl>\n<dt></dt>\n<dd>a</dd>\n</dl>\n"),
      // No block in a line, no link in a link.
      ("# <div>a</div>", "<h1 id=\"a\">a</h1>\n"), ("**<p>a</p>**", "<p><strong>a</strong></p>\n"),
      ("<a href=a.md>b <a href=c.md>d</a>", "<p><a href=\"a.md\">b </a><a href=\"c.md\">d</a></p>\n"),
      ("<a href=a.md>b [c](d.md) https://e.org</a>", "<p><a href=\"a.md\">b c https://e.org</a></p>\n"),
      ("[b <a href=c.md>d</a>](a.md)", "<p><a href=\"a.md\">b d</a></p>\n"),
      ("a <p>b</p> c", "<div class=\"paragraph\">a \n<p>b</p>\n c</div>\n"),
      ("<tr><td>a</td></tr>", "a"),
      ("<figure><figcaption>a</figcaption><figcaption>b</figure>", "<figcaption>a</figcaption>\nb"),
      ("<h2>a<h3>b</h2>", "<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>\n"),
      ("<p>a<p>b", "<p>a</p>\n<p>b</p>\n"), ("<pre>\n a\n  *b*\n</pre>", "<pre> a\n  *b*\n</pre>\n"),
    ])
  func contentModel(markdown: String, expected: String) {
    #expect(html(markdown).contains(expected), "\(html(markdown))")
    #expect(HTMLCheck(html(markdown)).isWellFormed)
  }

  @Test(
    "What is none of it is shown as it is typed, and told",
    arguments: [
      ("a <font color=\"red\">b</font>", ["<font color=\"red\">", "</font>"]),
      ("<script>alert(1)</script>", ["<script>alert(1)</script>"]),
      ("a <script>alert(1)</script>", ["<script>", "</script>"]),
      ("<div><script>alert(1)</script></div>", ["<script>", "</script>"]), ("<svg onload=x><p>a", ["<svg onload=x>"]),
      ("<style>p{}</style>", ["<style>p{}</style>"]), ("a <iframe src=x></iframe>", ["<iframe src=x>", "</iframe>"]),
      ("<base href=x>", ["<base href=x>"]), ("a <!DOCTYPE x> <?php y ?>", ["<!DOCTYPE x>", "<?php y ?>"]),
      ("<div><![CDATA[<b>x</b>]]></div>", []), ("<div>a <b title=\"c", []), ("<x-y>a</x-y>", ["<x-y>", "</x-y>"]),
    ])
  func others(markdown: String, told: [String]) {
    let reading = Reading(markdown, habits: .obsidian)
    let html = reading.html()
    for element in ["script", "svg", "style", "iframe", "base", "font", "x-y"] {
      #expect(!html.contains("<\(element)"))
    }
    #expect(reading.problems.filter { $0.hasPrefix("raw-html") } == told.map { "raw-html «\($0)»" })
    #expect(HTMLCheck(html).isWellFormed, "\(html)")
    for words in told { #expect(reading.text.contains(words)) }
  }

  @Test("Links and pictures are those of Markdown")
  func references() {
    let reading = Reading(
      "<a href=\" b.md#c \" title='t'>d *e*</a> <img src=f.png alt=\"g &amp; h\" width=30 height=\"40px\">",
      habits: .obsidian)
    #expect(
      reading.references == [
        "link b.md#c (d e) at «<a href=\" b.md#c \" title='t'>»",
        "image f.png (g & h) 30x40 at «<img src=f.png alt=\"g &amp; h\" width=30 height=\"40px\">»",
      ])
    #expect(reading.html().contains("<a href=\"b.md#c\" title=\"t\">d <em>e</em></a>"))
  }

  @Test(
    "An address that runs something is refused",
    arguments: [
      "javascript:x", "JaVaScRiPt:x", " javascript:x", "java&#10;script:x", "java&Tab;script:x", "&#x6A;avascript:x",
      "data:text/html,x", "//evil.org", "\\\\evil.org", "vbscript:x", "%6aavascript:x",
    ])
  func addresses(address: String) {
    for markdown in ["a <a href=\"\(address)\">words</a>", "a <img src=\"\(address)\" alt=words>"] {
      let reading = Reading(markdown, habits: .obsidian)
      #expect(reading.problems.map { String($0.prefix(11)) } == ["unsafe-link"], "\(markdown)")
      #expect(reading.html() == "<p>a words</p>\n")
    }
  }

  @Test("Headings have their ids, and words are words of the text")
  func text() {
    let reading = Reading(
      "## <u>**Search Engines**</u>\n\n<h3 align=center>A <i>b</i></h3>\n\nc <kbd>d</kbd>e", habits: .obsidian)
    #expect(reading.document.headings.map { reading.document.string($0.id) } == ["search-engines", "a-b"])
    #expect(reading.html().contains("<h3 id=\"a-b\" class=\"align-center\">A <i>b</i></h3>"))
    #expect(reading.text == "Search Engines\n\nA b\n\nc de")
  }

  @Test("In a cell of a table there may be lists and lines")
  func cells() {
    let html = html("| a | b |\n|---|---|\n| 1<br>2 | <ul><li>*x*</li><li>y</li></ul> |")
    #expect(html.contains("<td>1<br />\n2</td>"))
    #expect(html.contains("<ul>\n<li><em>x</em></li>\n<li>y</li>\n</ul>"), "\(html)")
  }

  @Test("Where the setting is off nothing of it is read")
  func off() {
    #expect(Reading("a <b>b</b>").html() == "<p>a &lt;b&gt;b&lt;/b&gt;</p>\n")
    #expect(Reading("<div>\na\n</div>").html() == "<pre class=\"raw-html\">&lt;div&gt;\na\n&lt;/div&gt;</pre>\n")
  }

  @Test("Tags say where they stand, and attributes that are left out are told once")
  func places() {
    let reading = Reading(
      "é <b>x</b>\n<i style=a>y</i> <u style=b>z</u>\n\n> <div>\n> <p>a &amp; b\n> cd</p></div>", habits: .obsidian)
    #expect(reading.problems == ["html-attribute «<i style=a>»"])
    #expect(reading.dump.contains("text «cd»"), "\(reading.dump)")
    #expect(Reading("<details>\n\na", habits: .obsidian).problems == ["unclosed-html «<details>»"])
    #expect(Reading("# <div>a</div>", habits: .obsidian).problems == ["misplaced-html «<div>»"])
  }

  @Test(
    "What is left open ends before the footnotes",
    arguments: [
      "<details>\n\nx ^[y]\n", "<div>\n\nx ^[y]\n", "<blockquote>\n\nx ^[y]\n", "<table><tr><td>\n\nx ^[y]\n",
      "<ul><li>\n\nx ^[y]\n", "<dl><dt>\n\nx ^[y]\n", "a ^[y]\n\n<details>", "<div>\n\nx ^[<b>y] z[^1]\n\n[^1]: w\n",
    ])
  func beforeFootnotes(markdown: String) {
    let reading = Reading(markdown, habits: .obsidian)
    #expect(HTMLCheck(reading.html()).isWellFormed, "\(reading.html())")
    #expect(reading.html().contains("\n<section class=\"footnotes\""))
    #expect(reading.html().hasSuffix("</li>\n</ol>\n</section>\n"))
  }

  @Test(
    "Nothing gets ever deeper, and nothing takes long",
    arguments: [
      "<div>", "<b>", "<ul><li>", "<table><tr><td>", "<details>", "<a href=b>", "<div>\n\n", "<b title=\"", "<div a=",
      "</div>", "<p>",
      "<div><p>", "<dl><dd>", "<figure><figcaption>", "*<b>", "<b>*", "> <div>\n", "&amp;<b>", "<td>", "<h2>", "<pre>",
      "<![CDATA[", "<!x",
    ])
  func repeated(unit: String) {
    let markdown = "<div>" + String(repeating: unit, count: 20_000 / unit.utf8.count)
    let html = html(markdown)
    #expect(HTMLCheck(html).isWellFormed)
  }

  @Test(
    "Words beside the signs of Chinese are bold as they are meant",
    arguments: [
      ("**强调。**后面。", "<p><strong>强调。</strong>后面。</p>\n"),
      ("**重要（注意）**文字和前面**“引用”**后面", "<p><strong>重要（注意）</strong>文字和前面<strong>“引用”</strong>后面</p>\n"),
      ("~~（旧）~~新 *「斜」*体", "<p><del>（旧）</del>新 <em>「斜」</em>体</p>\n"), ("「**a**」", "<p>「<strong>a</strong>」</p>\n"),
      ("`**（**`。**x。**y", "<p><code>**（**</code>。<strong>x。</strong>y</p>\n"),
      ("\u{E001}**强调。**后面", "<p>\u{E001}**强调。**后面</p>\n"),
    ])
  func wideSigns(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test("A number in the place of a picture's words is its width, in notes")
  func sizes() {
    func pictures(_ markdown: String, _ habits: MarkdownHabits = .obsidian) -> [String] {
      Reading(markdown, habits: habits).references
    }
    #expect(pictures("![250](a.png)") == ["image a.png () 250x0 at «a.png»"])
    #expect(pictures("![A|250](a.png)") == ["image a.png (A) 250x0 at «a.png»"])
    #expect(pictures("![In 1984](a.png)") == ["image a.png (In 1984) at «a.png»"])
    #expect(pictures("![250](a.png)", .gitHub) == ["image a.png (250) at «a.png»"])
  }

  @Test("Beside signs of Chinese nothing changes where the setting is off")
  func wideSignsOff() {
    #expect(Reading("**强调。**后面").html() == "<p>**强调。**后面</p>\n")
  }
}
