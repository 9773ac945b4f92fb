import Foundation
import Testing

@Suite("dossier why", .enabled(if: Program.isBuilt))
struct WhyCommandTests {
  private static let files = [
    "Content/dossier.yml":
      "title: A dossier\nlanguage: en\nignore: [drafts-of-old]\nchecks:\n  unlinked-mention: off\n",
    "Content/articles/raid.md": """
    ---
    title: The raid
    date: 2018-04-27
    source: report
    ---
    Servers of [[Amaq]] were seized. ![The servers](servers.png "Servers")

    Nobody was arrested.
    """,
    "Content/articles/later.md": "---\ntitle: Later\ndate: 2019\ndraft: true\n---\nText. ![x](hidden.png)\n",
    "Content/entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\nformerly: [amak]\n---\nAn outlet.\n",
    "Content/sources/report.md": "---\ntitle: A report\ntype: report\ncapture: report.txt\n---\nIt.\n",
    "Content/captures/report.txt": "It.\n",
    "Content/annotations/arrests.md":
      "---\nkind: context\narticle: raid\nquote: Nobody was arrested\nsources:\n  - source: report\n    says: So.\n---\nA note.\n",
    "Content/annotations/of-later.md": "---\nkind: context\narticle: later\nquote: Text\n---\nA note.\n",
    "Content/drafts-of-old/x.md": "Old.\n", "Content/media/servers.png": "", "Content/media/spare.png": "",
    "Content/media/hidden.png": "",
  ]

  private func why(_ page: String, _ arguments: String..., of files: [String: String] = files) throws -> Program.Run {
    let site = try SiteFolder(files)
    return try withExtendedLifetime(site) { try Program.run(["why", page] + arguments, in: site.path) }
  }

  @Test("By the name that a file had before")
  func formerName() throws {
    let run = try why("amak")
    #expect(run.status == 0 && run.output.hasPrefix("entities/amaq.html\n"), "\(run.output)\(run.errors)")
  }

  private func answer(_ page: String, of files: [String: String] = files) throws -> [String: Any] {
    let run = try why(page, "--format", "json", of: files)
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(run.status == (answer["isThere"] as? Bool == true ? 0 : 1), "\(run.errors)")
    return answer
  }

