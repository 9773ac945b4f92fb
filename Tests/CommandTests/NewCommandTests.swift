import Foundation
import Testing

@Suite("dossier new", .enabled(if: Program.isBuilt))
struct NewCommandTests {
  @Test("From an empty folder to a built dossier in two commands")
  func starter() throws {
    let folder = try SiteFolder()
    let made = try folder.run("new", "bridge")
    #expect(made.status == 0 && made.output == "bridge/Content\n", "\(made.errors)")
    #expect(made.errors.contains("dossier build bridge"))
    let files = folder.look(at: "bridge/Content").keys
    for (folder, count) in ["articles": 1, "entities": 4, "sources": 2, "captures": 2] {
      #expect(files.count { $0.hasPrefix("\(folder)/") } == count, "\(folder)")
    }
    #expect(files.count { $0.hasPrefix("annotations/") && $0.hasSuffix(".md") } == 3)
    let built = try folder.run("build", "bridge", "--strict")
    #expect(built.status == 0 && built.errors.contains("no warnings") || built.output.contains("no warnings"))
    #expect(folder.has("bridge/Public/articles/footbridge-closed.html"))
  }

  @Test("A folder that is no folder, or has no name, is told of as what it is")
  func wrongFolders() throws {
    let folder = try SiteFolder(["file": "A file."])
    let onFile = try folder.run("new", "file")
    #expect(onFile.status == 64 && onFile.errors.contains("nothing was written\n  fix: name another folder"))
    let blank = try folder.run("new", "   ")
    #expect(blank.status == 64 && blank.errors.contains("Name a folder"))
    #expect(folder.look(at: ".").keys.sorted() == ["file"])
  }

