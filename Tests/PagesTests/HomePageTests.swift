import TestSupport
import Testing

@Suite("The home page")
struct HomePageTests {
  @Test("of a long correction it shows the beginning, up to a whole word; the article has all of it")
  func longCorrection() throws {
    let note = (1...60).map { "word\($0)" }.joined(separator: " ")
    let site: SiteFixture = [
      "index.md": "---\ntitle: Home\n---\nText.\n",
      "articles/a.md": "---\ntitle: A\ndate: 2020\ncorrections: [{date: 2021, note: \(note)}]\n---\nText.\n",
    ]
    let pages = site.pages()
    let home = try #require(pages["index.html"])
    #expect(home.contains("word28 word29…</p>") && !home.contains("word30"))
    #expect(pages["articles/a.html"]?.contains(note) == true)
  }

  @Test("names people by their names, and events by their dates")
  func register() throws {
    let site: SiteFixture = [
      "index.md": "---\ntitle: Home\n---\nText.\n",
      "entities/a.md": "---\ntitle: Arson\nkind: event\ndate: 2020\n---\n",
      "entities/t.md": "---\ntitle: Trial\nkind: event\ndate: 2019\n---\n",
      "entities/z.md": "---\ntitle: Ana Zuse\nkind: person\nsortName: Zuse, Ana\n---\n",
      "entities/b.md": "---\ntitle: Max Bell\nkind: person\nsortName: Bell, Max\n---\n",
    ]
    let home = try #require(site.pages()["index.html"])
    let names = ["Max Bell</a>", "Ana Zuse</a>", "Trial</a>", "Arson</a>"].compactMap { home.firstRange(of: $0) }
    #expect(names.count == 4 && names.map(\.lowerBound) == names.map(\.lowerBound).sorted())
  }

  @Test("a short correction stands there whole")
  func shortCorrection() throws {
    let site: SiteFixture = [
      "index.md": "---\ntitle: Home\n---\nText.\n",
      "articles/a.md": "---\ntitle: A\ndate: 2020\ncorrections: [{date: 2021, note: A date was wrong.}]\n---\nText.\n",
    ]
    #expect(site.pages()["index.html"]?.contains(">A date was wrong.</p>") == true)
  }
}
