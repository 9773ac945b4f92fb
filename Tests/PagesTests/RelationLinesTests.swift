import Linking
import Model
import TestSupport
import Testing

@testable import Pages

@Suite("Relations on pages")
struct RelationLinesTests {
  /// An entity's relations as its page tells them, a line for each: “Heads: Europol (director, 2009 to 2018)”.
  private func lines(_ slug: String, in files: [String: String]) throws -> [String] {
    let dossier = SiteFixture(files).dossier()
    let planned = try #require(
      EntityPageType().pages(of: dossier).first { $0.route.path == "entities/\(slug).html" })
    return planned.page(PageContext(dossier)).content.relations.map { line in
      line.label + ": "
        + line.entries.map { entry in
          var text = if case .link(let link) = entry.value { link.title } else { "?" }
          if let detail = entry.detail { text += " (\(detail))" }
          if let source = entry.source { text += " Source: \(source.title)" }
          if let quote = entry.quote { text += " “\(quote)”" }
          if entry.isReferenceKnowledge { text += " Reference knowledge" }
          return text
        }.joined(separator: "; ")
    }
  }

  private func site(_ relation: String, settings: String = "", more: [String: String] = [:]) -> [String: String] {
    [
      "dossier.yml": "title: A dossier\n\(settings)",
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nText.\n",
      "entities/ada.md": "---\ntitle: Ada\nkind: person\nrelations: [\(relation)]\n---\nText.\n",
      "entities/europol.md": "---\ntitle: Europol\nkind: organization\n---\nText.\n",
      "entities/strike.md": "---\ntitle: The strike\nkind: event\ndate: 2017-06\n---\nText.\n",
      "sources/report.md": "---\ntitle: The report\ntype: report\n---\nText.\n",
    ].merging(more) { $1 }
  }

  @Test(
    "What has ended by the dossier’s own date is told as past, on both pages",
    arguments: [
      // Before, on and after the day of the article.
      ("start: 2009, end: 2018-04-26", "", "Formerly headed: Europol (2009 to 26 April 2018)", "Formerly headed by"),
      ("start: 2009, end: 2018-04-27", "", "Heads: Europol (2009 to 27 April 2018)", "Headed by"),
      ("start: 2009, end: 2018", "", "Heads: Europol (2009 to 2018)", "Headed by"),
      ("start: 2009", "", "Heads: Europol (since 2009)", "Headed by"),
      // The settings come before the articles.
      ("start: 2009, end: 2018", "asOf: 2019-01-01\n", "Formerly headed: Europol (2009 to 2018)", "Formerly headed by"),
      ("start: 2009, end: 2018-04-26", "asOf: 2018-04-26\n", "Heads: Europol (2009 to 26 April 2018)", "Headed by"),
      // “Since 2009” would say that it goes on.
      ("start: 2009, former: true", "", "Formerly headed: Europol (from 2009)", "Formerly headed by"),
      ("former: true", "", "Formerly headed: Europol", "Formerly headed by"),
      // Known to have held at a time.
      ("date: 2017", "", "Heads: Europol (as of 2017)", "Headed by"),
      ("date: 2017, former: true", "", "Formerly headed: Europol (2017)", "Formerly headed by"),
      ("date: 2017, start: 2009", "", "Heads: Europol (since 2009)", "Headed by"),
      ("start: 2009/..", "", "Heads: Europol (since 2009)", "Headed by"),
      ("start: 2009/.., end: 2030", "", "Heads: Europol (since 2009, until 2030)", "Headed by"),
      ("start: 2009, end: ../2030", "", "Heads: Europol (from 2009, until 2030)", "Headed by"),
      ("date: 2009/..", "", "Heads: Europol (since 2009)", "Headed by"),
    ])
  func tense(dates: String, settings: String, line: String, inverse: String) throws {
    let files = site("{type: Directorship, to: europol, \(dates)}", settings: settings)
    #expect(try lines("ada", in: files) == [line])
    #expect(try lines("europol", in: files) == [line.replacing(/^[A-Z a-z]+: Europol/, with: "\(inverse): Ada")])
  }

  @Test("Without a date in the settings, the newest change to a published article counts; a draft does not")
  func newestChange() throws {
    let relation = "{type: Directorship, to: europol, end: 2018}"
    let other = { (front: String) in ["articles/other.md": "---\ntitle: Other\n\(front)\n---\nText.\n"] }
    for front in [
      "date: 2020", "date: 2018-01\nupdated: 2019-02", "date: 2018-01\ncorrections: [{date: 2019-02, note: A name.}]",
    ] {
      #expect(try lines("ada", in: site(relation, more: other(front)))[0].hasPrefix("Formerly headed:"), "\(front)")
    }
    #expect(try lines("ada", in: site(relation, more: other("date: 2020\ndraft: true")))[0].hasPrefix("Heads:"))
  }

  @Test("A death and a dissolution end what cannot outlast them")
  func ceased() throws {
    let dead = { (relation: String) in
      ["entities/ada.md": "---\ntitle: Ada\nkind: person\ndied: 2016\nrelations: [\(relation)]\n---\nText.\n"]
    }
    #expect(
      try lines("ada", in: site("", more: dead("{type: Employment, to: europol, start: 2009}")))
        == ["Formerly worked for: Europol (from 2009)"])
    #expect(try lines("ada", in: site("", more: dead("{type: UnknownLink, to: europol}"))) == ["Linked to: Europol"])
    let dissolved = ["entities/europol.md": "---\ntitle: Europol\nkind: organization\ndissolved: 2017\n---\nText.\n"]
    #expect(
      try lines("ada", in: site("{type: Membership, to: europol}", more: dissolved)) == [
        "Formerly a member of: Europol"
      ])
  }

  @Test("A part in an event has one date, the event’s where it has none of its own, and never “since”")
  func once() throws {
    #expect(try lines("ada", in: site("{type: Led, to: strike}")) == ["Led: The strike (June 2017)"])
    #expect(try lines("strike", in: site("{type: Led, to: strike}")) == ["Led by: Ada (June 2017)"])
    #expect(
      try lines("ada", in: site("{type: TargetOf, to: strike, date: 2017-06-05, role: By name}"))
        == ["Was a target of: The strike (By name, 5 June 2017)"])
    #expect(try lines("strike", in: site("{type: TargetOf, to: strike}")) == ["Targeted: Ada (June 2017)"])
    #expect(try lines("ada", in: site("{type: Led, to: strike}", settings: "asOf: 2017-06-02\n"))[0].hasPrefix("Led:"))
    #expect(try lines("ada", in: site("{type: Led, to: strike}", settings: "asOf: 2016\n"))[0].hasPrefix("Leads:"))
    let ongoing = ["entities/strike.md": "---\ntitle: The strike\nkind: event\ndate: 2017-06/..\n---\nText.\n"]
    #expect(
      try lines("ada", in: site("{type: TookPartIn, to: strike}", more: ongoing))
        == ["Takes part in: The strike (since June 2017)"])
    let undated = ["entities/strike.md": "---\ntitle: The strike\nkind: event\n---\nText.\n"]
    #expect(try lines("ada", in: site("{type: Issued, to: strike}", more: undated)) == ["Issued: The strike"])
  }

  @Test("A relation carries its source and the words; a confidential source gives away neither")
  func sources() throws {
    #expect(
      try lines("europol", in: site("{type: Directorship, to: europol, source: report, quote: its director}"))
        == ["Headed by: Ada Source: The report “its director”"])
    #expect(
      try lines("ada", in: site("{type: Directorship, to: europol, reference: true}"))
        == ["Heads: Europol Reference knowledge"])
    #expect(
      try lines("ada", in: site("{type: Directorship, to: europol, source: report, reference: true}"))
        == ["Heads: Europol Source: The report Reference knowledge"])
    let insider = ["sources/report.md": "---\ntitle: The report\ntype: report\nconfidential: true\n---\nText.\n"]
    #expect(
      try lines("ada", in: site("{type: Directorship, to: europol, source: report, quote: its head}", more: insider))
        == ["Heads: Europol"])
  }

  @Test("A field that names an entity shows on that entity’s page")
  func fields() throws {
    let files = site(
      "",
      more: [
        "entities/strike.md": "---\ntitle: The strike\nkind: event\ndate: 2017-06\nlocation: town\n---\nText.\n",
        "entities/town.md": "---\ntitle: The town\nkind: place\n---\nText.\n",
        "entities/paper.md": "---\ntitle: The paper\nkind: outlet\nowner: europol\ndissolved: 2016\n---\nText.\n",
        "entities/web.md": "---\ntitle: The web\nkind: outlet\nowner: europol\n---\nText.\n",
        "entities/unit.md": "---\ntitle: The unit\nkind: organization\nparent: europol\n---\nText.\n",
      ])
    #expect(try lines("town", in: files) == ["Events here: The strike (June 2017)"])
    #expect(
      try lines("europol", in: files) == [
        "Formerly owner of: The paper", "Has part: The unit", "Owner of: The web",
      ])
    let page = try #require(SiteFixture(files).pages()["entities/unit.html"])
    #expect(page.contains("<dt>Part of</dt>\n<dd><a href=\"europol.html\">Europol</a>"))
  }

  @Test("Events are listed by date, each with its own; other kinds by name")
  func order() throws {
    let files = [
      "entities/a.md": "---\ntitle: A third\nkind: event\ndate: 2018\n---\nText.\n",
      "entities/b.md": "---\ntitle: The undated\nkind: event\n---\nText.\n",
      "entities/c.md": "---\ntitle: Z first\nkind: event\ndate: 2014~\n---\nText.\n",
      "entities/d.md": "---\ntitle: B second\nkind: event\ndate: 2016-08\n---\nText.\n",
      "entities/e.md": "---\ntitle: A second\nkind: event\ndate: 2016-08\n---\nText.\n",
    ]
    let page = try #require(SiteFixture(files).pages()["events.html"])
    let names = page.matches(of: #/class="name" href="[^"]*">([^<]*)</a>/#).map { String($0.output.1) }
    #expect(names == ["Z first", "A second", "B second", "A third", "The undated"])
    #expect(page.contains("<time datetime=\"2016-08\">August 2016</time>"))
    #expect(page.contains("about 2014"))
  }

  @Test("A source whose capture is notes says so on its page")
  func excerpt() throws {
    let source = { (front: String) in
      ["sources/report.md": "---\ntitle: The report\ntype: report\n\(front)\n---\nText.\n"]
    }
    let line = "<dd>Quoted words and notes, not the whole text</dd>"
    #expect(SiteFixture(source("capture: a.txt\nexcerpt: true")).pages()["sources/report.html"]?.contains(line) == true)
    #expect(SiteFixture(source("capture: a.txt")).pages()["sources/report.html"]?.contains(line) == false)
  }
}
