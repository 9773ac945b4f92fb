import Foundation
import Testing

@Suite("dossier rename: what leads to an entity without a link", .enabled(if: Program.isBuilt))
struct RenamedNamesTests {
  private static let files = [
    "Content/dossier.yml": "title: A dossier\nbaseURL: https://example.org/\nnavigation: [method]\n",
    "Content/articles/raid.md":
      "---\ntitle: The raid\ndate: 2018-04-27\nauthors: [Ada Holm]\n---\nServers [[canada]].\n",
    "Content/entities/canada.md": "---\ntitle: Canada\nkind: place\ncountry: CA\n---\nA country.\n",
    "Content/entities/amaq.md":
      "---\ntitle: Amaq\nkind: organization\ncountry: CA\n---\nIn [[raid]], by [[ada-holm]].\n",
    "Content/entities/ada-holm.md": "---\ntitle: Ada Holm\nkind: person\n---\nOf [[amaq]].\n",
    "Content/sources/letter.md": "---\ntitle: A letter\ntype: report\nauthors: [Ada Holm]\n---\nOf [[amaq]].\n",
    "Content/pages/method.md": "---\ntitle: Method\n---\nHow it was made.\n",
    "Content/annotations/note.md":
      "---\nkind: claim\nstatus: reported\narticle: raid\nquote: \"Servers\"\nsources: [{source: letter}]\n---\nA note.\n",
  ]

  @Test("A place is found by the code of its country still")
  func country() throws {
    let site = try SiteFolder(Self.files)
    #expect(try site.run("rename", "canada", "The Dominion").status == 0)
    #expect(site.read("Content/entities/the-dominion.md")?.contains("aliases: [Canada]\n") == true)
    #expect(try site.run("build").status == 0)
    #expect(site.read("Public/entities/amaq.html")?.contains("href=\"the-dominion.html\"") == true)
    let files = site.look(at: "Content")
    #expect(try site.run("rename", "canada", "The Dominion").status == 0)
    #expect(site.look(at: "Content") == files)
  }

  @Test("Lines of authors stay as they were printed, and name their author still")
  func authors() throws {
    let site = try SiteFolder(Self.files)
    let (article, source) = (site.read("Content/articles/raid.md"), site.read("Content/sources/letter.md"))
    #expect(try site.run("rename", "ada-holm", "Ada Berg").status == 0)
    #expect(site.read("Content/entities/ada-berg.md")?.contains("aliases: [Ada Holm]\n") == true)
    #expect(site.read("Content/articles/raid.md") == article && site.read("Content/sources/letter.md") == source)
    let again = try site.run("rename", "ada-berg", "Ada Welk")
    #expect(again.status == 0 && site.read("Content/entities/ada-welk.md")?.contains("aliases: [Ada Holm]\n") == true)
  }

  @Test("The page on the method keeps how the claims stand, under another name too")
  func method() throws {
    let site = try SiteFolder(Self.files)
    #expect(try site.run("build").status == 0)
    #expect(try site.run("rename", "method", "How we work").status == 0)
    let old = site.read("Public/method.html") ?? ""
    #expect(try site.run("build").status == 0)
    let new = site.read("Public/how-we-work.html") ?? ""
    #expect(old.contains("claims.html#") || old.contains("evidence"), "the page has a section on claims")
    #expect(new.components(separatedBy: "<section").count == old.components(separatedBy: "<section").count)
  }

