import Foundation
import Testing

@Suite("dossier rename", .enabled(if: Program.isBuilt))
struct RenameCommandTests {
  private func site() throws -> SiteFolder {
    try SiteFolder([
      "Content/dossier.yml": "title: A dossier\n",
      "Content/articles/raid.md":
        "---\ntitle: The raid\ndate: 2018-04-27\nsource: letter\n---\nServers of [[amaq]] were seized, and [[Amaq|its]] radio. "
        + "[More](../entities/amaq.md#history).\n\n| a |\n| --- |\n| [[amaq]] |\n",
      "Content/entities/amaq.md":
        "---\n# who\ntitle: Amaq   # a comment\nkind: outlet\naliases: [Amaq Agency]\n---\n## History\n\nSee [[raid]] and [[#History]].\n",
      "Content/entities/boss.md":
        "---\ntitle: The boss\nkind: person\nrelations:\n  - {type: Employment, to: 'Amaq', source: letter}\n---\nOf [[Amaq Agency]].\n",
      "Content/sources/letter.md": "---\ntitle: A letter\ntype: report\n---\nWhat it says of [[Amaq]].\n",
      "Content/annotations/note.md":
        "---\nkind: context\narticle: raid\nquote: \"were seized\"\nprefix: Amaq\nsuffix: \", and\"\n"
        + "sentence: \"Servers of [[amaq|Amaq]] were seized, and [[amaq|its]] radio.\"\n---\nA note.\n",
    ])
  }

