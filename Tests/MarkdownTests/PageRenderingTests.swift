import Testing

@testable import Markdown

/// What `.page` adds to the library's HTML.
@Suite struct PageRenderingTests {
  @Test func tablesCanBeScrolledByKeyboard() {
    #expect(
      Reading("|a|b|\n|:-|-:|\n|c|d|\n").html() == """
        <div class="table" role="region" aria-label="Table 1" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">a</th>
        <th scope="col" class="align-right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">c</td>
        <td class="align-right">d</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func blocksThatRunTheOtherWaySaySo() {
    let text = "# عنوان\n\nمرحبا Amaq\n\nAmaq مرحبا\n\n- שלום\n\n> مرحبا\n"
    let html = Reading(text).html()
    #expect(html.contains("<h1 id=\"عنوان\" dir=\"auto\">"))
    #expect(html.contains("<p dir=\"auto\">مرحبا Amaq</p>"))
    #expect(html.contains("<p>Amaq مرحبا</p>"))
    #expect(html.contains("<ul dir=\"auto\">"))
    #expect(html.contains("<blockquote dir=\"auto\">"))
    let other = Reading(text).html(options: .page(direction: .rightToLeft))
    #expect(other.contains("<p>مرحبا Amaq</p>") && other.contains("<p dir=\"auto\">Amaq مرحبا</p>"))
  }

  @Test func aPictureFromElsewhereIsALinkThatShowsSomething() {
    #expect(Reading("![](https://a.example/x.png)").html().contains(">https://a.example/x.png</a>"))
    #expect(Reading("![A photo](https://a.example/x.png)").html().contains(">A photo</a>"))
    #expect(Reading("![A photo|300](https://a.example/x.png)").html().contains(">A photo</a>"))
    #expect(Reading("![A photo|300](x.png)").references == ["image x.png (A photo) 300x0 at «x.png»"])
    #expect(Reading("![A | b](x.png)").references == ["image x.png (A | b) at «x.png»"])
  }

  @Test func aPictureThatIsAllOfAParagraphIsAFigureAndItsTitleTheCaption() {
    let image = RenderedLink.image(src: .init(path: "a.png"), width: 40, height: 30)
    #expect(
      Reading("![The hall](a.png \"Built in **1911** & 1912\")\n").html(links: [image]) == """
        <figure>
        <img src="a.png" alt="The hall" width="40" height="30" loading="lazy">
        <figcaption>Built in **1911** &amp; 1912</figcaption>
        </figure>

        """)
    #expect(Reading("> ![The hall](a.png)\n").html(links: [image]).contains("<blockquote>\n<figure>\n<img"))
    let tall = RenderedLink.image(src: .init(path: "a.png"), width: 30, height: 40)
    #expect(Reading("![The hall](a.png)\n").html(links: [tall]).hasPrefix("<figure class=\"tall\">\n<img"))
    let film = RenderedLink.player(src: .init(path: "a.mp4"), isFilm: true)
    #expect(Reading("![The raid](a.mp4)\n").html(links: [film]).hasPrefix("<figure>\n<video"))
  }

  @Test func aPictureBesideWordsIsNoFigure() {
    let image = RenderedLink.image(src: .init(path: "a.png"))
    for text in ["Here: ![x](a.png \"t\")\n", "- ![x](a.png \"t\")\n", "[^1]\n\n[^1]: ![x](a.png \"t\")\n"] {
      let html = Reading(text).html(links: [image])
      #expect(!html.contains("<figure") && html.contains("title=\"t\""), "\(text)")
    }
    #expect(Reading("![x](https://a.example/x.png \"t\")\n").html().hasPrefix("<p><a href"))
  }

  @Test func codeInALanguageIsAFigureThatNamesIt() {
    #expect(
      Reading("```mermaid\na --> b\n```\n").html() == """
        <figure class="code" aria-label="mermaid">
        <pre><code class="language-mermaid">a --&gt; b
        </code></pre>
        </figure>

        """)
    #expect(Reading("```\na\n```\n").html() == "<pre><code>a\n</code></pre>\n")
  }

  @Test func taskLists() {
    #expect(
      Reading("- [x] a\n- [ ] b\n").html() == """
        <ul class="task-list">
        <li class="task"><input type="checkbox" disabled checked aria-label="Done"> a</li>
        <li class="task"><input type="checkbox" disabled aria-label="Not done"> b</li>
        </ul>

        """)
  }

  @Test(
    "No way back leads to a reference that is not shown",
    arguments: [
      "[^1]: note\n[^1]: note\ntext[^1]\n", "![a[^1]](x.png)\n\n[^1]: note\n",
      "a[^1] ![b[^1]](x.png) c[^1]\n\n[^1]: note\n",
      "![a[^1]](x.png) b[^2] ^[in]\n\n[^1]: note\n\n[^2]: other\n",
    ])
  func waysBack(markdown: String) {
    let html = Reading(markdown).html()
    let targets = html.matches(of: /href="#([^"]+)"/).map(\.1)
    let ids = html.matches(of: /id="([^"]+)"/).map(\.1)
    #expect(Set(targets).isSubset(of: Set(ids)), "\(html)")
    #expect(Set(ids).count == ids.count && !html.contains(":0\""), "\(html)")
  }

  @Test func footnotesLeadThereAndBack() {
    let reading = Reading("a[^x] b[^x]\n\n[^x]: note\n")
    #expect(
      reading.html(options: .page(ids: .page.embed(1))) == """
        <p>a<a class="n" href="#e1.fn:1" id="e1.fnref:1" role="doc-noteref" aria-label="Footnote 1" data-n="1"></a> \
        b<a class="n" href="#e1.fn:1" id="e1.fnref:1-2" role="doc-noteref" aria-label="Footnote 1" data-n="1"></a></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="e1.fn:1">
        <p>note <a href="#e1.fnref:1" class="footnote-backref" role="doc-backlink" aria-label="Back to reference 1">↩</a> \
        <a href="#e1.fnref:1-2" class="footnote-backref" role="doc-backlink" aria-label="Back to reference 1-2">↩\
        <sup>2</sup></a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func footnotesAreInOneSeriesWithThePagesOtherNotes() {
    let reading = Reading("a[^x]\n\n[^x]: note\n")
    let html = reading.html(options: .page(footnoteNumbers: [7]))
    #expect(
      html.contains(
        """
        <a class="n p7" href="#fn:1" id="fnref:1" role="doc-noteref" aria-label="Note 7, footnote" data-n="7"></a>
        """))
    #expect(html.contains("aria-label=\"Back to reference 7\""))
  }

