import Foundation
import Testing

@Suite("dossier import", .enabled(if: Program.isBuilt))
struct ImportCommandTests {
  static let paste = """
    Mill opens again after nine years
    Posted March 3, 2031
    The mill at Odder Bend ground its first sack on Monday, the Odder Water Board (OWB) said.
    Story continues below advertisement
    “It sounds as it did when I was a girl,” said miller Ada Holm.
    Share this article
    """

  private func site() throws -> SiteFolder {
    try SiteFolder(["Content/dossier.yml": "title: A dossier\n", "Content/index.md": "Hello.\n"])
  }

  @Test("Of words that are said again and again some are proposed, and the others counted")
  func repeated() throws {
    let site = try site()
    let said = String(repeating: "“I did not do it,” said Ada Holm.\n\n", count: 60)
    try site.write("paste.txt", "Mill opens again after nine years\nMarch 3, 2031\n\nThe mill opened.\n\n" + said)
    let run = try site.run("import", "paste.txt")
    #expect(
      run.status == 0 && (run.output + run.errors).contains(", and no note for 52 quotations whose words recur"),
      "\(run.output)\(run.errors)")
  }

  @Test("Drafts of the article, its source and capture, its names and quotations")
  func everything() throws {
    let site = try site()
    try site.write("paste.txt", Self.paste)
    let run = try site.run("import", "paste.txt")
    #expect(run.status == 0, "\(run.errors)")
    let slug = "mill-opens-again-after-nine-years"
    #expect(site.read("Content/captures/\(slug).txt") == Self.paste)
    let article = try #require(site.read("Content/articles/\(slug).md"))
    #expect(
      article == """
        ---
        title: Mill opens again after nine years
        date: 2031-03-03
        source: \(slug)-as-pasted
        draft: true
        ---
        The mill at Odder Bend ground its first sack on Monday, the Odder Water Board (OWB) said.

        “It sounds as it did when I was a girl,” said miller Ada Holm.

        """)
    #expect(site.read("Content/entities/ada-holm.md")?.contains("kind: person\n") == true)
    #expect(site.read("Content/entities/odder-water-board.md")?.contains("aliases: [OWB]\n") == true)
    let notes = site.texts(in: "Content/annotations/\(slug)")
    #expect(notes.count == 1)
    #expect(notes.values.first?.contains("speaker: ada-holm\ndraft: true\n") == true, "\(notes)")
    #expect(run.errors.contains("advertisement: Story continues below advertisement\n  share: Share this article\n"))
    #expect(try site.run("build", "--drafts", "--output", "out").status == 0)
    let published = try site.run("build")
    #expect(published.status == 0 && !site.has("Public/articles/\(slug).html"), "\(published.errors)")
  }

  @Test("Nothing is overwritten, nor imported twice; --dry-run writes nothing")
  func twice() throws {
    let site = try site()
    let files = site.look(at: "Content")
    let dry = try site.run("import", "-", "--dry-run", input: Self.paste)
    #expect(dry.status == 0 && dry.output.contains("Content/entities/ada-holm.md\n"), "\(dry.errors)")
    #expect(site.look(at: "Content") == files)
    #expect(try site.run("import", "-", input: Self.paste).status == 0)
    let after = site.look(at: "Content")
    let again = try site.run("import", "-", input: Self.paste)
    #expect(again.status == 1 && again.errors.contains("already"), "\(again.errors)")
    let other = try site.run("import", "-", input: Self.paste + "\nMore.\n")
    #expect(other.status == 1 && other.errors.contains("taken"), "\(other.errors)")
    #expect(site.look(at: "Content") == after)
  }

  @Test("Entities that are there are not made again")
  func known() throws {
    let site = try site()
    try site.write("Content/entities/people/holm.md", "---\ntitle: Ada Holm\nkind: person\n---\nA miller.\n")
    let run = try site.run("import", "-", "--date", "2031-03-04", input: Self.paste)
    #expect(run.status == 0 && run.errors.contains("there already: Ada Holm\n"), "\(run.errors)")
    #expect(!site.has("Content/entities/ada-holm.md") && !site.has("Content/entities/people/ada-holm.md"))
    #expect(site.texts(in: "Content/annotations").values.contains { $0.contains("speaker: holm\n") })
  }

  @Test("What is no article, and where no dossier is, says so")
  func nothing() throws {
    let site = try site()
    #expect(try site.run("import", "-", input: "").status == 1)
    #expect(try site.run("import", "nowhere.txt").status == 64)
    #expect(try site.run("import", "-", "--date", "soon", input: Self.paste).status == 64)
    try site.write("a.pdf", "%PDF-1.4\n\u{0}")
    #expect(try site.run("import", "a.pdf").status == 1)
    let empty = try SiteFolder().run("import", "-", input: Self.paste)
    #expect(empty.status == 1 && empty.errors.contains("dossier new"), "\(empty.errors)")
  }

  @Test("A person who is there is known by the last name alone")
  func surname() throws {
    let site = try site()
    try site.write("Content/entities/people/bert-specimen.md", "---\ntitle: Bert Specimen\nkind: person\n---\nA man.\n")
    let text = "The mill opens again at last\n\n“It sounds as it did to me,” Specimen said.\n\nThe mill is open.\n"
    let run = try site.run("import", "-", "--date", "2031-03-04", input: text)
    #expect(run.errors.contains("there already: Bert Specimen (as “Specimen”, a guess)\n"), "\(run.errors)")
    #expect(!site.has("Content/entities/people/specimen.md") && !site.has("Content/entities/specimen.md"))
    #expect(site.texts(in: "Content/annotations").values.contains { $0.contains("speaker: bert-specimen\n") })
  }

  @Test("A name and a title that are too long for files get shorter addresses")
  func long() throws {
    let site = try site()
    let name = Array(repeating: "Northern", count: 40).joined(separator: " ") + " Council"
    let title = "The mill opens " + Array(repeating: "again", count: 60).joined(separator: " ")
    let run = try site.run(
      "import", "-", "--date", "2031-03-04", input: "\(title)\n\nThe mill of the \(name) is open, Ada Holm said.\n")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.look(at: "Content").keys.allSatisfy { $0.split(separator: "/").allSatisfy { $0.utf8.count <= 255 } })
    #expect(site.texts(in: "Content/entities").values.contains { $0.contains(name) })
    #expect(try site.run("build", "--drafts", "--output", "out").status == 0)
  }

  @Test("A mail and a page saved as one, with captures that are read as such")
  func messages() throws {
    let site = try site()
    let head =
      "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    let mail =
      "Subject: Fwd: The mill opens again\nDate: Mon, 3 Mar 2031 10:00:00 +0000\n\(head)Dear reader,\n\n"
      + "The mill at Odder Bend ground its first sack on Monday.\n\n=E2=80=9CIt sounds as it =\ndid then,=E2=80=9D said Ada Holm.\n"
    try site.write("letter.eml", mail)
    let run = try site.run("import", "letter.eml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.read("Content/captures/the-mill-opens-again.eml") == mail)
    let article = try #require(site.read("Content/articles/the-mill-opens-again.md"))
    #expect(
      article.contains("date: 2031-03-03\n") && article.hasSuffix("\n“It sounds as it did then,” said Ada Holm.\n"))
    #expect(try site.run("check", "--drafts").status == 0)
    let inside = try site.run(
      "import", "-", input: "=E2=80=9CIt sounds=E2=80=9D as it did then to =C3=A9=C3=A9, said Holm.\n")
    #expect(inside.status == 1 && inside.errors.contains("save the whole mail as a file .eml"), "\(inside.errors)")
  }

  @Test("A quotation that goes on in the next paragraph is two, of one speaker")
  func quotation() throws {
    let site = try site()
    for (open, close) in [("“", "”"), ("\"", "\"")] {
      let text =
        "The mill opens again \(open == "“" ? "now" : "today")\n\n\(open)It sounds as it did when I was a girl.\n\n"
        + "\(open)And it smells of flour and rain,\(close) said Ada Holm.\n"
      let run = try site.run("import", "-", "--date", "2031-03-04", input: text)
      #expect(run.errors.contains("2 quotations\n"), "\(run.errors)")
    }
    let notes = site.texts(in: "Content/annotations").values.filter { $0.contains("quote:") }
    #expect(notes.count == 4 && notes.allSatisfy { $0.contains("speaker: ada-holm\n") }, "\(notes)")
  }
}
