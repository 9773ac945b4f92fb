import Foundation
import Pages
import Templates
import TestSupport
import Testing

@Suite("The timeline")
struct TimelinePageTests {
  private static let site: SiteFixture = [
    "articles/raid.md":
      "---\ntitle: The article\ndate: 2018-04-28\n---\nServers of [[Amaq]] were seized. See [[raids]].",
    "entities/amaq.md": """
    ---
    title: Amaq
    kind: outlet
    founded: 2014~
    relations: [{type: TargetOf, to: raids}]
    ---
    X.
    """,
    "entities/raids.md":
      "---\ntitle: The raids\nkind: event\ndate: 2018-04-25/2018-04-26\nsummary: Servers were seized.\n---\nX.",
    "entities/strike.md": "---\ntitle: The strike\nkind: event\ndate: 2016-08\n---\nX.",
    "entities/loss.md": "---\ntitle: The loss\nkind: event\n---\nX.",
    "entities/rob.md": """
    ---
    title: Rob
    kind: person
    relations: [{type: Directorship, to: europol, role: Director, start: 2009, end: 2018, source: report}]
    ---
    X.
    """,
    "entities/europol.md": "---\ntitle: Europol\nkind: organization\n---\nX.",
    "sources/report.md": "---\ntitle: The report\ntype: report\norigin: own\n---\nX.",
    "annotations/seized.md": """
    ---
    kind: claim
    article: raid
    quote: were seized
    statement: Servers were seized.
    status: reported
    date: 2018-04-27
    sources: [{source: report}]
    ---
    X.
    """,
  ]

  @Test("lists all that has a date, by year and month, with what it rests on, and what has none")
  func list() throws {
    let page = try #require(Self.site.pages()["timeline.html"])
    for part in [
      "<h2 id=\"y2018\">2018 ", "<h3 id=\"y2018-4\">April</h3>", "25 to 26 April 2018", "The raids</a>",
      "Servers were seized.</a>", "Source: <a href=\"sources/report.html\">The report</a>", ">The article</a>",
      "Amaq</a> founded", "about 2014", "2009 to 2018", "<a href=\"entities/europol.html\">Europol</a>",
      "No date is reported", ">The loss</a>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    let years = page.matches(of: #/<h2 id="y(\d+)">/#).map { String($0.1) }
    #expect(years == ["2009", "2014", "2016", "2018"])
  }

  @Test("does not say again what the heading of its year or month says")
  func datesOnce() throws {
    let site: SiteFixture = [
      "entities/a.md": "---\ntitle: First\nkind: event\ndate: 1789\n---\nX.",
      "entities/b.md": "---\ntitle: Second\nkind: event\ndate: 1790-07\n---\nX.",
      "entities/c.md": "---\ntitle: Third\nkind: event\ndate: 1790-07-14\n---\nX.",
    ]
    let page = try #require(site.pages()["timeline.html"])
    let list = try #require(page.split(separator: "<section class=\"year\"", maxSplits: 1).last)
    #expect(!list.contains("<time datetime=\"1789\">") && !list.contains(">July 1790<"))
    #expect(list.contains("14 July 1790"))
  }

  @Test("has a page for each sort of what there is, which names the others")
  func filters() throws {
    let pages = Self.site.pages()
    let paths = pages.keys.filter { $0.hasPrefix("timeline") }.sorted()
    #expect(
      paths == [
        "timeline.articles.html", "timeline.claims.html", "timeline.events.html", "timeline.facts.html",
        "timeline.html", "timeline.roles.html",
      ])
    let events = try #require(pages["timeline.events.html"])
    #expect(events.contains("The raids") && !events.contains("The article</a>"))
    #expect(events.contains("<a href=\"timeline.html\">All"))
  }

