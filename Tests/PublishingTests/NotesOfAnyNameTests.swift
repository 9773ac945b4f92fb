import Diagnostics
import TestSupport
import Testing

@Suite("A folder of notes")
struct NotesOfAnyNameTests {
  private func errors(_ site: SiteFixture) -> [String] {
    site.diagnostics.filter { $0.severity == .error }.map(\.id)
  }

  @Test(
    "is built whatever its notes are called", arguments: ["😀.md", "!!!.md", "people.md", "index note.md", "404.md"])
  func names(path: String) {
    let site: SiteFixture = [path: "Text.\n", "a/\(path)": "Text.\n", "use.md": "[[\(path.dropLast(3))]]\n"]
    #expect(errors(site) == [])
    #expect(site.pages().values.count { $0.contains("<p>Text.</p>") } == 2)
  }

  @Test(
    "finds a note by the moment that begins its name",
    arguments: [
      ("202401051230 The raid", "202401051230", true), ("20240105123059-the-raid", "20240105123059", true),
      ("202401051230_The raid", "202401051230", true),
      // What is none, and a name that goes on.
      ("202413051230 The raid", "202413051230", false), ("20240105 The raid", "20240105", false),
      ("202401051230a The raid", "202401051230", false), ("202401052530 The raid", "202401052530", false),
    ])
  func moments(file: String, link: String, isFound: Bool) {
    let site: SiteFixture = ["a/\(file).md": "Text.\n", "use.md": "[[\(link)]]\n"]
    #expect(site.diagnostics.contains { $0.id == "unresolved-link" } == !isFound)
  }

  @Test("takes a moment that is a note’s whole name before one that begins another’s")
  func wholeMoment() {
    let own: SiteFixture = ["use.md": "[[202401051230]]\n", "202401051230.md": "Own.\n", "202401051230 a.md": "B.\n"]
    #expect(own.pages()["use.html"]?.contains("href=\"202401051230.html\"") == true)
    #expect(own.diagnostics.filter { $0.severity != .information }.map(\.id) == [])
  }

  @Test("keeps each of many notes of one name")
  func namesakes() {
    let site: SiteFixture = [
      "a/x/Log.md": "One.\n", "b/x/Log.md": "Two.\n", "c/x/Log.md": "Three.\n", "d/x/log.md": "Four.\n",
      "e.md": "[[Log]]\n",
    ]
    #expect(errors(site) == [])
    for word in ["One.", "Two.", "Three.", "Four."] {
      #expect(site.pages().values.contains { $0.contains("<p>\(word)</p>") }, "\(word)")
    }
  }

  @Test(
    "tells notes apart whose names some file system takes for one",
    arguments: [("Straße", "Strasse"), ("ﬁle", "file"), ("Ǆ", "ǆ"), ("ΣΑΣ", "σας"), ("e\u{301}te", "éte")])
  func foldedNames(one: String, other: String) {
    let site: SiteFixture = ["a/\(one).md": "One.\n", "b/\(other).md": "Two.\n"]
    #expect(errors(site) == [])
    let pages = site.pages().filter { $0.value.contains("<p>One.</p>") || $0.value.contains("<p>Two.</p>") }
    #expect(Set(pages.keys.map { $0.uppercased() }).count == 2, "\(pages.keys)")
    let own: SiteFixture = [
      "articles/\(one).md": "---\ndate: 2020\n---\nOne.\n", "entities/\(other).md": "---\nkind: person\n---\nTwo.\n",
    ]
    #expect(errors(own).contains("duplicate-slug"))
  }

  @Test("gives tags addresses that no file system takes for one")
  func foldedTags() {
    let site: SiteFixture = ["a.md": "---\ntags: [Masse, Maße]\n---\n", "b.md": "---\ntags: [Maße]\n---\n"]
    #expect(errors(site) == [])
    #expect(site.pages().keys.filter { $0.hasPrefix("tags/") }.sorted() == ["tags/masse.html"])
  }

  @Test("has a first page that is a note like the others")
  func home() {
    let site: SiteFixture = ["index.md": "---\nmood: good\n---\nSee [[nothing]] and [[a]].\n", "a.md": "Text.\n"]
    #expect(errors(site) == [])
    #expect(site.pages()["index.html"]?.contains("See nothing and <a href=\"a.html\">a</a>.") == true)
    let marked: SiteFixture = ["index.md": "---\nDraft: yes\n---\nSecret.\n", "a.md": "Text.\n"]
    #expect(errors(marked) == [])
    #expect(!marked.pages().values.contains { $0.contains("Secret") })
    let dossier: SiteFixture = ["index.md": "---\nmood: good\n---\n", "pages/a.md": "Text.\n"]
    #expect(errors(dossier) == ["unknown-key"])
  }

  @Test("tells of files whose names differ in how letters are composed, and keeps those that differ in case")
  func files() {
    var site: SiteFixture = ["a.md": "![[caf\u{E9}.png]] ![[Map.png]] ![[map.png]]\n"]
    site.attachments = ["Map.png", "cafe\u{301}.png", "caf\u{E9}.png", "map.png"]
    #expect(errors(site) == [])
    let said = site.diagnostics.map { "\($0.id) \($0.location.path)" }
    #expect(said == ["same-file-name Content/caf\u{E9}.png", "shortened-address Content/map.png"])
    let page = site.pages()["a.html"] ?? ""
    #expect(page.contains("files/Map.png") && page.contains("files/map-"))
  }
}
