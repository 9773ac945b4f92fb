import Importing
import Testing

@Suite("What saved pages have around their articles")
struct SavedPagesTests {
  private func article(_ html: String) -> ImportedArticle {
    ImportedArticle(HTMLPageFormat().read(Array(html.utf8)), words: .english)
  }

  /// What stands between the two sentences of an article.
  private func between(_ html: String) -> ImportedArticle {
    article(
      "<html><body><article><h1>Mill opens</h1><p>The mill opened on Monday.</p>\(html)<p>It will grind on for years.</p></article>"
    )
  }

  @Test(
    "Elements and classes that say what they are",
    arguments: [
      ("<amp-ad><div>Buy gold now</div></amp-ad>", "advertisement"),
      ("<amp-social-share type=x>Tweet this</amp-social-share>", "share"),
      ("<amp-consent><p>We value your time.</p></amp-consent>", "navigation"),
      ("<div class='ad'><p>Gold is cheap now.</p></div>", "advertisement"),
      ("<div class='shareTools share'><p>Tell a friend.</p></div>", "share"),
      ("<section id=newsletter_box><p>Letters every week.</p></section>", "newsletter"),
      ("<div class='c-promo--big'><p>Our tours are back.</p></div>", "sponsored"),
      ("<div role=navigation><p>All of our stories.</p></div>", "navigation"),
      ("<article class=related-card><h3>Fined</h3><p>The firm had been fined.</p></article>", "related"),
      ("<article><a href=/2><h3>Fined in 2012</h3></a><p>The firm had been fined.</p></article>", "related"),
      ("<article><h3><a href=/2>Fined in 2012</a></h3></article>", "related"),
      ("<section class='promo-text'><h3>Behind it</h3><p>How we found the letter.</p></section>", "sponsored"),
      ("<div class='kg-card kg-signup-card'><p>Essays from a slow river.</p></div>", "newsletter"),
      ("<div class='NewsletterTeaser_root__x81'><p>Five minutes, five valleys.</p></div>", "newsletter"),
      ("<div data-component='links-block'><p>The island has no pump.</p></div>", "related"),
      ("<div id='cookie-law-info-bar'><p>This is said to all.</p></div>", "navigation"),
      ("<div role=dialog><p>We and our partners ask.</p></div>", "page"),
      ("<div class='b-author-bio__wrapper'><p>Henk Marlo covers the town hall.</p></div>", "byline"),
      ("<div class='elementor-widget-author-box'><p>Rike Thoms schreibt über Flüsse.</p></div>", "byline"),
      ("<ul><li><a href=/2>A door that would not close</a></ul>", "related"),
      ("<figure class='wp-block-pullquote'><p>The mill opened on Monday.</p></figure>", "pull quote"),
      ("<form><p>Letters every week.</p></form>", "newsletter"),
      ("<figure><span>Image</span><div>The east wing of it</div></figure>", "caption"),
      ("<figure class=quote><blockquote>“It will grind on for years”</blockquote></figure>", "pull quote"),
    ])
  func leftOut(html: String, kind: String) {
    let article = between(html)
    #expect(article.blocks.map(\.text) == ["The mill opened on Monday.", "It will grind on for years."])
    #expect(Set(article.furniture.map(\.kind)) == [kind])
  }

  @Test(
    "Close to that, and of the article",
    arguments: [
      "<div class=adapted><p>It had been closed.</p></div>", "<div class=address-book><p>It had been closed.</p></div>",
      "<div class=has-ad><p>It had been closed.</p></div>", "<x-body><p>It had been closed.</p></x-body>",
      "<article class=post><h3>14:32</h3><p>It had been closed.</p></article>",
      "<article><h3><a href='#p2'>14:32</a></h3><p>It had been closed.</p></article>",
      "<article><h3><a href=/p2>14:32</a></h3><p>It had been closed.</p><p>Now it is open.</p></article>",
      "<div class='paywall'><p>It had been closed.</p></div>",
      "<div class='premium subscriber-only'><p>It had been closed.</p></div>",
      "<h2 id=comments>What they said</h2><p>It had been closed.</p>",
      "<aside class='info-box factbox'><p>It had been closed.</p></aside>",
      "<figure class='pullquote'><p>It had been closed.</p></figure>",
      "<p><a href=/2>It had been closed.</a></p>",
      "<figure class=quote><blockquote>It had been closed.</blockquote></figure>",
      "<figure class=wp-block-table><table><tr><td>It had been closed.</td></tr></table></figure>",
    ])
  func kept(html: String) {
    #expect(between(html).blocks.map(\.text).contains("It had been closed."))
  }

  @Test(
    "Where a class may speak of the article’s matter, sentences stay, and are told",
    arguments: [
      ("advert-free", "advertisement"), ("content-share", "share"), ("social-housing", "share"),
      ("related-party", "related"),
      ("credit-union", "credit"),
    ])
  func doubtful(name: String, kind: String) {
    let sentence = "The council had closed it for nine years, and said so."
    let article = between("<div class='\(name)'><p>\(sentence)</p><p>Fined in 2012</p></div>")
    #expect(article.blocks.map(\.text).contains(sentence))
    #expect(article.doubts == [FurnitureLine(kind, sentence)])
    #expect(article.furniture == [FurnitureLine(kind, "Fined in 2012")])
  }

