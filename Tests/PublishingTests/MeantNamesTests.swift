import TestSupport
import Testing

@Suite("A name that nothing has is answered with the name that may be meant")
struct MeantNamesTests {
  private static let entities: [String: String] = [
    "entities/otto.md":
      "---\ntitle: Otto Sampleson\nkind: person\n---\nOf the [[Port of Mockhaven]] and [[Ferrylines]].\n",
    "entities/port.md": "---\ntitle: Port of Mockhaven\nkind: organization\n---\nIn [[Mockhaven]].\n",
    "entities/ferrylines.md": "---\ntitle: Ferrylines\nkind: organization\n---\nA firm.\n",
    "entities/mockhaven.md": "---\ntitle: Mockhaven\nkind: place\n---\nA town.\n",
    "entities/oster-holm.md": "---\ntitle: Oster & Holm\nkind: organization\n---\nA house.\n",
    "entities/york.md": "---\ntitle: University of York\nkind: organization\n---\nA school.\n",
  ]

  private func fix(of link: String) -> String? {
    let article = "---\ntitle: A lease\ndate: 2018\n---\nWith \(link) and [[otto]].\n"
    return SiteFixture(Self.entities.merging(["articles/a.md": article]) { $1 }).diagnostics
      .first { $0.id == "unresolved-link" }?.fix
  }

  @Test("A heading is found whose letters a system writes apart, and by such letters")
  func decomposedHeadings() {
    let (whole, apart) = ("Die Gr\u{FC}nde", "Die Gru\u{308}nde")
    for (heading, link) in [(whole, apart), (apart, whole)] {
      let slug = link.replacing(" ", with: "-").lowercased()
      let site: SiteFixture = [
        "pages/a.md": "---\ntitle: A\n---\n## \(heading)\n\nText.\n",
        "pages/b.md": "---\ntitle: B\n---\n[[a#\(link)]], [x](a.md#\(slug)).\n",
      ]
      #expect(!site.diagnostics.contains { $0.id == "missing-heading" })
    }
  }

  @Test(
    "by its words in another order, without a title, an initial or the form of a company, and by its first letters",
    arguments: [
      ("[[Sampleson Otto]]", "write [[otto|Sampleson Otto]] if that is meant, or name it in aliases: there"),
      ("[[Mr. Otto Sampleson]]", "write [[otto|Mr. Otto Sampleson]] if that is meant, or name it in aliases: there"),
      ("[[Dr Otto A. Sampleson|him]]", "write [[otto|him]] if that is meant, or name it in aliases: there"),
      ("[[Mr. Sampleson]]", "write [[otto|Mr. Sampleson]] if that is meant, or name it in aliases: there"),
      ("[[Ferrylines Ltd.]]", "write [[ferrylines|Ferrylines Ltd.]] if that is meant, or name it in aliases: there"),
      ("[[POM]]", "write [[port|POM]] if that is meant, or name it in aliases: there"),
    ])
  func meant(link: String, fix: String) {
    #expect(self.fix(of: link) == fix)
  }

  @Test(
    "and never with another entity’s",
    arguments: [
      "[[York University of]]", "[[Mr. Mockhaven]]", "[[Mockhaven Ltd.]]", "[[Otto Sampleson Foundation]]",
      "[[Ada Sampleson]]", "[[Mockhaven Port of]]", "[[QQQ]]",
    ])
  func others(link: String) {
    #expect(fix(of: link)?.contains("make a file") == true, "\(fix(of: link) ?? "resolved")")
  }

  /// What is said of a name in a note's front matter.
  private func fix(ofNote lines: String) -> [String?] {
    let files = [
      "articles/a.md": "---\ntitle: A lease\ndate: 2018\n---\nWith [[otto]] in York.\n",
      "sources/lab-report.md": "---\ntitle: The report\ntype: report\ncapture: report.txt\n---\nIt.\n",
      "annotations/n.md": "---\nkind: context\nquote: in York\n\(lines)\n---\nWords.\n",
    ]
    return SiteFixture(Self.entities.merging(files) { $1 }).diagnostics.filter { $0.severity == .error }.map(\.fix)
  }