  @Test(
    "From a folder of a dossier's content every command says where the dossier is",
    arguments: [
      ["new", "article", "A"], ["list", "entities"], ["why", "x"], ["link"], ["rename", "a", "B"], ["check"], ["build"],
      ["import", "../../paste.txt"],
    ])
  func subfolder(arguments: [String]) throws {
    let folder = try SiteFolder([
      "Content/dossier.yml": "title: T\n", "Content/articles/a.md": "---\ntitle: A\ndate: 2018\n---\nText.\n",
      "paste.txt": "A title of some words\n\nA sentence that is long enough stands here.\n",
    ])
    let before = folder.look(at: ".")
    let run = try Program.run(arguments, in: folder.path + "/Content/articles")
    #expect(run.status == 64, "\(run.errors)")
    #expect(
      run.errors
        == "error: this folder is a part of the dossier in ../.., and no dossier by itself\n  fix: run this in the dossier's folder:\n    cd ../..\n"
    )
    #expect(folder.look(at: ".") == before)
  }

  @Test("A title that YAML would read as nothing stands between quotation marks")
  func null() throws {
    let folder = try SiteFolder(["Content/dossier.yml": "title: T\n"])
    #expect(try folder.run("new", "page", "null").status == 0)
    #expect(folder.read("Content/pages/null.md")?.contains("title: \"null\"\n") == true)
    #expect(try folder.run("check").status == 0)
  }

  @Test("The least that there can be builds too")
  func empty() throws {
    let folder = try SiteFolder()
    #expect(try folder.run("new", "a/deep folder", "--empty").status == 0)
    #expect(folder.look(at: "a/deep folder/Content").keys.sorted() == ["dossier.yml", "index.md"])
    #expect(folder.read("a/deep folder/Content/dossier.yml")?.hasPrefix("title: deep folder\n# ") == true)
    #expect(try folder.run("build", "a/deep folder", "--strict").status == 0)
  }

  @Test("Texts that are there stay as they are")
  func leavesTexts() throws {
    let notes = try SiteFolder(["note.md": "A note.", "articles/old.md": "Old.", "README.md": "Of a repository."])
    let made = try notes.run("new", ".")
    #expect(made.status == 0)
    #expect(
      made.errors.hasPrefix(
        """
        warning: articles/old.md and 1 other text are no part of the dossier, which is what lies in Content/
          fix: move them into Content/; or for a site of your notes alone, take Content/ away and run
            dossier build . --output ../site

        """), "\(made.errors)")
    let check = try notes.run("check")
    #expect(
      check.status == 0 && check.errors.contains("note.md lies beside Content/, where it is not read\n"),
      "\(check.errors)")
    #expect(try notes.run("build").output.contains("2 remarks"))
    #expect(notes.read("note.md") == "A note." && notes.read("articles/old.md") == "Old.")
    #expect(notes.has("Content/index.md"))
    let before = notes.look(at: "Content")
    for arguments in [["new", "."], ["new", ".", "--empty"]] {
      let again = try Program.run(arguments, in: notes.path)
      #expect(again.status == 1 && again.errors.contains("Content is there already"))
      #expect(notes.look(at: "Content") == before)
    }
    let file = try SiteFolder(["bridge": "A file."])
    #expect(try file.run("new", "bridge").status == 64)
    #expect(file.read("bridge") == "A file.")
  }

  @Test(
    "Makes a file that is asked for, with what its type needs",
    arguments: [
      (
        ["article", "The raid", "--date", "2018-04-27"], "articles/the-raid.md", "title: The raid\ndate: 2018-04-27\n# "
      ),
      (
        ["entity", "Rob Wainwright", "--kind", "person"], "entities/rob-wainwright.md",
        "title: Rob Wainwright\nkind: person\n"
      ),
      (
        ["source", "A: \"report\"", "--kind", "report"], "sources/a-report.md",
        "title: \"A: \\\"report\\\"\"\ntype: report\n"
      ),
      (["page", "Method", "--name", "how"], "pages/how.md", "title: Method\n# "),
    ])
  func file(arguments: [String], path: String, beginning: String) throws {
    let site = try SiteFolder(["Content/index.md": "Hello.\n"])
    let made = try Program.run(["new"] + arguments, in: site.path)
    #expect(made.status == 0 && made.output == "Content/\(path)\n" && made.errors == "", "\(made.errors)")
    #expect(site.read("Content/\(path)")?.hasPrefix("---\n" + beginning) == true)
    #expect(try site.run("build").status == 0)
    let again = try Program.run(["new"] + arguments, in: site.path)
    #expect(again.status == 1 && again.errors.contains("is taken; nothing was written"))
  }

  @Test("A name that Windows keeps for a device is refused")
  func deviceName() throws {
    let site = try SiteFolder(["Content/index.md": "Hello.\n"])
    let made = try site.run("new", "page", "CON")
    #expect(made.status == 1 && made.errors.contains("keeps for a device; nothing was written"))
    #expect(site.read("Content/pages/con.md") == nil)
    let name = try site.run("new", "entity", "Connery", "--kind", "person", "--name", "aux")
    #expect(name.status == 1 && name.errors.contains("aux.html would be its address"))
  }

  @Test("A title that is too long for a file asks for a name; blanks around one are none of it")
  func title() throws {
    let site = try SiteFolder(["Content/index.md": "Hello.\n"])
    let long = try site.run("new", "page", String(repeating: "a", count: 300))
    #expect(long.status == 1 && long.errors.hasSuffix("  fix: give a shorter --name\n"), "\(long.errors)")
    #expect(try site.run("new", "page", String(repeating: "a", count: 300), "--name", "a").status == 0)
    #expect(try site.run("new", "page", "  Smile 😀 ").status == 0)
    #expect(site.read("Content/pages/smile.md")?.hasPrefix("---\ntitle: \"Smile 😀\"\n") == true)
  }

  @Test("What nobody said stays empty, and is named")
  func missing() throws {
    let site = try SiteFolder(["Content/index.md": "Hello.\n"])
    let made = try site.run("new", "article", "The raid")
    #expect(made.errors == "remark: write what is missing, date, and run dossier check\n")
    #expect(site.read("Content/articles/the-raid.md")?.contains("\ndate: # When it was published.\n") == true)
    #expect(try site.run("check").errors.contains("“date” has no value"))
    let note = try site.run("new", "annotation", "A note", "--kind", "claim")
    #expect(note.errors.contains("article and quote") && note.errors.contains("dossier annotate"))
  }

  @Test("An entity goes to where its like are")
  func folders() throws {
    let site = try SiteFolder([
      "Content/entities/people/ada.md": "---\nkind: person\n---\n",
      "Content/entities/bonn.md": "---\nkind: place\n---\n",
    ])
    #expect(try site.run("new", "entity", "Bert", "--kind", "person").output == "Content/entities/people/bert.md\n")
    #expect(try site.run("new", "entity", "Paris", "--kind", "place").output == "Content/entities/paris.md\n")
    #expect(try site.run("new", "entity", "Ada", "--kind", "outlet").status == 1, "a slug is one document's")
    #expect(try site.run("new", "page", "People").status == 1, "a list has that address")
  }

  @Test(
    "Says what is wrong with what was typed",
    arguments: [
      (["artcle", "The raid"], "Did you mean article?"), (["article"], "takes a title"),
      (["entity", "Ada"], "--kind is missing; there are person"),
      (["entity", "A", "--kind", "persn"], "Did you mean person?"),
      (["page", "A", "--kind", "x"], "--kind is for"), (["page", "A", "--date", "2018"], "has no date"),
      (["article", "A", "--date", "soon"], "is not a date"),
      (["article", "A", "--date", "3-Feb-2018"], "write 2018-02-03"),
      (["article", "A", "--date", "04/05/2018"], "write 2018-05-04 or 2018-04-05"),
      (["page", "A", "--name", "A b"], "write a-b"),
      (["article", "A", "--date", "0000"], "the year before the first"),
      (["page", "A\nb"], "holds a control character"), (["page", "A %%b%% c"], "holds the signs of a comment"),
      (["folder", "--kind", "x"], "for one file"), (["page", "A", "--empty"], "for a folder"), ([""], "Name a folder"),
    ])
  func wrong(arguments: [String], words: String) throws {
    let site = try SiteFolder(["Content/index.md": "Hello.\n"])
    let result = try Program.run(["new"] + arguments, in: site.path)
    #expect(result.status == 64 && result.errors.contains(words), "\(result.errors)")
    #expect(site.look(at: ".").keys.count == 1)
  }

  @Test("Where there is no dossier, no file of one is made")
  func nowhere() throws {
    let folder = try SiteFolder(["note.md": "A note."])
    let result = try folder.run("new", "page", "Method")
    #expect(result.status == 1 && result.errors.contains("dossier new ."))
    #expect(try folder.run("new", "page", "!!!").status == 1)
    #expect(folder.look(at: ".").keys.sorted() == ["note.md"])
  }
}