  @Test(
    "What the navigation names is named there still",
    arguments: [
      ("amaq", "Amaq Radio", "amaq", "amaq-radio"), ("raid", "The search", "raid", "the-search"),
      ("method", "How we work", "Method", "how-we-work"), ("canada", "The Dominion", "articles", "articles"),
    ])
  func navigation(old: String, title: String, entry: String, written: String) throws {
    var files = Self.files
    files["Content/dossier.yml"] = "title: A dossier\nnavigation: [\(entry)]\n"
    let site = try SiteFolder(files)
    let run = try site.run("rename", old, title)
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.read("Content/dossier.yml") == "title: A dossier\nnavigation: [\(written)]\n")
    #expect(try site.run("build").status == 0)
  }

  @Test("By a name that it had before")
  func former() throws {
    let site = try SiteFolder(Self.files)
    #expect(try site.run("rename", "amaq", "Amaq News").status == 0)
    let run = try site.run("rename", "amaq", "Amaq Radio")
    #expect(run.status == 0 && run.errors.contains("“amaq” was renamed before, and is amaq-news now"), "\(run.errors)")
    #expect(site.read("Content/entities/amaq-radio.md")?.contains("formerly: [amaq, amaq-news]\n") == true)
  }

  @Test("A feed’s entry is the same one, whatever its article is called")
  func feed() throws {
    let site = try SiteFolder(Self.files)
    #expect(try site.run("rename", "raid", "The strike").status == 0)
    #expect(try site.run("build").status == 0)
    let feed = try #require(site.read("Public/feed.xml"))
    #expect(feed.contains("<id>https://example.org/articles/raid.html</id>"))
    #expect(feed.contains("href=\"https://example.org/articles/the-strike.html\""))
  }

  @Test(
    "A note's file is called as its title, but for signs that no file can have",
    arguments: [
      ("Gamma Two", "Gamma Two", "[[Gamma Two|beta]]"), ("Ünder Score", "Ünder Score", "[[Ünder Score|beta]]"),
      ("5 Jan", "5 Jan", "[[5 Jan|beta]]"), ("Q: what?", "Q what", "[[Q what|beta]]"),
      ("AC/DC", "AC-DC", "[[AC-DC|beta]]"),
    ])
  func notes(title: String, file: String, link: String) throws {
    let notes = try SiteFolder(["alpha.md": "See [[beta]].\n", "beta.md": "A note.\n"])
    let run = try notes.run("rename", "beta", title)
    #expect(run.status == 0, "\(run.errors)")
    #expect(notes.has(file + ".md") && notes.read("alpha.md") == "See \(link).\n", "\(notes.read("alpha.md") ?? "")")
  }

  @Test("Pictures and lists are not renamed, and nothing else is proposed")
  func others() throws {
    let site = try SiteFolder([
      "Content/dossier.yml": "title: A\n", "Content/media/crane.png": "x",
      "Content/articles/a.md": "---\ntitle: An article\ndate: 2020\n---\nA text.\n",
    ])
    let picture = try site.run("rename", "Content/media/crane.png", "X")
    #expect(picture.status == 1 && picture.errors.contains("a file of media/"), "\(picture.errors)")
    let list = try site.run("rename", "timeline", "X")
    #expect(list.status == 1 && list.errors.contains("builds make"), "\(list.errors)")
  }

  @Test("One of two notes of a name, by its folder; and canvases that name it are told")
  func folders() throws {
    let notes = try SiteFolder([
      "A/x.md": "Of [[y]].\n", "B/x.md": "Of [[y]].\n", "A/y.md": "See [[A/x]] and [[B/x]].\n",
      "board.canvas": "{\"nodes\":[{\"type\":\"file\",\"file\":\"A/x.md\"}]}", "other.canvas": "{\"nodes\":[]}",
    ])
    for name in ["A/x", "A/x.md"] {
      let dry = try notes.run("rename", name, "Z", "--dry-run")
      #expect(dry.status == 0 && dry.errors.contains("remark: its old name stays in “board.canvas”:"), "\(dry.errors)")
      #expect(!dry.errors.contains("other.canvas"))
    }
    let run = try notes.run("rename", "A/x.md", "Z")
    #expect(run.status == 0, "\(run.errors)")
    #expect(notes.has("A/Z.md") && notes.has("B/x.md"))
    #expect(notes.read("A/y.md") == "See [[A/Z|A/x]] and [[B/x]].\n", "\(notes.read("A/y.md") ?? "")")
  }

  @Test(
    "A new name that could not be read as it is written is refused", arguments: ["A %%b%% c", "A <!-- b --> c", "A\tb"])
  func unreadable(title: String) throws {
    let site = try SiteFolder(Self.files)
    let files = site.look(at: "Content")
    let run = try site.run("rename", "amaq", title)
    #expect(run.status == 1 && run.errors.contains("the new name holds"), "\(run.errors)")
    #expect(site.look(at: "Content") == files)
  }
}