  @Test(
    "by other signs for the same words",
    arguments: [
      ("[[Oster &amp; Holm]]", "write [[Oster & Holm]]"), ("[[Oster and Holm]]", "write [[Oster & Holm]]"),
      ("[[Oster und Holm|they]]", "write [[Oster & Holm|they]]"), ("[[Оster & Holm]]", "write [[Oster & Holm]]"),
      ("[[Ｆerrylines]]", "write [[Ferrylines]]"), ("[[organization:Ferrylines]]", "write [[Ferrylines]]"),
      ("[[oster-&-holm]]", "write [[Oster & Holm]]"),
    ])
  func signs(link: String, fix: String) {
    #expect(self.fix(of: link) == fix)
  }

  @Test(
    "also in front matter, and a source by the file of its capture",
    arguments: [
      ("speaker: Oster and Holm", "write Oster & Holm"), ("speaker: Oster &amp; Holm", "write Oster & Holm"),
      ("sources: [{source: report.txt}]", "write lab-report"),
      ("sources: [{source: captures/report.txt}]", "write lab-report"),
    ])
  func signsInFrontMatter(line: String, fix: String) {
    #expect(self.fix(ofNote: "article: a\n" + line).contains(fix), "\(self.fix(ofNote: "article: a\n" + line))")
  }

  @Test("a path in front matter is answered with the name at its end")
  func path() {
    #expect(fix(ofNote: "article: ../articles/a.md") == ["write a"])
  }

  @Test("who is named otherwise in front matter")
  func speaker() {
    #expect(
      fix(ofNote: "article: a\nspeaker: Mr. Otto Sampleson") == [
        "write otto if that is meant, or name it in aliases: there"
      ])
  }

  @Test("a place with the town that it is in")
  func place() {
    let event = "---\ntitle: Signing\nkind: event\ndate: 2018\nlocation: The office, Mockhaven\n---\nBy [[otto]].\n"
    let found = SiteFixture(Self.entities.merging(["entities/signing.md": event]) { $1 }).diagnostics
    #expect(
      found.first { $0.id == "unresolved-link" }?.fix
        == "write mockhaven if that says enough, or make the file Content/entities/the-office-mockhaven.md")
  }

  @Test("a note about what is no article makes nothing else wrong")
  func consequences() {
    var files = Self.entities
    files["dossier.yml"] = "title: A\nnavigation: [claims]\n"
    files["annotations/n.md"] =
      "---\nkind: claim\nstatus: reported\narticle: otto\nquote: x\nsources: [{source: s}]\n---\nWords.\n"
    files["sources/s.md"] = "---\ntitle: S\ntype: report\norigin: own\n---\n"
    let told = SiteFixture(files).diagnostics.filter { $0.severity != .information && $0.id != "unmentioned-entity" }
    #expect(told.map(\.id) == ["wrong-reference"])
  }

  @Test("a file in media/ without its ending, with another, or in a folder")
  func pictures() {
    for name in ["pier", "pier.png", "Content/media/pier.jpg"] {
      var site = SiteFixture([
        "articles/a.md": "---\ntitle: A lease\ndate: 2018\nimage: \(name)\n---\nWords.\n"
      ])
      site.media = ["pier.jpg"]
      #expect(site.diagnostics.filter { $0.id == "missing-media" }.map(\.fix) == ["write pier.jpg"], "\(name)")
    }
  }

  @Test("a page of the navigation by its address")
  func navigation() {
    let site: SiteFixture = [
      "dossier.yml": "title: A\nnavigation: [/articles.html]\n",
      "articles/a.md": "---\ntitle: A lease\ndate: 2018\n---\nWords.\n",
    ]
    #expect(site.diagnostics.filter { $0.id == "unknown-page" }.map(\.fix) == ["write articles"])
  }
}
