import Pages
import TestSupport
import Testing

@Suite("The map")
struct MapPageTests {
  private static func place(_ title: String, _ lines: String) -> String {
    "---\ntitle: \(title)\nkind: place\n\(lines)\n---\nX."
  }

  private static let site: SiteFixture = [
    "entities/hague.md": place("The Hague", "latitude: 52.080\nlongitude: 4.3"),
    "entities/spain.md": place("Spain", "latitude: 40\nlongitude: -4\ncountry: ES"),
    "entities/quebec.md": place("Quebec", "latitude: 52.0\nlongitude: -72.0\nextent: region\ncountry: CA"),
    "entities/toronto.md": place("Toronto", "latitude: 43.65\nlongitude: -79.38\nextent: city"),
    "entities/europe.md": place("Europe", "country: EU"),
    "entities/speech.md": "---\ntitle: The speech\nkind: event\ndate: 2016\nlocation: toronto\n---\nX.",
    "entities/campaign.md": "---\ntitle: The campaign\nkind: event\n---\nX.",
    "entities/europol.md": """
    ---
    title: Europol
    kind: organization
    relations: [{type: LocatedIn, to: hague, source: report}]
    ---
    X.
    """,
    "entities/silent.md": """
    ---
    title: The silent
    kind: organization
    relations: [{type: LocatedIn, to: hague, source: report}]
    ---
    X.
    """,
    "entities/rob.md": """
    ---
    title: Rob
    kind: person
    relations: [{type: Employment, to: europol, source: report}]
    ---
    X.
    """,
    "articles/a.md": "---\ndate: 2018-04-28\n---\nServers in [[The Hague]] were seized.",
    "annotations/n.md": """
    ---
    kind: claim
    article: a
    quote: were seized
    status: reported
    speaker: Rob
    sources: [{source: report}]
    ---
    X.
    """,
    "sources/report.md": "---\ntitle: The report\ntype: report\norigin: own\n---\nX.",
  ]

  private static func rows(_ page: String) -> [String] {
    page.matches(of: #/<tr id="place-\d+">[\s\S]*?</tr>/#).map {
      String($0.output.replacing(#/<[^>]*>/#, with: "|").replacing(#/\|+/#, with: "|").replacing("\n", with: ""))
    }
  }

  @Test("lists each place with its digits, what happened there, and who that speaks has a seat there")
  func table() throws {
    let rows = Self.rows(try #require(Self.site.pages()["map.html"]))
    #expect(
      rows == [
        "|The Hague| |city|52.080° N, 4.3° E|Europol| |Source: |The report|1|",
        "|Quebec| |region|52.0° N, 72.0° W|0|",
        "|Spain| |country|40° N, 4° W|0|",
        "|Toronto| |city|43.65° N, 79.38° W|The speech|, |2016|0|",
      ])
  }

  @Test("tells which places and events are not on it")
  func elsewhere() throws {
    let page = try #require(Self.site.pages()["map.html"])
    let end = page[(page.range(of: "Places without coordinates")?.lowerBound ?? page.endIndex)...]
    #expect(end.contains(">Europe</a>") && end.contains(">The campaign</a>") && !end.contains(">The speech</a>"))
  }

  @Test("draws each place that it lists, in a panel on each side of the ocean, and links to it")
  func picture() throws {
    let page = try #require(Self.site.pages()["map.html"])
    let drawn = PictureReader.links(in: page)
    #expect(drawn == ["entities/hague.html", "entities/spain.html", "entities/quebec.html", "entities/toronto.html"])
    #expect(drawn.isSubset(of: PictureReader.links(inList: page)))
    #expect(page.matches(of: #/<svg/#).count == 2)
    for part in ["class=\"here\"", "class=\"seat\"", "class=\"area\"", "class=\"region\"", "A dashed ring"] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test("shows the borders as disputed that the settings name, and says which")
  func borders() throws {
    var site = Self.site
    site.files.append((path: "dossier.yml", text: "title: X\nborders: [ES FR, DE PL]\nmedia: all\n"))
    let page = try #require(site.pages()["map.html"])
    #expect(
      page.contains("Dashed borders are disputed, as this dossier lists them: ") && page.contains("France and Spain"))
  }

  @Test("is the same where pages run from right to left: east is on the right")
  func direction() throws {
    var arabic = Self.site
    arabic.files.append((path: "dossier.yml", text: "title: X\nlanguage: ar\nmedia: all\n"))
    let (page, usual) = (arabic.pages()["map.html"] ?? "", Self.site.pages()["map.html"] ?? "")
    #expect(page.contains("dir=\"rtl\""))
    #expect(PictureReader.places(of: "Toronto", in: page) == PictureReader.places(of: "Toronto", in: usual))
  }

  @Test("is small on a place’s own page")
  func locator() throws {
    let pages = Self.site.pages()
    #expect(pages["entities/hague.html"]?.contains("Where The Hague lies") == true)
    #expect(pages["entities/spain.html"]?.contains("class=\"area\"") == true)
    #expect(pages["entities/europe.html"]?.contains("<svg") == false)
  }

  @Test("is there only where a place has coordinates")
  func absence() {
    let without: SiteFixture = ["entities/europe.md": Self.place("Europe", "country: EU")]
    let pages = without.pages()
    #expect(pages["map.html"] == nil)
    #expect(pages.values.allSatisfy { !$0.contains("map.html") && !$0.contains("<svg") })
  }

  @Test("keeps to a readable size with many places")
  func many() throws {
    var site: SiteFixture = ["dossier.yml": "title: A dossier\n"]
    for number in 0..<700 {
      let (latitude, longitude) = (36 + number % 24, number * 7 % 50 - 10)
      site.files.append(
        (
          path: "entities/p\(number).md",
          text: Self.place(
            "Place \(number)", "latitude: \(latitude).\(number % 10)\nlongitude: \(longitude).\(number % 7)")
        ))
    }
    let pages = site.pages()
    let maps = pages.filter { $0.key.hasPrefix("map") }
    #expect(maps.keys.sorted() == ["map.2.html", "map.3.html", "map.4.html", "map.html"])
    #expect(maps.values.allSatisfy { $0.utf8.count < 300_000 })
    #expect(maps.values.reduce(0) { $0 + Self.rows($1).count } == 700)
  }
}
