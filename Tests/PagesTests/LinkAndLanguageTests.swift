import TestSupport
import Testing

@Suite("Links and languages on pages")
struct LinkAndLanguageTests {
  private func page(_ body: String, settings: String = "title: A\n") -> String {
    var site = SiteFixture(["dossier.yml": settings, "articles/a.md": "---\ndate: 2020\n---\n\(body)\n"])
    site.media = ["report.pdf", "a.png"]
    return site.pages()["articles/a.html"] ?? ""
  }

  @Test(
    "a link to a page of a PDF leads to that page",
    arguments: [
      "[[report.pdf#page=12|p. 12]]", "[p. 12](../media/report.pdf#page=12)", "![[report.pdf#page=12|p. 12]]",
    ])
  func pageOfPDF(link: String) {
    #expect(page(link).contains(#"<a href="../media/report.pdf#page=12">p. 12</a>"#))
  }

  @Test("a picture has no fragment")
  func picture() {
    #expect(page("![[a.png#x]]").contains(#"<img src="../media/a.png""#))
  }

  @Test("the direction of a page is its language’s", arguments: ["ar", "he", "fa-IR", "ur"])
  func rightToLeft(language: String) {
    let html = page("A text.", settings: "title: A\nlanguage: \(language)\n")
    #expect(html.contains("<html lang=\"\(language)\" dir=\"rtl\">"))
    #expect(html.contains("<p dir=\"auto\">A text.</p>"))
  }

  @Test("which for most needs no word")
  func leftToRight() {
    #expect(page("A text.").contains("<html lang=\"en\">"))
    #expect(page("مرحبا").contains("<p dir=\"auto\">مرحبا</p>"))
  }

  @Test(
    "a picture that is not shown and has no words shows its address",
    arguments: [
      ("![ ](https://a.example/b.png)", ">https://a.example/b.png</a>"),
      ("![\u{A0}](https://a.example/b.png)", ">https://a.example/b.png</a>"),
      ("![](//a.example/b.png)", "//a.example/b.png"), ("![ ](//a.example/b.png)", "//a.example/b.png"),
      ("![](none.png)", "none.png"), ("![ ](none.png)", "none.png"),
      ("![](ftp://a.example/b.png)", "ftp://a.example/b.png"),
      ("[![ ](https://a.example/b.png)](https://c.example/)", ">https://a.example/b.png</a>"),
      ("[![](none.png)](https://c.example/)", ">none.png</a>"),
    ])
  func pictureWithoutWords(text: String, shown: String) throws {
    let site: SiteFixture = ["a.md": text]
    #expect(try #require(site.pages()["a.html"]).contains(shown))
  }

  @Test("a picture from elsewhere is shown as a link, with a warning")
  func remotePicture() throws {
    let site: SiteFixture = ["articles/a.md": "---\ndate: 2020\n---\nA\n\n![](https://a.example/x.png)\n"]
    let warning = try #require(site.diagnostics.first { $0.id == "remote-image" })
    #expect(warning.severity == .warning && warning.location.range.count == 28)
    #expect(site.pages()["articles/a.html"]?.contains(">https://a.example/x.png</a>") == true)
  }

  @Test(
    "a link to a page of the dossier by its address on the web is told, with the link that says the same",
    arguments: [
      ("[words](https://News.example/d/entities/bert.html)", "[[bert|words]]"),
      ("<http://news.example/d/entities/bert.html>", "[[bert]]"),
      ("https://news.example/d/entities/bert.html", "[[bert]]"),
      ("[words](https://news.example/d/entities/bert)", "[[bert|words]]"),
      ("[words](https://news.example/d/entities/bert.html#note)", nil),
    ])
  func ownAddress(link: String, written: String?) throws {
    let site: SiteFixture = [
      "dossier.yml": "title: D\nbaseURL: https://news.example/d/\n", "entities/bert.md": "---\nkind: person\n---\nA.\n",
      "articles/a.md": "---\ndate: 2020\n---\nSee \(link) there.\n",
    ]
    let warning = try #require(site.diagnostics.first { $0.id == "own-address" })
    #expect(warning.severity == .warning && warning.replacement == written)
  }

  @Test(
    "an address that is none of the dossier’s pages is not",
    arguments: [
      "https://news.example/entities/bert.html", "https://news.example/d/feed.xml",
      "https://news.example.org/d/entities/bert.html",
      "https://news.example/d/", "https://news.example/d/articles/bert.html",
      "https://news.example/D/entities/bert.html",
    ])
  func othersAddress(address: String) {
    let site: SiteFixture = [
      "dossier.yml": "title: D\nbaseURL: https://news.example/d/\n", "entities/bert.md": "---\nkind: person\n---\nA.\n",
      "articles/a.md": "---\ndate: 2020\n---\nSee [words](\(address)) there.\n",
    ]
    #expect(site.diagnostics.allSatisfy { $0.id != "own-address" })
  }

  @Test("an address of the dossier’s own at which nothing is, is told")
  func ownAddressOfNothing() throws {
    let site: SiteFixture = [
      "dossier.yml": "title: D\nbaseURL: https://news.example/d/\n",
      "entities/bert.md": "---\nkind: person\nformerly: [bertie]\n---\nA.\n",
      "articles/a.md":
        "---\ndate: 2020\n---\n[One](https://news.example/d/entities/nobody.html), [two](https://news.example/d/entities/bertie.html).\n",
    ]
    let told = site.diagnostics.filter { $0.id == "own-address" }
    #expect(told.map(\.message) == ["this leads to this dossier by its address on the web, and there is no such page"])
  }

  @Test("columns of a table stand as they are aligned, by classes that the style knows")
  func alignment() {
    let html = page("|a|b|c|\n|:-|:-:|-:|\n|d|e|f|\n")
    for name in ["align-center", "align-right"] {
      #expect(html.contains("<td class=\"\(name)\">"))
    }
  }
}
