import Foundation
import TestSupport
import Testing

@Suite("A vault of Obsidian's that was never prepared")
struct VaultTests {
  @Test("says in one run what is in the way, each thing once, and how to get it out")
  func asItIs() throws {
    let vault = try Self.vault()
    let run = try Program.run(["build", "Vault", "--output", "site"], in: vault.path)
    #expect(run.status == 0)
    #expect(!run.errors.contains("error"), "\(run.errors)")
    // Templates are no YAML before they are filled in.
    #expect(run.errors.contains("the note is published without it"))
    #expect(run.errors.contains("ignore: [\"\(ObsidianVault.templatesFolder)\"]"))
    let messages = run.errors.split(separator: "\n").filter { $0.hasPrefix("warning") }
    #expect(Set(messages).count == messages.count, "each is said once")
    #expect(run.errors.contains("the same at 72 more places: Vault/Daily/2024/2024-01-02.md, "))
    #expect(Self.broken(in: vault.texts(in: "site")) == [])
  }

  @Test("is built when the templates are left out, and every link leads somewhere")
  func built() throws {
    let vault = try Self.vault()
    try vault.write("Vault/dossier.yml", "title: My notes\nignore: [\"\(ObsidianVault.templatesFolder)\"]\n")
    let run = try Program.run(["build", "Vault", "--output", "site"], in: vault.path)
    #expect(run.status == 0, "\(run.errors)")
    let site = vault.texts(in: "site")
    #expect(site.keys.count { $0.hasSuffix(".html") } > 155)
    // Names as people write them: accents, capitals, apostrophes, decomposed or not.
    for page in ["ana-maría-lópez", "jürgen-groß", "obrien-siobhán", "李小龍", "äpfel", "2024-01-05", "people-note"] {
      #expect(site[page + ".html"] != nil, "\(page)")
    }
    // Of two notes of one name the one beside the note is meant.
    #expect(site["meeting-2.html"]?.contains("<a href=\"harbour-index.html\">Index</a>") == true)
    #expect(site["meeting-3.html"]?.contains("<a href=\"old-town-index.html\">Index</a>") == true)
    #expect(Self.broken(in: site) == [])
  }

  @Test("shows the links of its properties on either page")
  func properties() throws {
    let vault = try SiteFolder([
      "Vault/Film.md": "---\ndirector: \"[[Ann]]\"\ncast:\n  - \"[[Bob|Robert]]\"\n  - \"[[Ann]]\"\n---\nA film.\n",
      "Vault/Ann.md": "A person.\n",
      "Vault/Bob.md": "A person.\n",
    ])
    let run = try Program.run(["build", "Vault", "--output", "site"], in: vault.path)
    #expect(run.status == 0 && run.output.contains("3 links"), "\(run.errors)\(run.output)")
    let site = vault.texts(in: "site")
    #expect(site["ann.html"]?.contains("director: <mark>Ann</mark>") == true, "\(site["ann.html"] ?? "")")
    #expect(site["bob.html"]?.contains("cast: <mark>Robert</mark>, Ann") == true, "\(site["bob.html"] ?? "")")
  }

  @Test("has its properties whole, wherever something is embedded in its text")
  func propertiesBesideEmbeds() throws {
    let vault = try SiteFolder([
      "Vault/Ру сский.md": "Слова.\n",
      "Vault/Page.md": "---\nseen: \"[[Ру сский]]\"\n---\nTwo words: ![[a.png]] and [[Ру сский]].\n",
      "Vault/a.png": "x",
    ])
    #expect(try Program.run(["build", "Vault", "--output", "site"], in: vault.path).status == 0)
    let page = vault.texts(in: "site")["ру-сский.html"]
    #expect(page?.contains(">seen: <mark lang=\"und-Cyrl\" dir=\"ltr\">Ру сский</mark></a>") == true, "\(page ?? "")")
  }

  @Test("shows a note as a link that is written as a picture would be")
  func notesAsPictures() throws {
    let vault = try SiteFolder(["Vault/a.md": "See ![the other](sub/b.md).\n", "Vault/sub/b.md": "Words.\n"])
    let run = try Program.run(["build", "Vault", "--output", "site"], in: vault.path)
    #expect(run.status == 0 && !run.errors.contains("missing-media"), "\(run.errors)")
    #expect(vault.texts(in: "site")["a.html"]?.contains("See <a href=\"b.html\">the other</a>.") == true)
  }

