import TestSupport
import Testing

@Suite("A page whose text begins with its title")
struct RepeatedTitleTests {
  private static func page(_ text: String) -> String? {
    SiteFixture([
      "pages/about.md": "---\ntitle: About us\n---\n\(text)\n",
      "articles/a.md": "---\ntitle: A\ndate: 2020\n---\n[[about]]\n",
    ]).pages()["about.html"]
  }

  @Test("says it once, and a link to that heading still leads there")
  func once() throws {
    let page = try #require(Self.page("# About us\n\nText.\n\n## How\n\nMore."))
    #expect(page.split(separator: ">About us</h").count == 2)
    #expect(page.contains("<span id=\"about-us\"></span>\n<h1>About us</h1>"))
    #expect(page.contains("<p>Text.</p>") && page.contains("<a href=\"#how\">How</a>"))
    #expect(!page.contains("<a href=\"#about-us\">"))
  }

  @Test("keeps a heading that says more, or stands later")
  func others() throws {
    #expect(try #require(Self.page("# About *us*\n\nText.")).contains("<em>us</em>"))
    #expect(try #require(Self.page("Text.\n\n# About us\n\nText.")).contains(">About us</h2>"))
  }
}
