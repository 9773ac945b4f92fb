import Foundation
import TestSupport
import Testing

@testable import Exporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The feed of corrections")
struct CorrectionsFeedTests {
  private func feed(_ site: SiteFixture) -> String? {
    let dossier = site.dossier()
    return Exporters.files(of: dossier).first { $0.path == "corrections.xml" }
      .map { String(decoding: $0.bytes(of: dossier), as: UTF8.self) }
  }

  private static let settings = "title: The raid & its <tale>\nbaseURL: https://example.org/raid\nlanguage: en\n"

  private static func article(_ title: String, _ corrections: [(date: String, note: String)]) -> String {
    let list = corrections.map { "  - date: \($0.date)\n    note: \($0.note)\n" }.joined()
    return "---\ntitle: \(title)\ndate: 2018-04-27\ncorrections:\n\(list)---\nText.\n"
  }

  @Test func reads() {
    let site: SiteFixture = [
      "dossier.yml": Self.settings + "authors: [The desk]\n",
      "articles/raid.md": Self.article(
        "The raid",
        [("2018-05-02", "\"A name: <b> & 'c'.\""), ("2018-05-02", "A date."), ("2018-06", "A place.")]),
    ]
    #expect(
      feed(site) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
          <id>https://example.org/raid/corrections.xml</id>
          <title>Corrections: The raid &amp; its &lt;tale&gt;</title>
          <updated>2018-06-01T00:00:00Z</updated>
          <link rel="self" type="application/atom+xml" href="https://example.org/raid/corrections.xml"/>
          <link rel="alternate" type="text/html" href="https://example.org/raid/corrections.html"/>
          <author><name>The desk</name></author>
          <entry>
            <id>https://example.org/raid/articles/raid.html#correction-2018-06</id>
            <title>The raid</title>
            <updated>2018-06-01T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/raid/articles/raid.html#corrections"/>
            <content type="text">A place.</content>
          </entry>
          <entry>
            <id>https://example.org/raid/articles/raid.html#correction-2018-05-02</id>
            <title>The raid</title>
            <updated>2018-05-02T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/raid/articles/raid.html#corrections"/>
            <content type="text">A name: &lt;b&gt; &amp; &#39;c&#39;.</content>
          </entry>
          <entry>
            <id>https://example.org/raid/articles/raid.html#correction-2018-05-02-2</id>
            <title>The raid</title>
            <updated>2018-05-02T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/raid/articles/raid.html#corrections"/>
            <content type="text">A date.</content>
          </entry>
        </feed>

        """)
  }

  @Test("There is none without an address or without corrections")
  func none() {
    #expect(feed(["articles/raid.md": Self.article("The raid", [("2018-05-02", "A name.")])]) == nil)
    #expect(feed(["dossier.yml": Self.settings, "articles/raid.md": "---\ndate: 2018\n---\nText."]) == nil)
  }

  @Test("A note without a date has the day of its article where Atom asks for one, and none where nothing does")
  func undated() throws {
    let site: SiteFixture = [
      "dossier.yml": Self.settings, "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nText.\n",
      "annotations/n.md": "---\nkind: correction\narticle: raid\nquote: Text\n---\nA name.\n",
    ]
    let text = try #require(feed(site))
    #expect(!text.contains("0001-01-01") && text.contains("<updated>2018-04-27T00:00:00Z</updated>"), "\(text)")
    let dossier = site.dossier()
    let json = Exporters.files(of: dossier).first { $0.path == "corrections.json" }
      .map { String(decoding: $0.bytes(of: dossier), as: UTF8.self) }
    #expect(try #require(json).contains("date_modified") == false)
  }

  @Test("Drafts are not in it")
  func drafts() {
    let draft = Self.article("Secret", [("2018-05-03", "A secret.")]).replacingOccurrences(
      of: "date: 2018-04-27", with: "date: 2018-04-27\ndraft: true")
    let site: SiteFixture = [
      "dossier.yml": Self.settings, "articles/raid.md": Self.article("The raid", [("2018-05-02", "A name.")]),
      "articles/secret.md": draft,
    ]
    #expect(feed(site)?.contains("ecret") == false)
  }

  @Test(
    "Any XML parser reads it, whatever is in the notes; its ids are unique",
    arguments: [
      "\"]]> <!-- & \\u00E9\"", "\"a\\tb\\nc \\u202E\"", "'<entry>'", "“é” 🦄",
    ])
  func parses(note: String) throws {
    let site: SiteFixture = [
      "dossier.yml": "title: \(note)\nbaseURL: https://example.org/\npublisher: \(note)\n",
      "articles/é x.md": Self.article(note, [("2018-05-02~", "A."), ("2014/..", note), ("2018-05-02~", "B.")]),
    ]
    let text = try #require(feed(site))
    let reader = FeedReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError)) in \(text)")
    #expect(reader.ids.count == 4)
    #expect(Set(reader.ids).count == 4)
    for id in reader.ids { #expect(URL(string: id)?.scheme == "https", "\(id)") }
  }

  @Test(
    "What no XML may hold is not in it",
    arguments: [
      ("a\u{0}b\u{7}\u{1F}", "a\u{FFFD}b\u{FFFD}\u{FFFD}"),
      ("\u{FFFE}\u{FFFF}\u{FFFD}\u{FFFC}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFC}"),
      ("a\t\n\r", "a&#9;&#10;&#13;"), ("<\u{338}>&\u{301}\"'", "&lt;\u{338}&gt;&amp;\u{301}&quot;&#39;"),
    ])
  func escaping(text: String, expected: String) {
    let xml: XMLText = "\(text)"
    #expect(String(decoding: xml.bytes, as: UTF8.self) == expected)
  }

  private final class FeedReader: NSObject, XMLParserDelegate {
    var ids: [String] = []
    private var isID = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      isID = name == "id"
      if isID { ids.append("") }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if isID { ids[ids.count - 1] += text }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      isID = false
    }
  }
}
