import Pages
import TestSupport
import Testing

@Suite("The network")
struct NetworkPageTests {
  private static func entity(_ title: String, _ kind: String, _ relations: [String] = []) -> String {
    let lines = relations.isEmpty ? "" : "relations:\n" + relations.map { "  - \($0)\n" }.joined()
    return "---\ntitle: \(title)\nkind: \(kind)\n\(lines)---\nX."
  }

  private static let site: SiteFixture = [
    "entities/rob.md": entity(
      "Rob", "person", ["{type: Directorship, to: europol, role: Director, start: 2009, end: 2018, source: report}"]),
    "entities/europol.md": entity("Europol", "organization", ["{type: LocatedIn, to: hague, reference: true}"]),
    "entities/hague.md": entity("The Hague", "place"), "entities/alone.md": entity("Alone", "person"),
    "sources/report.md": "---\ntitle: The report\ntype: report\norigin: own\n---\nX.",
  ]

  @Test("lists each relation with role, dates and evidence")
  func table() throws {
    let page = try #require(Self.site.pages()["network.html"])
    let rows = page.matches(of: #/<tr id="relation-\d+">[\s\S]*?</tr>/#).map {
      $0.output.replacing(#/<[^>]*>/#, with: "|").replacing(#/\|+/#, with: "|").replacing("\n", with: "")
    }
    #expect(rows.count == 2)
    #expect(rows.contains { $0.contains("Rob") && $0.contains("Director|2009 to 2018|The report") }, "\(rows)")
    #expect(rows.contains { $0.contains("The Hague") && $0.contains("Reference knowledge") })
    #expect(!page.contains(">Alone<"))
  }

  @Test("says in its list where a relation has no source")
  func unsourced() throws {
    let site: SiteFixture = [
      "entities/a.md": Self.entity("A", "person", ["{type: Associate, to: b}"]),
      "entities/b.md": Self.entity("B", "person"),
    ]
    #expect(try #require(site.pages()["network.html"]).contains("<td>No source is named</td>"))
  }

  @Test("draws each relation once, as words that lead to its row, between names that lead to their pages")
  func picture() throws {
    let page = try #require(Self.site.pages()["network.html"])
    for part in ["href=\"#relation-0\"", "href=\"#relation-1\"", "Director, 2009 to 2018</text>"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(
      PictureReader.links(in: page) == ["entities/rob.html", "entities/europol.html", "entities/hague.html"])
    #expect(page.contains("unsourcedEdge"))
  }

  @Test("is told on an entity's page where it is more than its own relations")
  func surroundings() throws {
    let pages = Self.site.pages()
    #expect(try #require(pages["entities/rob.html"]).contains("<svg"))
    // All of it touches Europol: that is a list.
    #expect(!(try #require(pages["entities/europol.html"]).contains("<svg")))
  }

  @Test("is there only where something is related")
  func absence() {
    let without: SiteFixture = ["entities/alone.md": Self.entity("Alone", "person")]
    #expect(without.pages()["network.html"] == nil)
    #expect(without.pages().values.allSatisfy { !$0.contains("network.html") })
  }

  @Test("of groups that have no relations with one another it draws the most connected, and says that this is a part")
  func mostConnected() throws {
    var site: SiteFixture = ["dossier.yml": "title: A dossier\n"]
    for number in 1...12 {
      site.files.append((path: "entities/town-\(number).md", text: Self.entity("Town \(number)", "place")))
      for inhabitant in 1...8 {
        site.files.append(
          (
            path: "entities/p-\(number)-\(inhabitant).md",
            text: Self.entity("Person \(number) \(inhabitant)", "person", ["{type: LocatedIn, to: town-\(number)}"])
          ))
      }
    }
    let page = try #require(site.pages()["network.html"])
    #expect(page.contains("Only a part is drawn: the 6 with the most relations, of 108, and 6 relations of each"))
    #expect(PictureReader.links(in: page).filter { $0.hasPrefix("entities/town-") }.count == 6)
    // In the order of the numbers that they bear.
    let groups = page.matches(of: #/Around (Town \d+)</a>/#).map { String($0.1) }
    #expect(groups == (1...12).map { "Town \($0)" })
  }

  @Test("is cut into groups where there is much, each with a page, and no relation is lost")
  func many() throws {
    func ties(of number: Int) -> [Int] {
      [number / 20 * 20, number == 0 ? 399 : number - 1].filter { $0 != number }
    }
    var site: SiteFixture = ["dossier.yml": "title: A dossier\n"]
    for number in 0..<400 {
      site.files.append(
        (
          path: "entities/e\(number).md",
          text: Self.entity("Entity \(number)", "person", ties(of: number).map { "{type: Associate, to: e\($0)}" })
        ))
    }
    let pages = site.pages()
    let whole = try #require(pages["network.html"])
    let groups = PictureReader.links(in: whole)
    #expect(groups.count > 5 && groups.allSatisfy { pages[$0] != nil })
    // What the picture says of two groups stands in a table, which its squares lead to.
    let squares = Set(
      whole.matches(of: #/href="#(groups-\d+-\d+)" aria-label="[^"]*: (\d+)"/#).map { "\($0.1) \($0.2)" })
    let rows = Set(
      whole.matches(of: #/<tr id="(groups-\d+-\d+)"><th.*<td>(\d+)<\/td>/#).map { "\($0.1) \($0.2)" })
    #expect(!rows.isEmpty && squares == rows)
    let parts = pages.filter { $0.key.hasPrefix("network.") && $0.key != "network.html" }
    #expect(parts.values.allSatisfy { $0.utf8.count < 300_000 })
    let told = Set(
      parts.values.flatMap { page in
        page.matches(of: #/<th scope="row"><a href="entities\/e(\d+)\.html">[^<]*<\/a>[^<]*<a href="entities\/e(\d+)/#)
          .map { "\($0.1) \($0.2)" }
      })
    var all: Set<String> = []
    for number in 0..<400 { for tie in ties(of: number) { all.insert("\(number) \(tie)") } }
    #expect(told == all)
  }
}
