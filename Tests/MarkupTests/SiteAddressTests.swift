import Markup
import Testing

@Suite("Where a site may stand")
struct SiteAddressTests {
  @Test(
    "Addresses that feeds and the sitemap can name",
    arguments: [
      "https://example.org/", "http://localhost:8000/a/b/", "https://[::1]:80/", "https://xn--bcher-kva.example/",
      "https://my_host.example/", "https://192.0.2.1/",
    ])
  func usable(address: String) {
    #expect(SiteAddressFlaw.of(address) == nil)
  }

  @Test(
    "Others, and why",
    arguments: [
      ("https://me:secret@example.org/", SiteAddressFlaw.user), ("https://me@example.org/", .user),
      ("https://example.org:99999/", .port("99999")), ("https://example.org:0/", .port("0")),
      ("https://example.org:/", .port("")),
      ("https://example.org:8o/", .port("8o")), ("https://bücher.example/", .host("bücher.example")),
      ("https://a..example/", .host("a..example")), ("https://b%C3%BC.example/", .host("b%C3%BC.example")),
    ])
  func unusable(address: String, flaw: SiteAddressFlaw) {
    #expect(SiteAddressFlaw.of(address) == flaw)
  }
}
