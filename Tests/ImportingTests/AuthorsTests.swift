import Importing
import Testing

@Suite("Who wrote a page")
struct AuthorsTests {
  private static let text = """
    <p>Two companies were charged on Thursday over the collapse of a crane in the harbour.</p>\
    <p>Nobody had stopped the work there, the court was told on Friday.</p>
    """

  private func article(head: String = "", above: String) -> ImportedArticle {
    let page =
      "<html><head><title>A crane falls</title>\(head)</head><body><main><article><h1>A crane falls</h1>\(above)"
      + Self.text + "</article></main></body></html>"
    return ImportedArticle(HTMLPageFormat().read(Array(page.utf8)), words: .english)
  }

  private func json(_ author: String) -> String {
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":\(author),"
      + "\"publisher\":{\"name\":\"The Herald\"}}</script>"
  }

  @Test(
    "All that JSON-LD names",
    arguments: [
      (
        #"[{"@type":"Person","name":"Lena Ostrow"},{"@type":"Person","name":"Piotr Halski"}]"#,
        ["Lena Ostrow", "Piotr Halski"]
      ),
      (#"["Lena Ostrow","Piotr Halski"]"#, ["Lena Ostrow", "Piotr Halski"]),
      (#"[{"name":"Lena Ostrow","sameAs":["x"],"worksFor":{"name":"The Herald"}}]"#, ["Lena Ostrow"]),
      (#"{"@type":"Person","name":"Lena Ostrow"}"#, ["Lena Ostrow"]), ("[]", []), ("[", []),
    ])
  func named(author: String, authors: [String]) {
    #expect(article(head: json(author), above: "").authors == authors)
  }

  @Test(
    "The line below the title names more than the page's head does",
    arguments: [
      ("By Lena Ostrow and Piotr Halski", ["Lena Ostrow", "Piotr Halski"]),
      ("By Lena Ostrow & Piotr Halski", ["Lena Ostrow", "Piotr Halski"]),
      ("By Lena Ostrow, Piotr Halski and Ida Moen", ["Lena Ostrow", "Piotr Halski", "Ida Moen"]),
      ("By Lena Ostrow in Rome and Piotr Halski in Tarn", ["Lena Ostrow", "Piotr Halski"]),
      ("By Lena Ostrow, Courts Reporter", ["Lena Ostrow"]), ("By Lena Ostrow, Tallinn", ["Lena Ostrow"]),
    ])
  func line(text: String, authors: [String]) {
    #expect(
      article(head: json(#"{"name":"Lena Ostrow"}"#), above: "<p class=\"byline\">\(text)</p>").authors == authors)
    #expect(article(above: "<p>\(text)</p>").authors == authors)
  }

  @Test(
    "An element says so",
    arguments: [
      #"<div class="author">Sam Okoro</div>"#, #"<p><a rel="author" href="x">Sam Okoro</a></p>"#,
      #"<p class="post author">By Sam Okoro</p>"#, #"<span itemprop="author">Sam Okoro</span>"#,
    ])
  func element(above: String) {
    let article = article(above: above)
    #expect(article.authors == ["Sam Okoro"])
    #expect(article.blocks.count == 2)
  }

  @Test("Those of comments and of sentences wrote none of it")
  func others() {
    #expect(article(above: #"<div class="author">Nobody knows who wrote this long line.</div>"#).authors == [])
    #expect(article(above: #"<div class="comments"><b class="author">Sam Okoro</b></div>"#).authors == [])
  }
}

@Suite("Lines of pictures that begin with whose they are")
struct PictureAgencyTests {
  @Test("A line of who took it and what it shows, and the caption below, are no text")
  func agency() {
    let text = """
      Mayor quits over flood fund

      2 hours ago

      PA Media Rosa Finch stands in front of a microphone
      Rosa Finch had been mayor since 2019

      The mayor of Lydham has resigned after an audit of the money for victims.

      PA Media reported the case on Monday, and nobody denied it.
      """
    let article = ImportedArticle(PlainTextFormat().read(Array(text.utf8)), words: .english)
    #expect(
      article.blocks.map(\.text) == [
        "The mayor of Lydham has resigned after an audit of the money for victims.",
        "PA Media reported the case on Monday, and nobody denied it.",
      ])
  }
}
