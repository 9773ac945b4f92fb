import TestSupport
import Testing

@Suite("What pages say of claims away from their article")
struct AccusationTests {
  private static let site: SiteFixture = [
    "articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\nThe firm burned the ledgers.\n",
    "entities/firm.md": "---\ntitle: Example Ltd\nkind: organization\n---\nA firm.\n",
    "entities/clerk.md": "---\ntitle: Clara Clerk\nkind: person\n---\nA clerk.\n",
    "sources/report.md": "---\ntitle: The report\ntype: report\n---\nA report.\n",
    "annotations/n.md": """
    ---
    kind: claim
    status: disputed
    article: a
    quote: burned the ledgers
    accuses: [firm]
    reply: {asked: 2018-04-20, received: 2018-04-22, says: Denies it.}
    sources: [{source: report, says: Speaks of a fire.}]
    ---
    Only [[clerk]] says that she saw the fire.
    """,
  ]

  @Test("a source's page shows an accusation with its status, its note, who was asked, and the reply")
  func source() throws {
    let page = try #require(Self.site.pages()["sources/report.html"])
    for words in [
      "data-status=\"disputed\"", "Only Clara Clerk says that she saw the fire.",
      "Accused</span> <a href=\"../entities/firm.html\">", "Right of reply</span> <span>Asked on", "Denies it.",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test("a claim on other words of an accusation's sentence is headed by its own words alone")
  func sentence() throws {
    var site = Self.site
    site.files[0].text =
      "---\ntitle: A\ndate: 2018-04-27\n---\nThe firm burned the ledgers on 3 May. It rained on 4 May.\n"
    for (name, words) in [("day", "on 3 May"), ("rain", "rained")] {
      site.files.append(
        (
          path: "annotations/\(name).md",
          text:
            "---\nkind: claim\nstatus: confirmed\narticle: a\nquote: \(words)\nspeaker: clerk\nsources: [{source: report}]\n---\nX.\n"
        ))
    }
    let pages = site.pages()
    for name in ["index.html", "claims.confirmed.html", "entities/clerk.html"] {
      let page = try #require(pages[name])
      #expect(page.contains("on 3 May") && !page.contains("burned"), "\(name)")
      #expect(page.contains("It <mark>rained</mark> on 4 May."), "\(name)")
    }
  }

  @Test("a claim whose words have an accusation in them is on no home page, and in lists that is told with it")
  func words() throws {
    var site = Self.site
    site.files.append(
      (
        path: "annotations/whole.md",
        text:
          "---\nkind: claim\nstatus: confirmed\narticle: a\nquote: The firm burned the ledgers\nspeaker: clerk\nsources: [{source: report}]\n---\nX.\n"
      ))
    let pages = site.pages()
    #expect(try #require(pages["index.html"]).contains("burned") == false)
    for name in ["claims.confirmed.html", "entities/clerk.html"] {
      let page = try #require(pages[name])
      for words in ["burned the ledgers", "data-status=\"disputed\"", "Only Clara Clerk says", "Denies it."] {
        #expect(page.contains(words), "\(name): \(words)")
      }
    }
  }

  @Test("a list of mentions leads to an accusation's note, and shows no sentence of it")
  func mentions() throws {
    let page = try #require(Self.site.pages()["entities/clerk.html"])
    #expect(page.contains("<a href=\"../articles/a.html#note.n\">Note 1</a>"))
    #expect(!page.contains("saw the fire"))
  }

  @Test(
    "a tag's page lists an accusation by that it is one, and a page that embeds it has a link in its place, with a warning"
  )
  func tagsAndEmbeds() throws {
    var site = Self.site
    for index in site.files.indices where site.files[index].path == "annotations/n.md" {
      site.files[index].text = site.files[index].text.replacing(
        "kind: claim\n", with: "kind: claim\ntitle: Example burned it\nsummary: It burned the books.\ntags: [fire]\n")
    }
    site.files.append((path: "pages/p.md", text: "---\ntitle: P\n---\nBefore.\n\n![[n]]\n\nAfter.\n"))
    let (pages, told) = (site.pages(), site.diagnostics.filter { $0.id == "embedded-accusation" })
    #expect(told.map(\.location.path) == ["Content/pages/p.md"] && told.allSatisfy { $0.severity == .warning })
    let page = try #require(pages["p.html"])
    #expect(page.contains("href=\"articles/a.html#note.n\"") && !page.contains("saw the fire"), "\(page)")
    let tag = try #require(pages["tags/fire.html"])
    #expect(tag.contains("href=\"../articles/a.html#note.n\"") && !tag.contains("burned"), "\(tag)")
  }

  @Test("sources are independent only where each that is cited states its origin, not another file of it")
  func independence() throws {
    func claims(_ cited: String) throws -> String {
      let site: SiteFixture = [
        "articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\nServers were seized.\n",
        "sources/own.md": "---\ntitle: Own\ntype: report\norigin: own\nurl: https://a.example/x\n---\nX.\n",
        "sources/silent.md": "---\ntitle: Silent\ntype: report\nurl: https://a.example/x\n---\nX.\n",
        "sources/other.md": "---\ntitle: Other\ntype: report\norigin: own\n---\nX.\n",
        "annotations/n.md":
          "---\nkind: claim\nstatus: reported\narticle: a\nquote: were seized\nsources: [\(cited)]\n---\nX.\n",
      ]
      return try #require(site.pages()["claims.html"])
    }
    #expect(try claims("{source: own}, {source: other}").contains("2 sources, 2 independent origins"))
    #expect(try claims("{source: silent}, {source: other}").contains("2 sources, origins not stated"))
    #expect(try claims("{source: own}, {source: silent}, {source: other}").contains("3 sources, origins not stated"))
  }
}
