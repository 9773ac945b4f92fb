import Foundation
import Testing

/// A rename that was killed when one of its two texts was in its place.
@Suite("An interrupted change", .enabled(if: Program.isBuilt))
struct FinishCommandTests {
  private static let oldRaid = "---\ntitle: The raid\ndate: 2018-04-27\n---\nOf [[amaq]].\n"
  private static let journal = """
    dossier-edit 1
    put\t0\tf89d7f43424a45a5fcc2706ffb6e97351fc0c9c8624bbcb417cc9234c7884ce6\t129af4c5f87d2c1bae6d736fb61851c523088e2fc44d391f9e8ccfedc2c7ce2a\tarticles/raid.md
    put\t1\t-\ta0c4b8dc7ccf1aacefecc11bfa722e4906bcbb179cda46ac2dadcb0e7bc4c39d\tentities/amaq-news.md
    remove\t-\t3760aab4bb5734076577599cc702ad2b49ccd3b8d955787671edee28e93759ea\t-\tentities/amaq.md
    end

    """

  private func site() throws -> SiteFolder {
    try SiteFolder([
      "Content/dossier.yml": "title: A dossier\n",
      "Content/articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nOf [[amaq-news|Amaq]].\n",
      "Content/entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\n",
      "Content/.dossier-edit/journal": Self.journal,
      "Content/.dossier-edit/1": "---\ntitle: Amaq News\nkind: outlet\nformerly: [amaq]\n---\n",
      "paste.txt": "The mill opens again today\n\nThe mill opened on Monday.\n",
    ])
  }

  @Test(
    "Every command that reads the content says so and nothing else, and writes nothing",
    arguments: [
      ["check"], ["check", "--format", "json"], ["build"], ["serve"], ["list", "entities"], ["why", "raid"], ["verify"],
      ["diff"], ["reanchor", "--write"], ["link"], ["link", "--format", "json"],
      ["link", "--write", "Amaq@raid", "--dry-run"], ["rename", "amaq", "Amaq News"], ["rename", "nobody", "X"],
      ["rename", "amaq", "X", "--dry-run"], ["import", "paste.txt", "--dry-run"], ["import", "paste.txt"],
      ["new", "page", "Method"], ["annotate", "raid", "Of"],
    ])
  func told(arguments: [String]) throws {
    let site = try site()
    let before = site.look(at: "Content")
    let run = try Program.run(arguments, in: site.path)
    #expect(run.status == 1 && run.output == "")
    #expect(
      run.errors == """
        error: a command that was changing Content was interrupted, and some of its files are new, others old
          fix: let it do the rest, or forget the rest and keep the files as they are:
            dossier finish
            dossier finish --forget

        """)
    #expect(site.look(at: "Content") == before)
  }

  @Test("dossier finish does the rest, once")
  func finish() throws {
    let site = try site()
    let run = try site.run("finish")
    #expect(run.status == 0 && run.output == "done: 2 files\n" && run.errors == "")
    #expect(
      site.look(at: "Content").keys.sorted() == ["articles/raid.md", "dossier.yml", "entities/amaq-news.md"])
    #expect(try site.run("check").status == 0)
    #expect(try site.run("finish").output == "nothing was interrupted\n")
  }

  @Test("What was taken back is not done again")
  func takenBack() throws {
    let site = try site()
    try site.write("Content/articles/raid.md", Self.oldRaid)
    let run = try site.run("finish")
    #expect(run.status == 0 && run.output == "the change was taken back, so nothing more was done\n")
    #expect(site.read("Content/articles/raid.md") == Self.oldRaid)
    #expect(site.look(at: "Content").keys.sorted() == ["articles/raid.md", "dossier.yml", "entities/amaq.md"])
    #expect(try site.run("check").status == 0)
  }

  @Test("--forget keeps all files as they are")
  func forget() throws {
    let site = try site()
    let raid = site.read("Content/articles/raid.md")
    #expect(try site.run("finish", "--forget").output == "forgotten; all files are as they were\n")
    #expect(site.look(at: "Content").keys.sorted() == ["articles/raid.md", "dossier.yml", "entities/amaq.md"])
    #expect(site.read("Content/articles/raid.md") == raid)
    #expect(try site.run("check").errors.contains("amaq-news"))
  }

  @Test("A folder of notes is named as it was given, and what was built can be served still")
  func notes() throws {
    let notes = try SiteFolder(["notes/a.md": "A.", "notes/.dossier-edit/journal": "dossier-edit 1\nend\n"])
    #expect(try notes.run("check", "notes").errors.contains("dossier finish notes --forget"))
    let served = try site().run("serve", "--public")
    #expect(!served.errors.contains("interrupted"), "\(served.errors)")
  }
}
