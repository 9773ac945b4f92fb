import Foundation
import TestSupport
import Testing

@testable import Exporting

@Suite("The feeds of articles")
struct ArticlesFeedTests {
  private static let site: SiteFixture = [
    "dossier.yml": "title: The raid & after\nbaseURL: https://example.org/raid\ndescription: What is known.\n",
    "articles/raid.md":
      "---\ntitle: The \"raid\"\nsummary: Servers <seized>.\ndate: 2018-04-27\nauthors: [A. Writer]\n---\nA.\n",
    "articles/after.md": "---\ntitle: After\ndate: 2018-05\nupdated: 2018-06-02\n---\nB.\n",
    "articles/kept.md": "---\ntitle: Kept back\ndate: 2018-07\ndraft: true\n---\nC.\n",
  ]

  private func file(_ path: String, of site: SiteFixture) -> String? {
    let dossier = site.dossier()
    return Exporters.files(of: dossier).first { $0.path == path }
      .map { String(decoding: $0.bytes(of: dossier), as: UTF8.self) }
  }

  @Test("Atom: newest first, each at its own address, drafts left out")
  func atom() {
    #expect(
      file("feed.xml", of: Self.site) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
          <id>https://example.org/raid/feed.xml</id>
          <title>The raid &amp; after</title>
          <subtitle>What is known.</subtitle>
          <updated>2018-06-02T00:00:00Z</updated>
          <link rel="self" type="application/atom+xml" href="https://example.org/raid/feed.xml"/>
          <link rel="alternate" type="text/html" href="https://example.org/raid/"/>
          <author><name>The raid &amp; after</name></author>
          <entry>
            <id>https://example.org/raid/articles/after.html</id>
            <title>After</title>
            <published>2018-05-01T00:00:00Z</published>
            <updated>2018-06-02T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/raid/articles/after.html"/>
          </entry>
          <entry>
            <id>https://example.org/raid/articles/raid.html</id>
            <title>The &quot;raid&quot;</title>
            <published>2018-04-27T00:00:00Z</published>
            <updated>2018-04-27T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/raid/articles/raid.html"/>
            <author><name>A. Writer</name></author>
            <content type="text">Servers &lt;seized&gt;.</content>
          </entry>
        </feed>

        """)
  }

  @Test("JSON Feed: the same")
  func json() throws {
    let text = try #require(file("feed.json", of: Self.site))
    let feed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
    #expect(feed["feed_url"] as? String == "https://example.org/raid/feed.json")
    let items = try #require(feed["items"] as? [[String: Any]])
    #expect(items.map { $0["title"] as? String } == ["After", "The \"raid\""])
    #expect(items.map { $0["content_text"] as? String } == ["After", "Servers <seized>."])
    #expect(items.map { $0["date_published"] as? String } == ["2018-05-01T00:00:00Z", "2018-04-27T00:00:00Z"])
    #expect(items.first?["date_modified"] as? String == "2018-06-02T00:00:00Z")
  }

  @Test("There are none without an address or without articles")
  func none() {
    #expect(file("feed.xml", of: ["articles/a.md": "---\ntitle: A\ndate: 2018\n---\nA."]) == nil)
    #expect(file("feed.json", of: ["dossier.yml": "title: T\nbaseURL: https://example.org/\n"]) == nil)
  }
}

@Suite("The sitemap")
struct SitemapTests {
  private static func site(_ base: String) -> SiteFixture {
    [
      "dossier.yml": "title: T\nbaseURL: \(base)\n", "index.md": "---\ntitle: T\n---\nT.\n",
      "articles/a b.md": "---\ntitle: A\ndate: 2018-04-27\n---\nA.\n",
      "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nB.\n",
      "articles/kept.md": "---\ntitle: Kept back\ndate: 2018-07\ndraft: true\n---\nC.\n",
    ]
  }

  private func files(_ exporter: any Exporter, of site: SiteFixture) -> [String: String] {
    let dossier = site.dossier()
    return Dictionary(
      uniqueKeysWithValues: exporter.files(of: dossier).map {
        ($0.path, String(decoding: $0.bytes(of: dossier), as: UTF8.self))
      })
  }

  @Test("names the front page and each document, with the day of an article's last change")
  func names() {
    #expect(
      files(SitemapExporter(), of: Self.site("https://example.org/raid")) == [
        "sitemap.xml": """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://example.org/raid/</loc></url>
          <url><loc>https://example.org/raid/articles/a-b.html</loc><lastmod>2018-04-27</lastmod></url>
          <url><loc>https://example.org/raid/entities/amaq.html</loc></url>
        </urlset>

        """
      ])
  }

  @Test(
    "tells no day of a change of which only the month, the year or something about it is known",
    arguments: [
      ("2018-04", nil), ("2018", nil), ("2018-04-27~", nil), ("2018-04-27?", nil), ("2018-04-27/2018-05-02", nil),
      ("2018-21", nil), ("2018-04-XX", nil), ("2018-04-27T23:30:00+02:00", "2018-04-27"),
    ])
  func days(_ date: String, _ day: String?) throws {
    let site: SiteFixture = [
      "dossier.yml": "title: T\nbaseURL: https://example.org\n",
      "articles/a-b.md": "---\ntitle: A\ndate: \(date)\n---\nA.\n",
    ]
    let text = try #require(files(SitemapExporter(), of: site)["sitemap.xml"])
    #expect(text.contains("<lastmod>") == (day != nil))
    if let day { #expect(text.contains("a-b.html</loc><lastmod>\(day)</lastmod>")) }
  }

  @Test("is in parts where one file cannot hold it")
  func parts() {
    let files = files(SitemapExporter(most: 2), of: Self.site("https://example.org"))
    #expect(files.keys.sorted() == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
    #expect(files["sitemap.xml"]?.contains("<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>") == true)
    #expect(files["sitemap-1.xml"]?.contains("a-b.html") == true)
    #expect(files["sitemap-2.xml"]?.contains("amaq.html") == true)
  }

  @Test("is named to robots at the top of a host, where alone they look")
  func robots() {
    #expect(
      files(RobotsExporter(), of: Self.site("https://example.org")) == [
        "robots.txt": "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n"
      ])
    #expect(files(RobotsExporter(), of: Self.site("https://example.org/raid")) == [:])
  }
}