  private func reasons(_ page: String, of files: [String: String] = files) throws -> [String] {
    (try answer(page, of: files)["reasons"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
  }

  /// `role path words`, as far as there are any.
  private func parts(_ page: String) throws -> [String] {
    let parts = try #require(try answer(page)["parts"] as? [[String: Any]])
    return parts.map { part in ["role", "path", "words"].compactMap { part[$0] as? String }.joined(separator: " ") }
  }

  @Test("An article is made from its text, its notes, their sources, what it names and shows, and the settings")
  func article() throws {
    #expect(
      try parts("articles/raid.html") == [
        "text Content/articles/raid.md The raid",
        "note Content/annotations/arrests.md arrests  “Nobody was arrested”",
        "source Content/sources/report.md A report",
        "name Content/entities/amaq.md Amaq",
        "media Content/media/servers.png ",
        "setting Content/dossier.yml title", "setting Content/dossier.yml language",
      ])
  }

  @Test("An entity from the sentences that mention it, too; a source from what names it")
  func others() throws {
    #expect(try parts("amaq").contains("mention Content/articles/raid.md 1 sentence of article raid"))
    let source = try parts("A report")
    #expect(source.contains("named by Content/articles/raid.md The raid"), "\(source)")
    #expect(source.contains("note Content/annotations/arrests.md arrests  “Nobody was arrested”"))
  }

  @Test(
    "It is found by address, file and name",
    arguments: [
      "entities/amaq.html", "/entities/amaq.html", "entities/amaq", "Public/entities/amaq.html#mentions",
      "http://localhost:4000/entities/amaq.html?x", "Content/entities/amaq.md", "entities/amaq.md", "amaq", "Amaq",
    ])
  func found(page: String) throws {
    #expect(try answer(page)["address"] as? String == "entities/amaq.html")
  }

  @Test(
    "A picture and a document by their paths in the content",
    arguments: [("media/servers.png", "media/servers.png"), ("Content/media/servers.png", "media/servers.png")])
  func files(path: String, address: String) throws {
    #expect(try answer(path)["address"] as? String == address)
  }

  @Test("and in a folder of notes", arguments: ["pic.png", "doc.pdf", "sub/old.png", "old.png"])
  func filesOfNotes(path: String) throws {
    let files = ["a.md": "![[pic.png]] [[doc.pdf]] ![[old.png]]\n", "pic.png": "", "doc.pdf": "", "sub/old.png": ""]
    let address = try answer(path, of: files)["address"] as? String
    #expect(address?.hasPrefix("files/") == true && address?.hasSuffix(path) == true, "\(address ?? "none")")
  }

  @Test("Other outputs are told, too: the home page, lists, redirects, styles, pictures, notes")
  func outputs() throws {
    #expect(try answer("/")["type"] as? String == "home")
    #expect(try answer("entities/amak.html")["type"] as? String == "redirect")
    #expect(try answer("outlets.html")["address"] as? String == "outlets.html")
    #expect(try answer("404.html")["type"] as? String == "not-found")
    #expect(try answer("media/servers.png")["dependsOn"] as? String == "nothing")
    #expect(try parts("media/servers.png").contains("shown by Content/articles/raid.md The raid"))
    #expect(try answer("servers.png")["address"] as? String == "media/servers.png")
    #expect(try answer("arrests")["address"] as? String == "articles/raid.html#note.arrests")
  }

  @Test(
    "Where there is no page it says why",
    arguments: [
      ("later", "draft"), ("articles/later.html", "draft"), ("Content/articles/later.md", "draft"),
      ("of-later", "draft"), ("Content/drafts-of-old/x.md", "ignored"), ("media/spare.png", "unnamed"),
      ("spare.png", "unnamed"),
      ("media/hidden.png", "unnamed"), ("Content/captures/report.txt", "capture"), ("feed.xml", "no-base-url"),
      ("people.html", "nothing-to-list"), ("Content/dossier.yml", "settings"), ("articles/amaq.html", "elsewhere"),
      ("Content/articles/gone.md", "unknown"), ("xyzzy", "unknown"), ("entities/amaqq.html", "unknown"),
    ])
  func missing(page: String, reason: String) throws {
    #expect(try reasons(page) == [reason])
  }

  @Test("with where to look and what to do")
  func text() throws {
    let run = try why("later")
    #expect(run.status == 1 && run.errors == "")
    #expect(
      run.output == """
        there is no such page: it is a draft
          at Content/articles/later.md:4:1
          fix: take `draft:` out of it, or build with --drafts

        """)
    #expect(
      try why("media/hidden.png").output.contains("it is named in Content/articles/later.md alone, which is a draft"))
    #expect(try why("Amaqq").output.contains("did you mean Amaq?"))
    #expect(try why("later", "--drafts").status == 0)
  }

  @Test("A page that errors keep from being built is told as such")
  func errors() throws {
    var files = Self.files
    files["Content/entities/bad.md"] = "---\ntitle: Bad\nkind: prson\n---\nText.\n"
    let run = try why("articles/raid.html", of: files)
    #expect(run.status == 1 && run.output.hasPrefix("articles/raid.html\n"))
    #expect(run.errors.contains("the content has 1 error, so a build writes nothing; dossier check shows it"))
    let bad = try why("bad", of: files)
    #expect(bad.status == 1 && bad.output.hasPrefix("entities/bad.html\n"), "\(bad.output)")
    #expect(bad.output.contains("error: ") && bad.output.contains("at Content/entities/bad.md:3:7"), "\(bad.output)")
    files["Content/annotations/lost.md"] = "---\nkind: context\narticle: raid\nquote: No such words\n---\nText.\n"
    let note = try why("lost", of: files)
    #expect(note.output.contains("error: ") && note.output.contains("Content/annotations/lost.md"), "\(note.output)")
  }

  @Test(
    "Of what is confidential nothing is told",
    arguments: [
      "Jane Whistle", "jane-whistle", "sources/jane-whistle.html", "Content/sources/jane-whistle.md",
      "Content/captures/whistle.txt", "Jane Whistl", "sources/jane-whistl.html", "media/friend.png",
    ])
  func confidential(page: String) throws {
    var files = Self.files
    files["Content/sources/jane-whistle.md"] =
      "---\ntitle: Jane Whistle\ntype: interview\nconfidential: true\ncapture: whistle.txt\n---\nSee ../media/friend.png.\n"
    files["Content/captures/whistle.txt"] = "I saw it.\n"
    files["Content/media/friend.png"] = ""
    for format in ["text", "json"] {
      let run = try why(page, "--format", format, of: files)
      #expect(run.status == 1)
      let told = (run.output + run.errors).lowercased()
      // What was asked is known to who asks; nothing is added to it.
      #expect(!told.contains("interview") && !told.contains("jane-whistle.md"), "\(told)")
      if page != "Content/captures/whistle.txt" { #expect(!told.contains("whistle.txt"), "\(told)") }
      if format == "text", !page.contains("Whistl") { #expect(!told.contains("whistle"), "\(told)") }
    }
  }
}