  @Test("What an article says of its mistakes stays, wherever it stands")
  func corrections() {
    let correction = "Correction: an earlier version called the mill a bakery."
    let article = between(
      "<p>It had been closed.</p>" + "<footer><p>\(correction)</p><p>We are the paper.</p></footer>")
    #expect(article.blocks.map(\.text).contains(correction))
    #expect(article.furniture.map(\.text) == ["We are the paper."])
  }

  @Test("The mark of a footnote is no word, and a paragraph no heading where the page says what headings are")
  func footnotes() {
    let article = between("<h2>Money</h2><p>Sund paid £12,000.<a href='#footnote-1'>1</a></p><p>In cash</p>")
    #expect(article.blocks.map(\.text)[1...3] == ["Money", "Sund paid £12,000.", "In cash"])
    #expect(article.blocks.map(\.kind)[1...3] == [.heading(2), .paragraph, .paragraph])
  }

  @Test("Who wrote it, and whose page it is, as data for search engines say")
  func structuredData() {
    let data = #"{"author":{"@type":"Person","name":"Imani Brooks"},"publisher":{"name":"Valley Ledger"}}"#
    let article = article(
      "<script type='application/ld+json'>\(data)</script><h1>Mill opens</h1><p>The mill opened on Monday.</p>")
    #expect(article.authors == ["Imani Brooks"] && article.publisher == "Valley Ledger")
  }

  @Test("A form around the whole page is none")
  func form() {
    let article = article(
      "<form id=aspnetForm><h1>Mill opens</h1><p>The mill opened on Monday.</p><p>It will grind on for years.</p></form>"
    )
    #expect(article.blocks.count == 2)
  }

  @Test("What stands beside the article’s text, before and after it, is left out where it is no sentence")
  func beside() {
    let article = article(
      """
      <main><div>Town</div><h1>Mill opens</h1><p class=lede>Bread will be had from May on</p><div><span>Ann Lee</span></div>
      <div class=a><p>The mill opened on Monday.</p><p>It will grind on for years.</p><p>Bread will be cheap.</p></div>
      <div class=x><p>Town</p><p>Mills</p></div></main>
      """)
    #expect(
      article.blocks.map(\.text) == [
        "Bread will be had from May on", "The mill opened on Monday.", "It will grind on for years.",
        "Bread will be cheap.",
      ])
    #expect(article.furniture.map(\.text) == ["Town", "Ann Lee", "Town", "Mills"])
  }

  @Test("A line in front of the headline, in the same heading, is no part of it")
  func kicker() {
    let text = "<p>The mill opened on Monday.</p><p>It will grind on for years.</p>"
    #expect(
      article("<h1><span class=kicker>Trade</span> <span>Mill opens in Mirel</span></h1>\(text)").title
        == "Mill opens in Mirel")
    #expect(
      article("<title>Mill opens in Mirel - The Post</title><h2><b>Trade</b> Mill opens in Mirel</h2>\(text)").title
        == "Mill opens in Mirel")
  }

  @Test("Of a blog’s page the headline is the entry’s, not the blog’s")
  func blog() {
    let article = article(
      """
      <title>Notes from a mill: Night shift</title><h1>Notes from a mill</h1><p>What I have seen from the gate of it.</p>
      <h3>Night shift</h3><div><p>The mill opened on Monday.</p><p>It will grind on for years.</p><p>Bread will be cheap.</p>
      <p>It is baked at night.</p></div>
      """)
    #expect(article.title == "Night shift")
    #expect(article.blocks.map(\.text).first == "The mill opened on Monday.")
  }

  @Test("A class of what is around the whole article says nothing of it")
  func whole() {
    for name in ["ad-free", "story with-share share", "social promo"] {
      let article = article(
        "<h1>Mill opens</h1><div class='\(name)'><p>The mill opened on Monday.</p><div class=ad><p>Gold is cheap now.</p></div>"
          + "<p>It will grind on for years.</p></div>")
      #expect(article.blocks.map(\.text) == ["The mill opened on Monday.", "It will grind on for years."], "\(name)")
    }
  }

  @Test("Elements in one another take no longer than their number", .timeLimit(.minutes(10)))
  func deep() {
    let count = 60_000
    for (begin, end) in [
      ("<div>", "</div>"), ("<div class=ad>", "</div>"), ("<div class=pullquote>It is.", "</div>"), ("<p>Ay<br>", ""),
      ("<b>", "</p>"), ("<table><tr><td>", ""),
    ] {
      _ = article(
        String(repeating: begin, count: count) + "<p>Deep text is here.</p>" + String(repeating: end, count: count))
    }
  }
}
