import Testing

@testable import Serving

@Suite("A page that is served under any address")
struct RootedPageTests {
  private func rooted(_ page: String) -> String {
    String(decoding: RootedPage.bytes(of: Array(page.utf8)), as: UTF8.self)
  }

  @Test("has its links from this server's root")
  func links() {
    #expect(
      rooted("<link href=\"assets/a.css\"><a class=\"b\" href=\"people.html#x\">People</a><img src=\"media/a.png\">")
        == "<link href=\"/assets/a.css\"><a class=\"b\" href=\"/people.html#x\">People</a><img src=\"/media/a.png\">")
  }

  @Test("where it was built for a folder of another host too")
  func elsewhere() {
    #expect(
      rooted(
        "<link href=\"/dossier/assets/a.css\"><a href=\"/dossier/people.html\">People</a><a href=\"/other/\">O</a>")
        == "<link href=\"/assets/a.css\"><a href=\"/people.html\">People</a><a href=\"/other/\">O</a>")
  }

  @Test(
    "keeps places on the page, other hosts and words",
    arguments: [
      "<a href=\"#page.main\">", "<a href=\"https://a.example/\">", "<a href=\"//a.example/\">",
      "<a href=\"mailto:a@b.example\">", "<p> href=\"a.html\"</p>", "<p title=\"a > b\">", "<a href=\"\">",
      "<a data-href=\"a.html\">",
    ])
  func kept(page: String) { #expect(rooted(page) == page) }
}