  @Test("says in its picture what its list says, item by item, each a link to the same place")
  func picture() throws {
    for (path, page) in Self.site.pages() where path.hasPrefix("timeline") {
      let drawn = PictureReader.links(in: page)
      let listed = PictureReader.links(inList: page)
      if path == "timeline.html" { #expect(drawn.count == 3, "two events and a role: \(drawn)") }
      for link in drawn { #expect(listed.contains(link), "\(path): \(link) is drawn and not listed") }
    }
  }

  @Test("is there only where something but articles has a date")
  func absence() throws {
    let without: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018-04-28\n---\nOf [[Amaq]].", "entities/amaq.md": "---\nkind: outlet\n---\nX.",
    ]
    let pages = without.pages()
    #expect(pages.keys.filter { $0.hasPrefix("timeline") || $0.hasPrefix("evidence") } == [])
    #expect(pages.values.allSatisfy { !$0.contains("timeline.html") && !$0.contains("<svg") })
    #expect(Self.site.pages().values.contains { $0.contains("href=\"timeline.html\"") })
  }

  @Test("runs from right to left where the language does")
  func direction() throws {
    var arabic = Self.site
    arabic.files.append((path: "dossier.yml", text: "title: A dossier\nlanguage: ar\nmedia: all\n"))
    let page = try #require(arabic.pages()["timeline.html"])
    let usual = try #require(Self.site.pages()["timeline.html"])
    #expect(page.contains("dir=\"rtl\"") && page.contains("<svg"))
    #expect(PictureReader.links(in: page) == PictureReader.links(in: usual))
    #expect(PictureReader.places(of: "The strike", in: page) != PictureReader.places(of: "The strike", in: usual))
  }

  @Test("gives each year a page, and squares that lead there, where there is much")
  func many() throws {
    var site: SiteFixture = ["dossier.yml": "title: A dossier\n"]
    for number in 0..<700 {
      let date = "20\(10 + number % 9)-0\(1 + number % 7)-1\(number % 10)"
      site.files.append(
        (path: "entities/e\(number).md", text: "---\ntitle: Event \(number)\nkind: event\ndate: \(date)\n---\nX."))
    }
    let pages = site.pages()
    let whole = try #require(pages["timeline.html"])
    #expect(whole.contains("<svg") && !whole.contains("Event 7<"))
    for year in 2010...2018 {
      let page = try #require(pages["timeline.\(year).html"])
      #expect(page.utf8.count < 300_000)
      #expect(whole.contains("href=\"timeline.\(year).html#y\(year)\""))
    }
    let events = pages.filter { $0.key.hasPrefix("timeline.20") }.values.flatMap { PictureReader.links(inList: $0) }
    #expect(Set(events).filter { $0.hasPrefix("entities/") }.count == 700)
  }

  @Test("takes years that follow one another without any month together, in the picture and as pages")
  func founded() throws {
    var site: SiteFixture = ["dossier.yml": "title: A dossier\n"]
    for number in 0..<400 {
      let date = "20\(10 + number % 9)-0\(1 + number % 7)-1\(number % 10)"
      site.files.append(
        (path: "entities/e\(number).md", text: "---\ntitle: Event \(number)\nkind: event\ndate: \(date)\n---\nX."))
    }
    for year in 1800...1849 {
      site.files.append(
        (path: "entities/o\(year).md", text: "---\ntitle: Firm \(year)\nkind: organization\nfounded: \(year)\n---\nX."))
    }
    let pages = site.pages()
    let whole = try #require(pages["timeline.html"])
    #expect(whole.contains("href=\"timeline.1800-to-1849.html#y1800\"") && whole.contains("1800 to 1849 (50)"))
    #expect(pages.keys.filter { $0.hasPrefix("timeline.18") } == ["timeline.1800-to-1849.html"])
    let page = try #require(pages["timeline.1800-to-1849.html"])
    for year in 1800...1849 { #expect(page.contains("id=\"y\(year)\"") && page.contains("Firm \(year)<")) }
  }

  @Test("draws relations by number where they are too many for rows")
  func manyRoles() throws {
    var site: SiteFixture = ["entities/x.md": "---\ntitle: X\nkind: organization\n---\nX."]
    for number in 0..<90 {
      let role = "{type: Employment, to: x, start: 20\(10 + number % 9)-0\(1 + number % 7)}"
      site.files.append(
        (path: "entities/p\(number).md", text: "---\ntitle: P\(number)\nkind: person\nrelations: [\(role)]\n---\nX."))
    }
    let page = try #require(site.pages()["timeline.html"])
    #expect(page.contains("<svg"))
  }

  @Test("is told of one entity, and of what an article names, where there are three dates at least")
  func chronologies() throws {
    var site = Self.site
    site.files.append(
      (
        path: "entities/leader.md",
        text: """
        ---
        title: Leader
        kind: person
        born: 1970
        died: 2019
        relations: [{type: Directorship, to: europol, start: 2001, end: 2003}]
        ---
        X.
        """
      ))
    let pages = site.pages()
    let leader = try #require(pages["entities/leader.html"])
    #expect(leader.contains("Chronology") && leader.contains("<svg"))
    #expect(pages["entities/amaq.html"]?.contains("Chronology") == false)
  }
}

/// Reads the pictures in a page.
enum PictureReader {
  private static func drawings(in page: String) -> [Substring] {
    page.matches(of: #/<svg[\s\S]*?</svg>/#).map(\.output)
  }

  /// Where the first drawing of each picture leads, but for marks of several.
  static func links(in page: String) -> Set<String> {
    Set(
      drawings(in: page).flatMap { $0.matches(of: #/<a href="([^"]+)"/#).map { String($0.1) } }.filter {
        !$0.hasPrefix("#")
      })
  }

  static func links(inList page: String) -> Set<String> {
    let rest = page.replacing(#/<svg[\s\S]*?</svg>/#, with: "")
    return Set(rest.matches(of: #/<a href="([^"]+)"/#).map { String($0.1) })
  }

  static func places(of words: String, in page: String) -> [String] {
    drawings(in: page).flatMap { drawing in
      drawing.matches(of: #/<text[^>]* x="([^"]+)"[^>]*>([^<]*)</text>/#).filter { $0.2.hasPrefix(words) }
        .map { String($0.1) }
    }
  }
}