  @Test func headingsForEmbedding() {
    let reading = Reading("# A ^b\n\n###### C\n")
    #expect(
      reading.html(options: .page(ids: .note("p"), headingLevelOffset: 1))
        == "<h2 id=\"note.p:a\"><span id=\"note.p:^b\"></span>A</h2>\n<h6 id=\"note.p:c\">C</h6>\n")
  }

  @Test func aPartBringsItsFootnotes() {
    let reading = Reading("# A\n\na[^1]\n\n# B\n\nb[^2]\n\n[^1]: one\n[^2]: two[^1]\n")
    var out: [UInt8] = []
    MarkdownRenderer.render(
      reading.document, nodes: reading.document.section(ofHeading: 1), options: .page(), into: &out)
    let html = String(decoding: out, as: UTF8.self)
    #expect(html.hasPrefix("<h1 id=\"b\">B</h1>\n<p>b<a class=\"n\""))
    #expect(html.contains("<li id=\"fn:2\" value=\"2\">\n<p>two<a class=\"n\""))
    #expect(html.contains("<li id=\"fn:1\" value=\"1\">\n<p>one <a"))
    #expect(HTMLCheck(html).isWellFormed)
  }

  @Test func words() {
    #expect(Reading("One two-three *four*.\n\n- five [[six|seven eight]]\n").document.wordCount == 6)
    #expect(Reading("中文").document.wordCount == 2)
    #expect(Reading("").document.wordCount == 0)
    // Eight bytes are looked at together, and more than 255 times eight.
    #expect(Reading("the naïve “quoted” word, 中文 and かな among the others of a sentence").document.wordCount == 15)
    #expect(Reading(String(repeating: "a b é 中 word\n", count: 700)).document.wordCount == 3_500)
  }
}
