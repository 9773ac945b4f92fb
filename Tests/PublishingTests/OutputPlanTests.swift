import Diagnostics
import Parallel
import TestSupport
import Testing

@testable import Publishing

/// Addresses are judged, and collisions found, before the first file is made.
@Suite("A plan of outputs")
struct OutputPlanTests {
  private static let long = String(repeating: "long-", count: 51) + "x"

  /// `path: id: message`, without warnings of other kinds.
  private func told(_ site: SiteFixture) -> [String] {
    site.diagnostics.filter { $0.severity == .error || $0.id == "shortened-address" || $0.id == "unusable-address" }
      .map { "\($0.severity == .error ? "" : "warning ")\($0.location.path): \($0.id)" }
  }

  @Test("has an error for each address in a dossier’s own folders that cannot be a file everywhere")
  func ownFolders() {
    var site: SiteFixture = [
      "entities/con.md": "---\ntitle: Con\nkind: person\nformerly: [aux]\ntags: [nul, \(Self.long)]\n---\nText.",
      "articles/\(Self.long).md": "---\ndate: 2018\n---\nText.",
    ]
    site.media = ["a:b.png", "fine.png", "deep/" + String(repeating: "d/", count: 600) + "x.png"]
    let told = site.diagnostics.filter { $0.severity == .error }.map { "\($0.id) \($0.message.prefix(31))" }
    #expect(
      told.sorted() == [
        "unusable-address the address articles/long-long-",
        "unusable-address the address entities/aux.html h",
        "unusable-address the address entities/con.html h",
        "unusable-address the address media/a:b.png holds",
        "unusable-address the address media/deep/d/d/d/d/",
        "unusable-address the address tags/long-long-long",
        "unusable-address the address tags/nul.html has t",
      ])
  }

  @Test("points at what the address comes from")
  func location() throws {
    let site: SiteFixture = ["entities/a.md": "---\nkind: person\ntags: [fine, nul]\n---\nText."]
    let error = try #require(site.diagnostics.first { $0.id == "unusable-address" })
    #expect(error.message == "the address tags/nul.html has the name “nul”, which Windows keeps for a device")
    #expect(error.location.range == 30..<33)
    #expect(error.fix == "choose another name, such as nul-1")
  }

  @Test("cuts the addresses of notes, and every link leads there")
  func notes() {
    var site: SiteFixture = [
      "a.md": """
      ---
      tags: [nul, fine]
      formerly: [com1]
      ---
      [[Con]], [[\(Self.long)]], ![[at 10:30.png]], ![[odd?.png]].
      """,
      "Con.md": "To [[a]].", "\(Self.long).md": "Text.",
    ]
    site.media = ["odd?.png"]
    site.attachments = ["Pictures/at 10:30.png"]
    #expect(
      told(site) == [
        "warning Content/Con.md: shortened-address", "warning Content/Pictures/at 10:30.png: shortened-address",
        "warning Content/a.md: shortened-address", "warning Content/a.md: unusable-address",
        "warning Content/\(Self.long).md: shortened-address", "warning Content/media/odd?.png: shortened-address",
      ])
    let plan = site.compile().value.outputs
    let files = Set(plan.outputs.map(\.path.text))
    #expect(BrokenLinks.find(in: site.pages(), files: files) == [])
    #expect(files.count == plan.outputs.count)
    #expect(files.allSatisfy { !$0.contains(":") && !$0.contains("?") })
  }

  @Test("keeps two notes of one long name in folders with long names")
  func sameLongName() {
    let folders = ["one", "two"].map { String(repeating: "ж", count: 60) + $0 }
    let name = String(repeating: "ы", count: 90)
    let site = SiteFixture([
      "\(folders[0])/\(name).md": "One.", "\(folders[1])/\(name).md": "Two.",
      "use.md": "[[\(folders[0])/\(name)]] [[\(folders[1])/\(name)]]",
    ])
    #expect(told(site).count == 1)
    let pages = site.pages()
    #expect(pages.values.count { $0.contains("<p>One.</p>") || $0.contains("<p>Two.</p>") } == 2)
    let assets = Set(site.compile().value.outputs.outputs.map(\.path.text))
    #expect(BrokenLinks.find(in: pages, files: assets) == [])
  }

  @Test("refuses two outputs at one address, whatever makes them")
  func collisions() {
    var site: SiteFixture = [
      "pages/about.md": "---\ntitle: About\n---\nText.",
      "pages/us.md": "---\ntitle: Us\nformerly: [about]\n---\nText.",
    ]
    site.media = ["Ann.png", "ann.png", "Zoe\u{308}.png", "zo\u{EB}.png", "x", "X/deep/y.png"]
    let collisions = site.diagnostics.filter { $0.id == "address-collision" }
    #expect(
      collisions.map { "\($0.location.path) / \($0.notes[0].location?.path ?? "")" } == [
        "Content/media/X/deep/y.png / Content/media/x", "Content/media/ann.png / Content/media/Ann.png",
        "Content/media/zo\u{EB}.png / Content/media/Zoe\u{308}.png", "Content/pages/us.md / Content/pages/about.md",
      ])
    #expect(collisions.allSatisfy { $0.severity == .error })
    #expect(collisions.last?.message == "two files of the site would have the address about.html")
  }

  @Test("has everything that texts lead to, or says what is missing")
  func linkedOutputs() {
    var site: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018\n---\nOn [[amaq]].\n\n![](../media/a.png)",
      "entities/amaq.md": "---\nkind: outlet\n---\nText.",
    ]
    site.media = ["a.png"]
    let compiled = site.compile().value
    let outputs = compiled.outputs.outputs
    #expect(LinkedOutputs.missing(in: outputs, of: compiled.dossier, width: .one) == [])
    for path in ["entities/amaq.html", "media/a.png"] {
      let others = outputs.filter { $0.path.text != path }
      let told = LinkedOutputs.missing(in: others, of: compiled.dossier, width: Width(2))
      #expect(told.map(\.message) == ["links lead to \(path), and nothing makes it"])
    }
  }

  @Test("has pages, assets, exports, media and what notes show, each once and in the order of their addresses")
  func everything() {
    var site: SiteFixture = [
      "dossier.yml": "title: T\nbaseURL: https://example.org/\n",
      "articles/raid.md":
        "---\ndate: 2018\ncorrections: [{date: 2018, note: N}]\nformerly: [old]\n---\nText. ![[a.png]]",
      "note.md": "![[sketch.png]]",
    ]
    site.media = ["a.png"]
    site.attachments = ["sketch.png", "unused.png"]
    let paths = site.compile().value.outputs.outputs.map(\.path.text)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(
      Set(paths).isSuperset(of: [
        "articles/raid.html", "articles/old.html", "corrections.xml", "media/a.png", "files/sketch.png", "404.html",
      ]))
    #expect(!paths.contains("files/unused.png"))
  }
}
