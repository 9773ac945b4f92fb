import Importing
import Testing

@Suite("What stands in a page's lines and is none of its words")
struct PageMarksTests {
  private func article(_ html: String, _ words: FurnitureWords? = .english) -> ImportedArticle {
    ImportedArticle(
      HTMLPageFormat().read(
        Array("<html><body><article><h1>A tram has left its rails</h1>\(html)</article></body></html>".utf8)),
      words: words)
  }

  private static let first = "A tram derailed in Velin on Monday, injuring four."
  private static let last = "The company is run by the city."

  @Test(
    "What readers press to edit a part of the page",
    arguments: [
      "<h2><span>Cause</span><span class='mw-editsection'>[<a href='e'>edit</a>]</span></h2>", "<h2>Cause[edit]</h2>",
      "<h2>Cause [edit | edit source]</h2>", "<h2>Cause<a class=headerlink href='#cause'>¶</a></h2>",
      "<h2>Cause <a href='#cause'>#</a></h2>",
    ])
  func edit(heading: String) {
    let day = "<p><strong>Tuesday, November 8, 2016</strong></p>"
    let mark = "<sup class='reference'><a href='#c1'>[1]</a></sup>"
    let article = article("\(day)<p>\(Self.first)\(mark)</p>\(heading)<p>\(Self.last)</p>")
    #expect(article.blocks.map(\.text) == [Self.first, "Cause", Self.last])
    #expect(article.blocks.map(\.kind) == [.paragraph, .heading(2), .paragraph] && article.date == "2016-11-08")
  }

  @Test(
    "Marks of notes, and what is none",
    arguments: [
      ("He left in 2019<a href='#f'>[2]</a> for Tarn.", "He left in 2019 for Tarn."),
      ("He left in 2019<sup>[2]</sup> for Tarn.", "He left in 2019 for Tarn."),
      ("He left<a href='#n'>*</a> for Tarn.", "He left for Tarn."),
      ("It has 10<sup>3</sup> parts in it.", "It has 10 3 parts in it."),
      ("It is in <a href='#p2'>part two</a> of it.", "It is in part two of it."),
    ])
  func notes(html: String, text: String) {
    let found = article("<p>\(Self.first)</p><p>\(html)</p><p>\(Self.last)</p>").blocks[1].text
    #expect(found == text || found == text.replacing("10 3", with: "103"))
  }

  @Test("A short paragraph is no heading, a line in bold type may be one")
  func headings() {
    func kinds(_ html: String) -> [PastedPage.Block.Kind] {
      article("<p>\(Self.first)</p>\(html)<p>\(Self.last)</p>").blocks.map(\.kind)
    }
    #expect(kinds("<p>He left in 2019</p>")[1] == .paragraph)
    #expect(kinds("<p><b>The cause</b></p>")[1] == .heading(2))
    #expect(kinds("<div>The cause</div>")[1] == .heading(2))
  }

  @Test("A heading above a short last sentence stays")
  func short() {
    let texts = article("<p>\(Self.first)</p><h2>Victims [edit]</h2><p>Four were hurt.</p>").blocks.map(\.text)
    #expect(texts == [Self.first, "Victims", "Four were hurt."])
  }

  @Test(
    "Lines of the page",
    arguments: [
      "<p>Page 2 of 2</p>", "<div id=siteSub>From Wikinews</div>",
      "<p>The Long Shadow is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p>",
    ])
  func furniture(html: String) {
    #expect(article("<p>\(Self.first)</p>\(html)<p>\(Self.last)</p>").blocks.map(\.text) == [Self.first, Self.last])
  }

  @Test("An invitation to a newsletter in German")
  func german() {
    let html =
      "<p>Die Mühle ist wieder offen, sagte der Rat.</p><p>Newsletter: Jeden Morgen das Wichtigste. Jetzt anmelden!</p>"
    #expect(article(html, .german).blocks.count == 1)
  }

  @Test("Whoever the page says wrote it, and the page's own name, are no headings")
  func people() {
    let data =
      #"<script type="application/ld+json">{"author":{"name":"Rhea Sands"},"publisher":{"name":"Valley Ledger"}}</script>"#
    let article = article("\(data)<div>Valley Ledger</div><p>\(Self.first)</p><div>Rhea Sands</div><p>\(Self.last)</p>")
    #expect(article.blocks.map(\.text) == [Self.first, Self.last] && article.authors == ["Rhea Sands"])
  }

  @Test("A line of an author in a language of which no other words are known")
  func french() {
    let article = article("<p class=byline>Par Claire Dupont</p><p>Le moulin est ouvert, dit le conseil.</p>", nil)
    #expect(article.authors == ["Claire Dupont"] && article.blocks.count == 1)
  }

  @Test("A word that was broken at a line's end is whole again, and two with a hyphen stay two")
  func broken() {
    let html =
      "<p>\(Self.first)</p><p>It went on raining, the audi-<br>\ntor general said of the state-<br>owned mill for years.</p>"
    #expect(
      MarkdownParagraphs.text(of: article(html).blocks)
        == "\(Self.first)\n\nIt went on raining, the auditor general said of the state-\\\nowned mill for years.\n")
  }

  @Test("Verse keeps its indents")
  func verse() {
    let lines = "Turn the wheel,<br>&nbsp;&nbsp;turn it round,"
    func markdown(_ html: String) -> String {
      MarkdownParagraphs.text(of: article("<p>\(Self.first)</p>\(html)<p>\(Self.last)</p>").blocks)
    }
    let expected = "\n\nTurn the wheel,\\\n\u{A0}\u{A0}turn it round,\n\n"
    #expect(markdown("<p>\(lines)</p>").contains(expected))
    #expect(markdown("<pre>Turn the wheel,\n  turn it round,</pre>").contains(expected))
  }

  @Test(
    "Where pages say their day",
    arguments: [
      "<meta name='dcterms.date' content='2018-02-03'>", "<meta name='DC.date.issued' content='2018-02-03'>",
      "<meta name='pubdate' content='2018-02-03'>", "<meta name='sailthru.date' content='2018-02-03 10:00:00'>",
      "<meta name='parsely-pub-date' content='2018-02-03T09:00:00Z'>",
      "<meta name='citation_publication_date' content='2018/02/03'>",
      "<meta name='date' content='yesterday'><meta name='publish-date' content='2018-02-03'>",
      "<span itemprop='datePublished' content='2018-02-03'>x</span>",
      "<abbr class='published' title='2018-02-03T09:00:00'>yesterday</abbr>",
    ])
  func days(html: String) {
    #expect(article("\(html)<p>\(Self.first)</p>").date == "2018-02-03")
  }
}