  @Test("The file, its title and all that leads to it")
  func everything() throws {
    let site = try site()
    let run = try site.run("rename", "amaq", "Amaq News")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      site.read("Content/entities/amaq-news.md")
        == "---\n# who\ntitle: Amaq News   # a comment\nkind: outlet\naliases: [Amaq Agency]\nformerly: [amaq]\n---\n## History\n\n"
        + "See [[raid]] and [[#History]].\n")
    #expect(!site.has("Content/entities/amaq.md"))
    #expect(
      site.read("Content/articles/raid.md")?.hasSuffix(
        "Servers of [[amaq-news|Amaq]] were seized, and [[amaq-news|its]] radio. [More](../entities/amaq-news.md#history).\n\n"
          + "| a |\n| --- |\n| [[amaq-news\\|Amaq]] |\n") == true, "\(site.read("Content/articles/raid.md") ?? "")")
    #expect(site.read("Content/entities/boss.md")?.contains("to: 'amaq-news', source") == true)
    // A link by an alias leads there still, and is not touched.
    #expect(site.read("Content/entities/boss.md")?.hasSuffix("Of [[Amaq Agency]].\n") == true)
    #expect(
      site.read("Content/annotations/note.md")?.contains(
        "sentence: \"Servers of [[amaq-news|Amaq]] were seized, and [[amaq-news|its]] radio.\""
      ) == true,
      "\(site.read("Content/annotations/note.md") ?? "")")
    #expect(try site.run("check").status == 0)
  }

  @Test(
    "Run twice, the second changes nothing",
    arguments: ["amaq", "Amaq", "Content/entities/amaq.md", "entities/amaq.html"])
  func twice(old: String) throws {
    let site = try site()
    #expect(try site.run("rename", old, "Amaq News").status == 0)
    let files = site.look(at: "Content")
    let again = try site.run("rename", old, "Amaq News")
    #expect(again.status == 0 && again.output.contains("nothing was changed"), "\(again.output)\(again.errors)")
    #expect(site.look(at: "Content") == files)
  }

  @Test("--dry-run shows the difference and writes nothing")
  func dryRun() throws {
    let site = try site()
    let files = site.look(at: "Content")
    let run = try site.run("rename", "amaq", "Amaq News", "--dry-run")
    #expect(run.status == 0 && site.look(at: "Content") == files)
    #expect(run.output.contains("rename from Content/entities/amaq.md\nrename to Content/entities/amaq-news.md\n"))
    #expect(run.output.contains("-title: Amaq   # a comment\n+title: Amaq News   # a comment\n"))
  }

  @Test(
    "A name that is taken is refused",
    arguments: [["amaq", "The boss"], ["amaq", "Boss"], ["amaq", "New", "--name", "raid"], ["boss", "Amaq Agency"]])
  func taken(arguments: [String]) throws {
    let site = try site()
    let files = site.look(at: "Content")
    let run = try Program.run(["rename"] + arguments, in: site.path)
    #expect(run.status == 1 && run.errors.contains("taken"), "\(run.errors)")
    #expect(site.look(at: "Content") == files)
  }

  @Test("Errors that hide what the content says make it unsafe")
  func unsafe() throws {
    let site = try site()
    try site.write("Content/entities/flawed.md", "---\ntitle: Flawed\nkind: outlet\nfoundd: 2001\n---\n")
    let run = try site.run("rename", "amaq", "Amaq News")
    #expect(run.status == 1 && run.errors.contains("nothing was renamed"), "\(run.errors)")
    #expect(site.has("Content/entities/amaq.md"))
  }

  @Test("Line ends, byte order marks and quotation marks stay as they are")
  func bytes() throws {
    let site = try site()
    try site.write(
      "Content/entities/two.md",
      "\u{FEFF}---\r\ntitle: \"Two\"\r\nkind: outlet\r\n---\r\nOf [[amaq]].\r\nAnd [[Amaq]].\r\n")
    #expect(try site.run("rename", "amaq", "Amaq “News”: 🌊 שלום").status == 0)
    let slug = try #require(site.look(at: "Content/entities").keys.first { $0.hasPrefix("amaq-") }).dropLast(3)
    #expect(
      site.read("Content/entities/two.md")
        == "\u{FEFF}---\r\ntitle: \"Two\"\r\nkind: outlet\r\n---\r\nOf [[\(slug)|Amaq]].\r\nAnd [[\(slug)|Amaq]].\r\n")
    #expect(try site.run("rename", "two", "Three").status == 0)
    #expect(
      site.read("Content/entities/three.md")?.hasPrefix(
        "\u{FEFF}---\r\ntitle: \"Three\"\r\nkind: outlet\r\nformerly: [two]\r\n---\r\n") == true)
    #expect(try site.run("check").status == 0)
  }

  @Test("There and back again, no address is its own former one")
  func back() throws {
    let site = try site()
    #expect(try site.run("rename", "amaq", "Amaq News").status == 0)
    #expect(try site.run("rename", "amaq-news", "Amaq").status == 0)
    #expect(site.read("Content/entities/amaq.md")?.contains("formerly: [amaq-news]\n") == true)
    #expect(try site.run("check").status == 0)
  }

  @Test(
    "Front matter that cannot be changed is named, with what to do about it",
    arguments: [
      ("---\ntags: [a\ntitle: My Note\n---\nText.\n", "cannot be read", "run dossier check"),
      (
        "---\n{title: Mine, tags: [a]}\n---\nText.\n", "without changing what else stands there", "on a line of its own"
      ),
    ])
  func frontMatter(text: String, problem: String, fix: String) throws {
    let notes = try SiteFolder(["My Note.md": text, "Other.md": "Of [[My Note]].\n"])
    let run = try notes.run("rename", "My Note", "Your Note")
    #expect(run.status == 1 && run.errors.contains(problem) && run.errors.contains(fix), "\(run.errors)")
    #expect(!run.errors.contains("write it as [[") && notes.read("My Note.md") == text)
  }

  @Test("Notes keep their way of being called, and need no front matter")
  func notes() throws {
    let notes = try SiteFolder([
      "My Note.md": "About [[Other]].\n", "Other.md": "Of [[My Note]], [[my note|it]] and [it](My%20Note.md).\n",
      "folder/Third.md": "---\nrelated: \"[[My Note]]\"\n---\nSee ![[My Note]].\n",
    ])
    let run = try notes.run("rename", "My Note", "Your Note")
    #expect(run.status == 0, "\(run.errors)")
    #expect(notes.read("Your Note.md") == "---\nformerly: [my-note]\n---\nAbout [[Other]].\n")
    #expect(notes.read("Other.md") == "Of [[Your Note|My Note]], [[Your Note|it]] and [it](Your%20Note.md).\n")
    #expect(
      notes.read("folder/Third.md") == "---\nrelated: \"[[Your Note|My Note]]\"\n---\nSee ![[Your Note]].\n")
  }

  @Test("Nothing of a confidential source goes to the terminal, and its old name stays one")
  func confidential() throws {
    let site = try site()
    try site.write(
      "Content/sources/jane-roe.md", "---\ntitle: Jane Roe\ntype: interview\nconfidential: true\n---\nSays [[Amaq]].\n")
    let dry = try site.run("rename", "jane-roe", "Source B", "--dry-run")
    #expect(dry.status == 0 && !dry.output.contains("Jane") && !dry.output.contains("jane"), "\(dry.output)")
    let run = try site.run("rename", "jane-roe", "Source B")
    #expect(run.status == 0, "\(run.errors)")
    #expect(!(run.output + run.errors).lowercased().contains("jane"))
    let text = try #require(site.read("Content/sources/source-b.md"))
    #expect(text.contains("secretNames: [Jane Roe]"), "\(text)")
    // What leads to Amaq in it is renamed, too.
    #expect(try site.run("rename", "amaq", "Amaq News").status == 0)
    #expect(site.read("Content/sources/source-b.md")?.contains("[[amaq-news|Amaq]]") == true)
  }

  @Test("Links in drafts are renamed; nowhere and in an empty folder it says so")
  func places() throws {
    let site = try site()
    try site.write("Content/pages/draft.md", "---\ntitle: A draft\ndraft: true\n---\nOf [[amaq]].\n")
    #expect(try site.run("rename", "amaq", "Amaq News").status == 0)
    #expect(site.read("Content/pages/draft.md")?.hasSuffix("Of [[amaq-news|Amaq]].\n") == true)
    #expect(try site.run("rename", "nobody", "Somebody").status == 1)
    #expect(try SiteFolder().run("rename", "a", "B").status == 1)
    #expect(try site.run("rename", "a", "B", "--site", "nowhere").status == 64)
  }

  @Test("A file that is read-only keeps all as it is")
  func readOnly() throws {
    let site = try site()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: site.path + "/Content/articles/raid.md")
    let files = site.look(at: "Content")
    let run = try site.run("rename", "amaq", "Amaq News")
    #expect(run.status == 74 && run.errors.contains("Content/articles/raid.md is read-only"), "\(run.errors)")
    #expect(site.look(at: "Content") == files)
  }

  @Test("A folder that is read-only keeps all as it is")
  func readOnlyFolder() throws {
    let site = try site()
    let folder = site.path + "/Content/annotations"
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
    let files = site.look(at: "Content")
    let run = try site.run("rename", "amaq", "Amaq News")
    #expect(run.status == 74 && run.errors.contains("Content/annotations is read-only"), "\(run.errors)")
    #expect(site.look(at: "Content") == files)
  }

  @Test("An annotation is told from what can be renamed")
  func annotation() throws {
    let site = try site()
    let run = try site.run("rename", "note", "Another note")
    #expect(
      run.status == 1
        && run.errors == """
          error: “note” is an annotation, which rename leaves alone; nothing was renamed
            fix: rename its file, write its new title in it, and run dossier check

          """,
      "\(run.errors)")
  }

  @Test("The record follows whom claims name, so that nothing is told to have changed")
  func recordOfClaims() throws {
    let site = try site()
    try site.write(
      "Content/annotations/claim.md",
      "---\nkind: claim\nstatus: reported\narticle: raid\nquote: \"were seized\"\nprefix: Amaq\nsuffix: \", and\"\n"
        + "sentence: \"Servers of [[amaq|Amaq]] were seized, and [[amaq|its]] radio.\"\nspeaker: boss\nsources: [{source: letter}]\n"
        + "accuses: [amaq]\nreply: {asked: 2018-04-01}\n---\nA claim.\n")
    #expect(try site.run("build", "--record").status == 0)
    for (old, new) in [("boss", "The chief"), ("amaq", "Amaq News")] {
      #expect(try site.run("rename", old, new).status == 0)
      #expect(try site.run("diff").output == "nothing changed since it was recorded\n")
    }
    #expect(site.read("Content/published.txt")?.contains("claim claim: speaker: the-chief\n") == true)
  }

  @Test("The record follows addresses and links, and keeps the title that readers saw")
  func record() throws {
    let site = try site()
    #expect(try site.run("build", "--record").status == 0)
    #expect(try site.run("rename", "amaq", "Amaq News").status == 0)
    #expect(site.read("Content/published.txt")?.contains("[[amaq-news|Amaq]]") == true)
    #expect(try site.run("diff").output == "nothing changed since it was recorded\n")
    let run = try site.run("rename", "raid", "The strike")
    #expect(run.status == 0 && run.errors.contains("published under its old title"), "\(run.errors)")
    let record = try #require(site.read("Content/published.txt"))
    #expect(record.contains("article the-strike: title: The raid\n") && !record.contains("article raid:"), "\(record)")
  }
}
