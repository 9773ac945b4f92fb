import Importing
import Testing

@Suite("Articles in pasted pages")
struct ImportedArticleTests {
  private func article(_ text: String) -> ImportedArticle {
    let bytes = Array(text.utf8)
    return ImportedArticle(PageFormats.format(of: bytes).read(bytes), words: .english)
  }

  @Test("A title, a day and paragraphs, without what stands around them")
  func article() {
    let article = article(
      """
      Mill opens again after nine years
      Click to play video: 'The wheel turns'
      The wheel turns
      By Ada Prokop
      Posted March 3, 2031 8:00 am
      The mill at Odder Bend ground its first sack on Monday.
      Story continues below advertisement
      “It sounds as it did,” said Ada Holm.
      Share this article
      """)
    #expect(article.title == "Mill opens again after nine years" && article.date == "2031-03-03")
    #expect(article.authors == ["Ada Prokop"])
    #expect(
      article.blocks.map(\.text) == [
        "The mill at Odder Bend ground its first sack on Monday.", "“It sounds as it did,” said Ada Holm.",
      ])
    #expect(
      article.furniture.map(\.kind) == ["video", "video", "byline", "dateline", "advertisement", "share"])
  }

  @Test(
    "Lines that are furniture",
    arguments: [
      ("Advertisement", "advertisement"), ("STORY CONTINUES BELOW", "advertisement"),
      ("Sign up for our newsletter", "newsletter"), ("Breaking news sent to your email, as it happens.", "newsletter"),
      ("Click to play video: 'A thing'", "video"), ("ABOVE: People at the gate. – Apr 2, 2031", "caption"),
      ("Workers at the gate (Ann Lee/Getty Images)", "credit"), ("Sponsored content", "sponsored"),
      ("Share on Facebook", "share"), ("Read more: Who knew?", "related"), ("3 min read", "page"),
      ("Article continues below this ad", "advertisement"), ("after newsletter promotion", "advertisement"),
      ("Sign up here", "newsletter"), ("Our morning email breaks down the key stories of the day", "newsletter"),
      (
        "For news of the valley and the world, sign up for breaking news alerts delivered directly to you when they happen.",
        "newsletter"
      ),
      ("WATCH | The mill burns", "video"), ("Email this article", "share"), ("Facebook Twitter LinkedIn", "share"),
      ("Print this page E-mail to a friend", "share"), ("Next article", "related"), ("Reading time: 5 minutes", "page"),
      ("Reprints & Permissions", "page"), ("With files from The Canadian Press", "credit"),
      ("One of the heads. Photograph: Jon Pell/The Guardian", "credit"),
      ("FILE - The mill was burned in 2012.", "caption"),
      ("The Associated Press contributed to this report.", "credit"),
      ("Associated Press writer Lou Grant in Columbus contributed to this report.", "credit"),
      ("This article was originally published on The Post", "page"), ("Have a tip? Email tips@post.example", "page"),
      ("This material may not be published, broadcast, rewritten or redistributed without permission.", "page"),
      ("© 2021 The Courier, a division of Corner Media Holdings Inc.", "credit"), ("_____", "page"),
    ])
  func furniture(line: String, kind: String) {
    let article = article(
      "A title of some words\nThe first sentence of it all.\n\(line)\nThe last sentence of it all.\n")
    #expect(article.furniture == [FurnitureLine(kind, line)])
    #expect(article.blocks.count == 2)
  }

  @Test(
    "Sentences that only begin like furniture stay",
    arguments: [
      "Follow-up tests are planned for June.", "Video of the fall was shown to the court on Tuesday.",
      "Advertisements for the mill hung in every shop in the valley.", "Shares of the mill rose by a third.",
      "“Sign here,” the clerk said, and he signed up to the newsletter of the club.",
      "The picture that he took is in the archive now.", "The company changed its privacy policy last week.",
      "He sued Getty Images.", "Sponsored by three parties, the bill failed.", "Presented by Ruud, the plan passed.",
      "In case of fire, more on Monday was promised.", "The daily newsletter of the club was founded in 2001.",
      "The bridge was closed on two days: May 3 — May 4, 2018.", "Receive the guests, she said.",
      "Copyright holders sued the museum on Monday.", "Copyright law is no help, said Mr Finch.",
      "Photos by the dozen were burned.", "Photograph by photograph, the archive was lost.",
      "File photos show the mill whole.", "Photo: she keeps one of the mill.", "Watch: that was all he wrote.",
      "All rights reserved the seats.", "Tags: that is what the police call them.",
      "Video: that is all the police have.",
      "Related: that is how the clans describe themselves.", "Topics: fire, loss and love, says the blurb.",
      "Click to play was his motto.", "Listen to this article of faith.",
      "With files from the mill, police made their case.",
      "Three agencies contributed to this report.", "Print, link and share were the names of the mills.",
    ])
  func sentences(line: String) {
    let article = article(
      "A title of some words\nThe first sentence of it all.\n\(line)\nThe last sentence of it all.\n")
    #expect(article.blocks.map(\.text).contains(line), "\(article.furniture)")
  }

  @Test(
    "A title that is a sentence is none of the text's",
    arguments: [
      "Who burned the mill?\n\nThe mill burned on Monday.\n",
      "The mill is gone.\nBy Ada Prokop\nThe mill burned on Monday.\n",
      "Nobody saw it.\n\nMarch 17, 2022\n\nThe mill burned on Monday.\n",
    ])
  func sentenceAsTitle(text: String) {
    let article = article(text)
    #expect(text.hasPrefix(article.title) && article.blocks.map(\.text) == ["The mill burned on Monday."])
  }

  @Test("A list of other articles, and what stands below a mark of a caption")
  func lists() {
    let article = article(
      """
      A title of some words
      The first sentence of it all.
      Image caption,
      Work on the tunnel began in 2017
      The second sentence of it all.
      TRENDING NOW
      Man wins lottery twice in a week
      Related topics
      Scotland
      """)
    #expect(article.blocks.map(\.text) == ["The first sentence of it all.", "The second sentence of it all."])
    #expect(article.furniture.map(\.kind) == ["caption", "caption", "related", "related", "related", "related"])
  }

  @Test(
    "A page's title is its headline, without the site's name",
    arguments: [
      ("Mill burns - The Post", "<p>A way out | Weather</p>"),
      ("Mill burns - The Post", "<h1>The Post</h1><h2>Mill burns</h2>"),
      ("Mill burns | Local news | The Post", "<h1>Mill burns</h1>"), ("The Post", "<h1>Mill burns</h1>"),
      (
        "Mill burns - The Post",
        "<table><tr><td>Front page of it | The weather today</td></tr><tr><td>Mill burns</td></tr></table>"
      ),
    ])
  func headline(title: String, head: String) {
    let article = article("<html><title>\(title)</title><body>\(head)<p>The mill burned on Monday.</p></body></html>")
    #expect(article.title == "Mill burns")
    #expect(article.blocks.last?.text == "The mill burned on Monday.")
    #expect(!article.blocks.contains { ["The Post", "Mill burns"].contains($0.text) })
  }

  @Test(
    "What stands after a headline's dash and is no name stays",
    arguments: [
      "Mill burns – a chronicle of the night", "Flour – The Long Story Of Bread", "Spider-Man comes to Odder",
    ])
  func wholeTitles(title: String) {
    #expect(
      article("<html><title>\(title)</title><body><p>The mill burned on Monday.</p></body></html>").title == title)
  }

  @Test("A day with points is no title, whatever the language")
  func german() {
    let bytes = Array(
      "Bahnhof bleibt gesperrt\n\nVon Jürgen Maaß\nStand: 17.03.2022, 18:20 Uhr\n\nDer Bahnhof bleibt bis Mai zu.\n"
        .utf8)
    let article = ImportedArticle(PageFormats.format(of: bytes).read(bytes), words: nil)
    #expect(article.title == "Bahnhof bleibt gesperrt" && article.date == "2022-03-17")
    #expect(article.furniture.map(\.kind) == ["dateline"])
    #expect(DatesInText.first(in: "Stand: 17.3.2022, 18:20 Uhr") == "2022-03-17")
    #expect(DatesInText.first(in: "Version 1.2.2022.4, 45.13.2022") == nil)
  }

  @Test("A page's article, its elements' own furniture left out")
  func page() {
    let article = article(
      """
      <!doctype html><html><head><title>Mill opens | The Paper</title>
      <meta property="article:published_time" content="2031-03-03T08:00:00Z"></head>
      <body><nav><a href="/">Front</a></nav><article><h1>Mill opens</h1><p>The mill opened &amp; ground a sack.
      <p>It will grind on.</p><figure><figcaption>The mill on Monday.</figcaption></figure>
      <div class="newsletter-box"><p>Letters every week.</p></div><script>"<p>no word</p>"</script></article>
      <footer><p>Made here.</p></footer></body></html>
      """)
    #expect(article.title == "Mill opens" && article.date == "2031-03-03")
    #expect(article.blocks.map(\.text) == ["The mill opened & ground a sack.", "It will grind on."])
    #expect(article.furniture.map(\.text) == ["Front", "The mill on Monday.", "Letters every week.", "Made here."])
  }

  @Test("What elements say of the words in them is kept")
  func elements() {
    let article = article(
      """
      <article class="has-related socialist-party"><h1>Mill opens</h1>
      <p>The mill <del>may open</del> opens, and <q>nobody said <q>no</q> to it</q>.</p>
      <ol start="3"><li>The wheel</li><li><p>The weir</p><p>It is old.</p></li></ol><ul><li>Flour</li></ul>
      <table><tr><th>Year</th><th>Sacks</th></tr><tr><td>2030</td><td>12</td></tr></table>
      <table><tr><td><p>It will grind on.</p><p>That is sure.</p></td><td>A picture</td></tr></table>
      <h2>Politics</h2><p>The vote is over.</p></article>
      """)
    #expect(
      MarkdownParagraphs.text(of: article.blocks) == """
        The mill opens, and “nobody said ‘no’ to it”.

        3. The wheel
        4. The weir

        It is old.

        - Flour

        | Year | Sacks |
        | --- | --- |
        | 2030 | 12 |

        It will grind on.

        That is sure.

        A picture

        ## Politics

        The vote is over.

        """)
    #expect(article.furniture == [FurnitureLine("struck out", "may open")])
  }

  @Test("What a list of other articles begins with may be a heading")
  func recommended() {
    let article = article(
      "A title of some words\nThe council heard them.\nRecommended\n- The bridge is to be closed at once.\nIt was.\n")
    #expect(article.blocks.map(\.text).contains("The bridge is to be closed at once."))
  }

  @Test("Items of a list that ends an article stay")
  func items() {
    let article = article(
      "A title of some words\nThey found three things:\n- A boat\n- An oar\nIt was told to all of them.\nThey keep:\n- The boat\n"
    )
    #expect(article.blocks.last?.text == "The boat")
  }

  @Test(
    "An address in a text stays one that leads there",
    arguments: [
      ("See https://docs.example.org/a_b/c*?x=1&y=2 for it.", "See https://docs.example.org/a_b/c*?x=1&y=2 for it."),
      ("At www.example.org/a_b_c, they say.", "At www.example.org/a_b_c, they say."),
      ("<https://example.org/a_b>_", "\\<https://example.org/a_b\\>\\_"),
      ("http://example.org/[[a]]|b", "http://example.org/%5B%5Ba%5D%5D%7Cb"), ("xhttp://a_b", "xhttp://a\\_b"),
    ])
  func addresses(text: String, markdown: String) {
    #expect(MarkdownParagraphs.text(of: [.init(.paragraph, text)]) == markdown + "\n")
  }

  @Test("Wrapped lines are joined, lines that are paragraphs are not")
  func wrapped() {
    let wrapped = article(
      """
      The mill that nobody wanted

      The mill at Odder Bend ground its first sack of flour on Monday, nine
      years after it was closed, and the wheel turned for three whole hours in
      the cold, as it had been promised by the club that bought it for a crown.

      “It sounds as it did when I was a girl, and that is all I wanted to know
      of it,” said Ada Holm, who lives behind the weir and came with her sister
      to hear it from the bridge.
      """)
    #expect(wrapped.blocks.count == 2 && wrapped.blocks[0].text.hasSuffix("for a crown."))
  }

  @Test("A release that was wrapped by hand, with a title, a ruler and lists")
  func wrappedRelease() {
    let article = article(
      """
      Town of Barrow Creek to sell its water works
      ============================================

      The Town of Barrow Creek voted on Wednesday to sell its water works to
      Clearline Utilities for $41 million, the largest sale in the history of
      the town.

      Councillor J. R. Abernathy voted against it. "Forty-one million is what
      a pipe costs," she said. "It isn't what water costs."

      1. The sale closes in June.
      2. Rates are frozen for 5 years.
      - The works' 14 staff keep their jobs.
      """)
    #expect(article.title == "Town of Barrow Creek to sell its water works")
    #expect(
      article.blocks.map(\.text) == [
        "The Town of Barrow Creek voted on Wednesday to sell its water works to Clearline Utilities for $41 million, the "
          + "largest sale in the history of the town.",
        "Councillor J. R. Abernathy voted against it. \"Forty-one million is what a pipe costs,\" she said. \"It isn't what "
          + "water costs.\"",
        "1. The sale closes in June.", "2. Rates are frozen for 5 years.", "The works' 14 staff keep their jobs.",
      ])
  }

  @Test("Short paragraphs, a line each, are not joined")
  func unwrapped() {
    let text =
      "Mill opens again today\nThe mill opened on Monday.\nby Ada Prokop\nNobody was there.\nIt rained.\nThe wheel turned.\n"
    #expect(article(text).blocks.map(\.text).contains("Nobody was there."))
  }

  @Test("Words come out of Markdown as they went in")
  func markdown() {
    let blocks = ["1. A *star* and a_b [c](d) <e> `f` #g", "# 5 & &amp; x", "- no item", "$5 and $6 ~~x~~ ==y== %%z%%"]
      .map {
        PastedPage.Block(.paragraph, $0)
      }
    #expect(
      MarkdownParagraphs.text(of: blocks) == ##"""
        1\. A \*star\* and a\_b \[c\](d) \<e\> \`f\` #g

        \# 5 & \&amp; x

        \- no item

        \$5 and \$6 \~\~x\~\~ \==y\== \%%z\%%

        """##)
  }
}

@Suite("Names in English texts")
struct NameFinderTests {
  private func names(_ text: String) -> [String: String] {
    Dictionary(NameFinder().names(in: [text]).map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("Titles stand before persons, and are none of their names")
  func titles() {
    let names = names("The answer came from Deputy Minister Casper Ruud and from spokeswoman Jorun Aske on Monday.")
    #expect(names == ["Casper Ruud": "person", "Jorun Aske": "person"])
  }

  @Test("An abbreviation in brackets is one more name")
  func abbreviations() throws {
    let found = NameFinder().names(in: ["The Federal Data Office (FDO) learned of it.", "The FDO can fine the group."])
    #expect(found.map(\.name) == ["Federal Data Office"])
    #expect(try #require(found.first).aliases == ["FDO"] && found[0].kind == "organization" && found[0].count == 2)
  }

  @Test("A surname belongs to the person who was named in full")
  func surnames() throws {
    let found = NameFinder().names(in: ["The alarm was raised by Ana Holt, 43.", "But Holt said no more."])
    #expect(found.map(\.name) == ["Ana Holt"])
    #expect(found[0].aliases == ["Holt"] && found[0].kind == "person")
  }

  @Test("A title says whose surname it is")
  func titledSurnames() throws {
    let found = NameFinder().names(in: ["The letter came from John Smith in March.", "Mr Smith said no more."])
    #expect(found.map(\.name) == ["John Smith"])
    #expect(found.first?.aliases == ["Smith"] && found.first?.kind == "person")
    let two = NameFinder().names(in: ["John Smith met Mary Smith.", "“No,” said Mr Smith. Later Smith left."])
    #expect(two.map(\.name) == ["John Smith", "Mary Smith"])
  }

  @Test("What begins a sentence is a name only where something says so")
  func beginnings() {
    #expect(names("Nobody came. Yesterday it rained. Windows broke in the night.").isEmpty)
    #expect(names("Holders of cards waited in Ostwick.") == ["Ostwick": "place"])
  }

  @Test("Days, months and nations are none")
  func calendar() {
    #expect(names("The Canadian talks of Monday, 3 May, went on until June.").isEmpty)
  }
}

@Suite("Quotations and who says them")
struct QuotationFinderTests {
  private static let speakers = [
    QuotationFinder.Speaker(name: "ana-holt", spellings: ["Ana Holt", "Holt"], isPerson: true),
    QuotationFinder.Speaker(name: "port-authority", spellings: ["Port Authority"], isPerson: false),
  ]

  @Test(
    "The speaker is whom the sentence names beside a verb of saying",
    arguments: [
      ("“We ask to know on Monday,” said Ana Holt.", "ana-holt"),
      ("“We ask to know on Monday,” Holt told the Port Authority.", "ana-holt"),
      ("The Port Authority said that “no ship was turned away”.", "port-authority"),
      ("“We ask to know on Monday,” she said.", nil),
      ("“Ana Holt is not here today,” he said.", nil), ("“We ask to know on Monday,” he told Ana Holt.", nil),
      ("“We ask to know on Monday,” she said of Ana Holt.", nil),
      ("“We ask to know on Monday,” said a friend of Ana Holt.", nil),
      ("“We ask to know on Monday,” according to Ana Holt.", "ana-holt"),
    ] as [(String, String?)])
  func speakers(text: String, speaker: String?) {
    let found = QuotationFinder(language: "en", speakers: Self.speakers).quotations(in: Array(text.utf8))
    #expect(found.map(\.speaker) == [speaker])
  }

  @Test("Two words between marks are a term")
  func terms() {
    let text = Array("A “so-called plan” was made; “a plan of sorts”, some said.".utf8)
    #expect(QuotationFinder(language: "en", speakers: []).quotations(in: text).map(\.words) == ["a plan of sorts"])
  }
}
