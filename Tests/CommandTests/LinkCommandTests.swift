import Foundation
import Testing

@Suite("dossier link", .enabled(if: Program.isBuilt))
struct LinkCommandTests {
  private func site() throws -> SiteFolder {
    try SiteFolder([
      "Content/dossier.yml": "title: A dossier\n",
      "Content/articles/raid.md":
        "---\ntitle: The raid\ndate: 2018-04-27\n---\n# Europol\n\nServers were seized, Europol said. Washington kept `Europol` "
        + "waiting; Europol and #Europol, too.\n\n| a |\n| --- |\n| The Boss |\n",
      "Content/entities/europol.md": "---\ntitle: Europol\nkind: organization\n---\nAn agency.\n",
      "Content/entities/boss.md": "---\ntitle: The boss\nkind: person\naliases: [The Boss]\n---\nOf [[Europol]].\n",
      "Content/entities/washington.md": "---\ntitle: Washington\nkind: place\n---\nA city.\n",
      "Content/annotations/note.md":
        "---\nkind: context\narticle: raid\nquote: \"seized, Europol\"\nprefix: were\nsuffix: said\n"
        + "sentence: \"Servers were seized, Europol said.\"\nheading: Europol\n---\nA note.\n",
    ])
  }

  @Test("The first mention of each name in each file, with its sentence")
  func list() throws {
    let site = try site()
    let run = try site.run("link", "--format", "csv")
    #expect(
      run.output == """
        path,line,column,name,slug,title,sentence,obstacle\r
        Content/articles/raid.md,7,22,Europol,europol,Europol,"Servers were seized, Europol said.",\r
        Content/articles/raid.md,7,36,Washington,washington,Washington,"Washington kept Europol waiting; Europol and #Europol, too.",\r
        Content/articles/raid.md,11,3,The Boss,boss,The boss,The Boss,\r

        """, "\(run.output)\(run.errors)")
    #expect(try site.run("link", "--format", "json").output.split(separator: "\n").count == 3)
    #expect(try site.run("link").output.contains("7:22  Europol → europol\n      Servers were seized, Europol said.\n"))
  }

  @Test("Only what is named is linked, and every anchor holds")
  func write() throws {
    let site = try site()
    let files = site.look(at: "Content")
    let dry = try site.run("link", "--write", "Europol@raid", "--dry-run")
    #expect(dry.output.contains("+Servers were seized, [[Europol]] said.") && site.look(at: "Content") == files)
    let run = try site.run("link", "--write", "Europol@articles/raid.md", "The Boss@raid")
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(site.read("Content/articles/raid.md"))
    #expect(text.contains("Servers were seized, [[Europol]] said. Washington kept `Europol` waiting; Europol and"))
    #expect(text.hasSuffix("| [[boss\\|The Boss]] |\n"))
    #expect(
      site.read("Content/annotations/note.md")?.contains("sentence: \"Servers were seized, [[europol|Europol]] said.\"")
        == true)
    let check = try site.run("check")
    #expect(check.status == 0, "\(check.errors)")
    let after = site.look(at: "Content")
    let again = try site.run("link", "--write", "Europol@articles/raid.md", "The Boss@raid")
    #expect(again.status == 0 && again.output.contains("nothing was changed") && site.look(at: "Content") == after)
  }

  @Test("What is not there is refused, and then nothing is written")
  func refused() throws {
    let site = try site()
    let files = site.look(at: "Content")
    for named in [["Europol@raid", "Berlin@raid"], ["Europol@nowhere"]] {
      let run = try Program.run(["link", "--write"] + named, in: site.path)
      #expect(run.status == 1 && run.errors.contains("nothing was linked"), "\(run.errors)")
    }
    #expect(try site.run("link", "--write", "Europol").status == 64)
    #expect(site.look(at: "Content") == files)
  }

  @Test("Two entities of one name are no known name; confidential sources are not named")
  func left() throws {
    let site = try site()
    // A file's own name would go before the other's title.
    try FileManager.default.removeItem(atPath: site.path + "/Content/entities/washington.md")
    try site.write("Content/entities/city.md", "---\ntitle: Washington\nkind: place\n---\nA city.\n")
    try site.write("Content/entities/man.md", "---\ntitle: Washington\nkind: person\n---\nA man.\n")
    try site.write(
      "Content/sources/secret.md", "---\ntitle: Jane Roe\ntype: interview\nconfidential: true\n---\nOf Europol.\n")
    let run = try site.run("link", "--format", "csv")
    #expect(!run.output.contains("Washington,") && !run.output.contains("secret"), "\(run.output)\(run.errors)")
  }

  @Test("Line ends stay, and a name over two lines is left to its writer")
  func lines() throws {
    let site = try site()
    try site.write(
      "Content/pages/about.md", "\u{FEFF}---\r\ntitle: About\r\n---\r\nThe\r\nBoss of Europol spoke.\r\n")
    #expect(try site.run("link", "--format", "csv").output.contains("runs on over the end of a line"))
    #expect(try site.run("link", "--write", "Europol@about").status == 0)
    #expect(
      site.read("Content/pages/about.md")
        == "\u{FEFF}---\r\ntitle: About\r\n---\r\nThe\r\nBoss of [[Europol]] spoke.\r\n")
    #expect(try site.run("link", "--write", "The Boss@about").status == 1)
  }
}
