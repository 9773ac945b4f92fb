import Diagnostics
import Markup
import Testing

@testable import Markdown

@Suite struct WikilinkTests {
  @Test(arguments: [
    ("[[Amaq]]", "wikilink Amaq (Amaq) at «Amaq»"),
    ("[[Amaq|the agency]]", "wikilink Amaq (the agency) at «Amaq»"),
    ("[[ Amaq News | the *agency* ]]", "wikilink Amaq News (the *agency*) at «Amaq News»"),
    ("[[Amaq#History]]", "wikilink Amaq#History (Amaq > History) at «Amaq#History»"),
    ("[[Amaq#History#2016|then]]", "wikilink Amaq#History#2016 (then) at «Amaq#History#2016»"),
    ("[[Amaq|a [new] name]]", "wikilink Amaq (a [new] name) at «Amaq»"),
    ("[[Amaq#The [old] name|x]]", "wikilink Amaq#The [old] name (x) at «Amaq#The [old] name»"),
    ("[[#History]]", "wikilink #History (History) at «#History»"),
    ("[[Amaq#^claim-1]]", "wikilink Amaq#^claim-1 (Amaq) at «Amaq#^claim-1»"),
    ("![[Amaq]]", "embed block Amaq (Amaq) at «Amaq»"),
    ("x ![[a.jpg|300]]", "embed a.jpg (a.jpg) 300x0 at «a.jpg»"),
    ("x ![[a.jpg|640x480]]", "embed a.jpg (a.jpg) 640x480 at «a.jpg»"),
    ("x ![[a.jpg|The raid|640x480]]", "embed a.jpg (The raid) 640x480 at «a.jpg»"),
    ("![[Amaq#History]]", "embed block Amaq#History (Amaq) at «Amaq#History»"),
    ("![[Amaq#^b]]", "embed block Amaq#^b (Amaq) at «Amaq#^b»"),
    ("[a *b*](x%20y.md#The%20Raid)", "link x y.md#The Raid (a b) at «x%20y.md#The%20Raid»"),
    ("[a](#^block)", "link #^block (a) at «#^block»"),
    ("![*alt*](i.png \"t\")", "image i.png (alt) at «i.png»"),
    ("https://a.b/c", "autolink https://a.b/c (https://a.b/c) at «https://a.b/c»"),
  ])
  func references(markdown: String, reference: String) {
    #expect(Reading(markdown).references == [reference])
  }

  @Test(arguments: [
    "x_y_z", "2*3 and 4*5", "~~a~~", "https://a.b/c_d", "m@n.op", "a:b", "www.a.bc", "<b>", "&amp;", "a\\b",
  ])
  func namesAreTakenFromTheSource(name: String) {
    let reading = Reading("*See* [[\(name)]] and __[[\(name)|l]]__.")
    #expect(reading.references.map { String($0.dropFirst(9).prefix(name.count)) } == [name, name])
    #expect(reading.text == "See \(name) and l.")
  }

  @Test(arguments: [
    "`[[a]]`", "    [[a]]", "```\n[[a]]\n```", "\\[[a]]", "[[a\nb]]", "[[]]", "[[|x]]", "[[a]", "[[^1]]",
  ])
  func whatIsNotAWikilink(markdown: String) {
    let reading = Reading(markdown)
    #expect(reading.references.isEmpty)
    #expect(plainHTML(markdown) == plainHTML(markdown, dialect: .gitHub))
  }

  @Test func aLinkWhoseWordsAreInBrackets() {
    #expect(Reading("[[1]](https://a.b/c)").references == ["link https://a.b/c ([1]) at «https://a.b/c»"])
    #expect(Reading("[[Amaq]](the agency)").text == "Amaq(the agency)")
  }

  @Test func inATableTheBarIsEscaped() {
    let reading = Reading("| a | b |\n|---|---|\n| [[Amaq\\|news]] | ![[i.png\\|20]] |\n")
    #expect(reading.references == ["wikilink Amaq (news) at «Amaq»", "embed i.png (i.png) 20x0 at «i.png»"])
    #expect(reading.document.nodes.filter { $0.kind == .tableCell }.count == 4)
  }

  @Test func insideALinkTheyAreWords() {
    #expect(Reading("[see [[a]] there](b.md)").references == ["link b.md (see [[a]] there) at «b.md»"])
    #expect(
      Reading("https://a.b/?x=[[y]]").references == [
        "autolink https://a.b/?x=[[y]] (https://a.b/?x=[[y]]) at «https://a.b/?x=[[y]]»"
      ])
    #expect(Reading("![of [[a|b]]](c.png)").references == ["image c.png (of b) at «c.png»"])
  }

  @Test func resolvedLinksAreRendered() {
    let reading = Reading("[[Amaq]] and [[Nobody|no one]] and [x](y.md)")
    let links: [RenderedLink] = [
      .anchor(href: .init(path: "e/amaq.html"), role: .entity(kind: "outlet")), .text,
      .anchor(href: .init(path: "y.html", fragment: "z")),
    ]
    #expect(
      reading.html(links: links)
        == "<p><a href=\"e/amaq.html\" data-kind=\"outlet\">Amaq</a> and no one and <a href=\"y.html#z\">x</a></p>\n")
  }

  @Test func embedsAreBlocksWhereTheyStandAlone() {
    let reading = Reading("![[Note]] ^n\n\ntext ![[Note]]\n\n![[i.png|Words|20]]\n")
    let embed = RenderedLink.embed(
      EmbeddedText(html: Array("<p>in</p>".utf8), title: "A & B", page: Href(path: "a.html")))
    let image = RenderedLink.image(src: .init(path: "i.png"), width: 40, height: 30)
    #expect(
      reading.html(links: [embed, embed, image]) == """
        <figure class="embed" id="^n">
        <figcaption>From <a href="a.html">A &amp; B</a></figcaption>
        <p>in</p>
        </figure>
        <p>text Note</p>
        <figure>
        <img src="i.png" alt="Words" width="20" height="15" loading="lazy">
        </figure>

        """)
  }

  @Test func noPageLoadsAnImageFromElsewhere() {
    #expect(
      Reading("![the raid](https://a.b/c.png)").html() == "<p><a href=\"https://a.b/c.png\">the raid</a></p>\n")
  }
}