  @Test("may have folders of any name, as long as nothing says that it is a dossier")
  func foldersOfAnyName() throws {
    let vault = try SiteFolder([
      "Vault/sources/Loops.md": "Words on [[Types]].\n", "Vault/entities/Types.md": "---\nkind: 3\n---\nWords.\n",
      "Vault/annotations/A.md": "# A\n", "Vault/articles/B.md": "---\ndate: soon\n---\nWords.\n",
      "Vault/pages/sub/C.md": "Words.\n", "Vault/media/D.md": "Words, and [[a.png]].\n", "Vault/media/a.png": "x",
      "Vault/captures/E.md": "Words that nobody publishes.\n",
    ])
    var run = try Program.run(["build", "Vault", "--output", "site"], in: vault.path)
    #expect(run.status == 0, "\(run.errors)")
    var site = vault.texts(in: "site")
    for page in ["loops", "types", "a", "b", "c", "d"] { #expect(site[page + ".html"] != nil, "\(page)") }
    #expect(site["loops.html"]?.contains("<a href=\"types.html\">Types</a>") == true)
    #expect(!site.values.contains { $0.contains("nobody publishes") })

    // Settings alone make no dossier of it: notes may have some, too.
    try vault.write("Vault/dossier.yml", "title: My notes\nignore: [articles]\n")
    run = try Program.run(["build", "Vault", "--output", "third"], in: vault.path)
    #expect(run.status == 0 && vault.texts(in: "third")["loops.html"] != nil, "\(run.errors)")

    try vault.write("Vault/entities/Ann.md", "---\nkind: person\n---\nA person.\n")
    run = try Program.run(["build", "Vault", "--output", "other"], in: vault.path)
    #expect(run.status == 1 && run.errors.contains("Vault/sources/Loops.md:1:1"), "\(run.errors)")
    site = vault.texts(in: "other")
    #expect(site.isEmpty)
  }

  @Test("is told where it looks like a dossier without settings")
  func looksLikeADossier() throws {
    let vault = try SiteFolder(["Vault/entities/ann.md": "---\ntitle: Ann\nkind: person\n---\nWords.\n"])
    let run = try Program.run(["build", "Vault", "--output", "site"], in: vault.path)
    #expect(run.status == 0 && run.errors.contains("there is no dossier.yml"), "\(run.errors)")
  }

  @Test("finds pages of Logseq’s by their names, days and aliases")
  func logseq() throws {
    let vault = try SiteFolder([
      "Graph/logseq/config.edn": "{}", "Graph/pages/Person___Ada.md": "alias:: [[A. Lane]]\n\n- Words.\n",
      "Graph/journals/2026_04_26.md": "- Words of the day.\n",
      "Graph/pages/List.md": "- [[Person/Ada]] [[A. Lane]] [[Apr 26th, 2026]] [[2026-04-26 Sun]]\n",
    ])
    let run = try Program.run(["build", "Graph", "--output", "site", "--verbose"], in: vault.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.errors.contains("unresolved-link") && run.errors.contains("foreign-notes"))
    let list = try #require(vault.texts(in: "site")["list.html"])
    #expect(list.components(separatedBy: "<a href=\"person-ada.html\"").count == 3, "\(list)")
    #expect(list.components(separatedBy: "<a href=\"2026-04-26.html\"").count == 3)
  }

  @Test("shows nothing of a text in which a comment cannot be told from code, and all the others")
  func unclearComments() throws {
    let vault = try SiteFolder([
      "Vault/a.md": "<e r=\"\">\n[[b]]\n```\n\n\"<!-- words for nobody", "Vault/c.md": "``\n>%%%%``<!--",
      "Vault/b.md": "See [[a]].",
    ])
    let run = try Program.run(["build", "Vault", "--output", "site"], in: vault.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("warning[unclear-comment]"))
    let site = vault.texts(in: "site")
    #expect(site["b.html"]?.contains("<a href=\"a.html\">a</a>") == true)
    #expect(!site.values.contains { $0.contains("words for nobody") || $0.contains("%%") })
  }

  @Test("publishes the pictures that notes show, wherever they lie, and no others")
  func attachments() throws {
    let vault = try Self.vault()
    try vault.remove("Vault/" + ObsidianVault.templatesFolder)
    #expect(try Program.run(["build", "Vault", "-q", "-o", "site"], in: vault.path).status == 0)
    let files = vault.texts(in: "site").keys.filter { $0.hasPrefix("files/") }.sorted()
    #expect(
      files == [
        "files/Attachments/Grundriß – alt.jpg", "files/Attachments/Pasted image 20240105101500.png",
        "files/Attachments/interview 3.m4a", "files/Attachments/letter.pdf", "files/Board.canvas",
        "files/Projects/Harbour/attachments/crane.webp",
      ])
  }

  @Test("loses no note for its name: what no file can be called is called otherwise, and said")
  func names() throws {
    let (folder, name) = (String(repeating: "ж", count: 60), String(repeating: "ы", count: 90))
    let vault = try SiteFolder([
      "Vault/\(folder)а/\(name).md": "One.\n", "Vault/\(folder)б/\(name).md": "Two.\n",
      "Vault/Con.md": "Three. ![[at 10:30.txt]]\n", "Vault/at 10:30.txt": "Words.\n",
      "Vault/use.md": "[[\(folder)а/\(name)]] [[\(folder)б/\(name)]] [[Con]]\n",
    ])
    let run = try Program.run(["build", "Vault", "--output", "site"], in: vault.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count { $0.hasPrefix("warning[shortened-address]") } == 3)
    let site = vault.texts(in: "site")
    for words in ["One.", "Two.", "Three."] {
      #expect(site.values.count { $0.contains("<p>\(words)") } == 1, "\(words)")
    }
    #expect(site["con.html"] == nil)
    #expect(Self.broken(in: site) == [])
  }

  @Test("keeps back what its writer kept back")
  func unpublished() throws {
    let vault = try Self.vault()
    try vault.remove("Vault/" + ObsidianVault.templatesFolder)
    #expect(try Program.run(["build", "Vault", "-q", "-o", "site"], in: vault.path).status == 0)
    for secret in ["hunter2", "swordfish", "do not tell", "never linked"] {
      #expect(!vault.texts(in: "site").values.contains { $0.contains(secret) }, "\(secret)")
    }
  }

  @Test("a folder of notes goes to where it is told, and nowhere else")
  func needsOutput() throws {
    let vault = try Self.vault()
    let run = try Program.run(["build", "Vault"], in: vault.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("dossier build Vault --output ../site"))
  }

  private static func vault() throws -> SiteFolder {
    let folder = try SiteFolder()
    for (path, bytes) in ObsidianVault.files {
      try folder.write("Vault/" + path, "")
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/Vault/" + path))
    }
    return folder
  }

  private static func broken(in site: [String: String]) -> [String] {
    BrokenLinks.find(in: site.filter { $0.key.hasSuffix(".html") }, files: Set(site.keys))
  }
}
