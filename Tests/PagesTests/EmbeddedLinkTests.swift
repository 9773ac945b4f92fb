import TestBasics
import TestSupport
import Testing

/// No page has a link that leads nowhere, however texts are put into one another.
@Suite("Links of what is embedded")
struct EmbeddedLinkTests {
  private func broken(_ site: SiteFixture) -> [String] {
    BrokenLinks.find(in: site.pages(), files: Set(site.compile().value.outputs.outputs.map(\.path.text)))
  }

  @Test("lead to the place in it where it is on the page, else to its own page")
  func partOfANote() throws {
    let site: SiteFixture = [
      "a.md": "![[Other#Near]]",
      "Other.md": "## Near\n\nSee [[#Far]], [[#^end]] and [[#Near]].\n\n## Far\n\nEnd. ^end",
    ]
    let page = try #require(site.pages()["a.html"])
    #expect(page.contains(##"<a href="other.html#far">Far</a>"##))
    #expect(page.contains(##"<a href="other.html#%5Eend">"##))
    #expect(page.contains(##"<a href="#e1.near">Near</a>"##))
    #expect(broken(site) == [])
  }

  @Test("Its headings stand one level below the one that it stands under, so that none is left out")
  func headings() throws {
    let site: SiteFixture = [
      "a.md": "![[c]]\n\n## Two\n\n![[b#Deep]]\n\n#### Four\n\n![[b]]\n\n###### Six\n\n![[b]]",
      "b.md": "# Top\n\nText.\n\n### Deep\n\nText.\n\n#### Deeper\n\nText.", "c.md": "## Outer\n\n![[b#Deeper]]",
    ]
    let page = try #require(site.pages()["a.html"])
    let found = page.matches(of: /<h(\d) id="[^"]+"[^>]*>(\w+)<\/h/).map { "\($0.1) \($0.2)" }
    #expect(
      found == [
        "2 Outer", "3 Deeper", "2 Two", "3 Deep", "4 Deeper", "4 Four", "5 Top", "6 Deep", "6 Deeper", "6 Six", "6 Top",
        "6 Deep", "6 Deeper",
      ])
  }

  @Test("to words are as they were written, and are not held against what is there")
  func textDirectives() throws {
    let site: SiteFixture = [
      "articles/a.md": """
      ---
      date: 2020
      ---
      [One](b.md#:~:text=the%20end,now%2C) [two](b.md#far:~:text=End) [three](#:~:text=One) [[b#:~:text=x y|four]]
      """, "articles/b.md": "---\ndate: 2020\n---\n## Far\n\nThe end.",
    ]
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    let page = try #require(site.pages()["articles/a.html"])
    for link in [
      #"<a href="b.html#:~:text=the%20end,now%2C">One</a>"#, #"<a href="b.html#far:~:text=End">two</a>"#,
      #"<a href="a.html#:~:text=One">three</a>"#, #"<a href="b.html#:~:text=x%20y">four</a>"#,
    ] {
      #expect(page.contains(link), "\(link)")
    }
  }

  @Test(
    "are held against the place before them",
    arguments: ["#nope:~:text=q", "b.md#nope:~:text=q", "b.md#%5Enope:~:text=q"])
  func placesOfTextDirectives(address: String) {
    let site: SiteFixture = [
      "articles/a.md": "---\ndate: 2020\n---\n## Here\n\n[t](\(address))",
      "articles/b.md": "---\ndate: 2020\n---\n## Far",
    ]
    let errors = site.diagnostics.filter { $0.severity == .error }
    #expect(errors.count == 1, "\(errors)")
    #expect(errors.first?.message.contains("text=") == false)
  }

  @Test("lead to the page’s own place where a page embeds a part of itself")
  func partOfItself() throws {
    let site: SiteFixture = ["a.md": "![[#One]]\n\n## One\n\nSee [[#Two]] and [[#One]].\n\n## Two\n\nEnd."]
    let page = try #require(site.pages()["a.html"])
    #expect(page.contains(##"See <a href="#two">Two</a> and <a href="#e1.one">One</a>."##))
    #expect(broken(site) == [])
  }

  @Test("are as good in footnotes, of which each stands once")
  func footnotes() throws {
    let site: SiteFixture = [
      "part.md": "![[Other#Near]]", "whole.md": "![[Other]]",
      "Other.md": "## Near\n\nWords.[^n]\n\n## Far\n\nMore.[^n]\n\n[^n]: On [[#Far]] and [[#Near]].",
    ]
    for page in ["part.html", "whole.html"] {
      #expect(try #require(site.pages()[page]).split(separator: "<li id=\"e1.fn:1\"").count == 2)
    }
    #expect(broken(site) == [])
  }

  @Test("are not made for what stands outside the part")
  func outsideThePart() {
    let site: SiteFixture = [
      "a.md": "![[Other#Near]]", "Other.md": "## Near\n\nWords.\n\n## Far\n\n![[a]]",
    ]
    #expect(site.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    #expect(broken(site) == [])
  }

  @Test("go round in a circle only where a part comes back to itself")
  func circles() {
    func circles(_ site: SiteFixture) -> [String] {
      site.diagnostics.filter { $0.id == "embed-cycle" }.flatMap { found in
        ([found.location] + found.others).map { "\($0.path) \(found.message.suffix(15))" }
      }
    }
    #expect(circles(["a.md": "## A\n\nX.\n\n## B\n\n![[b]]", "b.md": "![[a#A]]"]) == [])
    // Of two places in one file the first may stand for both.
    #expect(!circles(["a.md": "![[#A]]\n\n## A\n\n![[#A]]"]).isEmpty)
    #expect(
      circles(["a.md": "## A\n\n![[b#B]]", "b.md": "## B\n\n![[a#A]]", "c.md": "![[a]]"]).map { $0.prefix(12) }
        == ["Content/a.md", "Content/b.md"])
  }

  @Test("lead to places in an annotation as to those of any page")
  func annotations() {
    let site: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018\n---\nServers were seized. See [[n1#Why]].\n\n![[n1#Why]]",
      "annotations/n1.md":
        "---\nkind: context\narticle: raid\nquote: Servers were seized\n---\n[[#Why]].\n\n## Why\n\n[[#Why]].",
    ]
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    #expect(broken(site) == [])
  }

  @Test("to a heading or a block that is not there are an error, and in notes words with a warning")
  func missing() throws {
    let own: SiteFixture = [
      "pages/a.md": "---\ntitle: A\n---\n[[#Gone]] [[b#^gone]]", "pages/b.md": "---\ntitle: B\n---\nX.",
    ]
    #expect(own.diagnostics.filter { $0.severity == .error }.map(\.id) == ["missing-heading", "missing-block"])
    let notes: SiteFixture = ["a.md": "![[b#Part]]\n\n[[#Gone]] [[b#^gone]]", "b.md": "## Part\n\n[[#Gone]]"]
    #expect(notes.diagnostics.filter { $0.severity == .error } == [])
    #expect(notes.diagnostics.count { $0.id.hasPrefix("missing-") } == 3)
    #expect(broken(notes) == [])
  }

  @Test(
    "lead somewhere in texts of all that can be linked to, drawn at random", arguments: 1...40 as ClosedRange<UInt64>)
  func random(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let names = ["one", "two", "three", "four"]
    var files: [String: String] = [:]
    for (number, name) in names.enumerated() {
      // Only later texts are embedded, so that nothing goes round.
      let later = Array(names[(number + 1)...])
      let blocks = (0..<10).map { Self.block($0, later, names, &generator) }
      files["\(name).md"] = blocks.joined(separator: "\n\n") + "\n\n[^a]: Note on [[#Two]]. ^note\n"
    }
    let site = SiteFixture(files)
    let errors = site.diagnostics.filter { $0.severity == .error }.map(\.message)
    #expect(errors == [], "\(files)")
    #expect(broken(site) == [], "\(files)")
  }

  private static func block(
    _ number: Int, _ later: [String], _ names: [String], _ generator: inout SeededGenerator
  ) -> String {
    let heading = ["One", "Two", "Three"].randomElement(using: &generator) ?? ""
    let block = "#^p\(Int.random(in: 0..<10, using: &generator))"
    let place = ["#One", "#Two", "#Three", block, block, "#^note", "#Gone", ""].randomElement(using: &generator) ?? ""
    let name = (names + ["", ""]).randomElement(using: &generator) ?? ""
    let link = name.isEmpty && place.isEmpty ? "[[one]]" : "[[\(name)\(place)]]"
    let embed = later.randomElement(using: &generator).map { "![[\($0)\(place)]]" } ?? link
    switch Int.random(in: 0..<12, using: &generator) {
    case 0, 1: return "## \(heading)"
    case 2: return "### \(heading) ^p\(number)"
    case 3: return "> ## \(heading)\n>\n> \(link) ^p\(number)"
    case 4: return "> [!note] \(link)\n> ## \(heading)\n> \(link)\n\n^p\(number)"
    case 5: return "- item \(link) ^p\(number)\n- ## \(heading)"
    case 6: return "| a \(link) |\n| - |\n| b |\n\n^p\(number)"
    case 7, 8: return embed
    case 9: return "Words with \(embed) within."
    case 10: return "Words.[^a] \(link)"
    default:
      let address = place.replacing("#^", with: "#%5E").lowercased()
      return "Words \(link), [x](\(name.isEmpty ? "one" : name).md\(address)). ^p\(number)"
    }
  }
}
