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
    for (begin, end) in [("<div>", "</div>"), ("<div class=ad>", "</div>"), ("<b>", "</p>"), ("<table><tr><td>", "")] {
      _ = article(
        String(repeating: begin, count: count) + "<p>Deep text is here.</p>" + String(repeating: end, count: count))
    }
  }
}
