import Diagnostics
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("A folder of notes always builds")
struct FolderOfNotesTests {
  /// The `href` of the first link in the prose of a note's page; nil where there is none.
  private func link(_ text: String, in path: String = "Use.md", _ others: [String: String]) throws -> String? {
    let site = SiteFixture(others.merging([path: text]) { $1 })
    let name = path.split(separator: "/").last.map { $0.dropLast(3).lowercased() } ?? ""
    let page = try #require(site.pages()["\(name).html"])
    let prose = try #require(
      page.split(separator: "<div class=\"prose\">", maxSplits: 1).last?.split(separator: "</main>").first)
    guard let start = prose.range(of: "<a href=\"") else { return nil }
    return String(prose[start.upperBound...].prefix { $0 != "\"" })
  }

  @Test(
    "A link finds a note as in Obsidian",
    arguments: [
      // A file's own name goes before another's title or alias.
      ("[[My Note]]", ["My Note.md": "---\ntitle: Another title\n---\nx"], "my-note.html"),
      ("[[Monoid]]", ["Monoid.md": "x", "Monoid object.md": "---\naliases: [Monoid]\n---\nx"], "monoid.html"),
      ("[[Other]]", ["Other.md": "x", "Third.md": "---\ntitle: Other\n---\nx"], "other.html"),
      // The exact case goes before another, aliases last.
      ("[[ACT]]", ["act.md": "x", "b/ACT.md": "x"], "b-act.html"),
      ("[[The act]]", ["act.md": "---\naliases: [The act]\n---\nx"], "act.html"),
      // Of two of one name the nearest, then the one with the shortest path.
      ("[[Near]]", ["a/b/Near.md": "x", "c/Near.md": "x"], "c-near.html"),
      // Paths, whole and in part, in any case.
      ("[[math/note]]", ["Math/Note.md": "x"], "note.html"), ("[[sub/Deep]]", ["a/sub/Deep.md": "x"], "deep.html"),
      ("[[/a/Note]]", ["a/Note.md": "x"], "note.html"), ("[[./Note]]", ["Note.md": "x"], "note.html"),
      ("[x](a/note.md)", ["a/Note.md": "x"], "note.html"), ("[x](/a/Note.md)", ["a/Note.md": "x"], "note.html"),
      ("[x](Long%20note.md)", ["sub/Long note.md": "x"], "long-note.html"),
      ("[x](Long%20note)", ["sub/Long note.md": "x"], "long-note.html"), ("[[Nowhere]]", ["a.md": "x"], nil),
      // A sign that begins the name of a part may be one of a heading's own, as a tag has it.
      ("[[N#What? #tag]]", ["N.md": "# A\n\n## What? #tag\n\nx"], "n.html#what-tag"),
    ] as [(String, [String: String], String?)])
  func names(text: String, others: [String: String], expected: String?) throws {
    #expect(try link(text, others) == expected)
  }

  @Test("A link finds the note beside its own before any other, and relative paths lead up")
  func beside() throws {
    let others = ["a/Near.md": "x", "Near.md": "x"]
    #expect(try link("[[Near]]", in: "a/Use.md", others) == "a-near.html")
    #expect(try link("[[../Near]]", in: "a/Use.md", others) == "near.html")
    #expect(try link("[[/Near]]", in: "a/Use.md", others) == "near.html")
    // Of two as far away the one in the same part of the folder.
    #expect(try link("[[Far]]", in: "b/c/Use.md", ["a/x/Far.md": "x", "b/x/Far.md": "x"]) == "x-far.html")
  }

  @Test("Which of several is taken is a remark; in a dossier's own folders it is an error")
  func several() {
    let notes: SiteFixture = ["a/N.md": "x", "b/N.md": "x", "Use.md": "[[N]]"]
    #expect(notes.diagnostics.filter { $0.id == "ambiguous-link" }.map(\.severity) == [.information])
    let dossier: SiteFixture = [
      "entities/a.md": "---\ntitle: N\nkind: organization\n---\nx", "articles/use.md": "---\ndate: 2018\n---\n[[N]]",
      "entities/b.md": "---\ntitle: N\nkind: organization\n---\nx",
    ]
    #expect(dossier.diagnostics.filter { $0.id == "ambiguous-link" }.map(\.severity) == [.error])
  }

  @Test("In a dossier's own folders, too, a title hides no file's name")
  func ownFolders() {
    let dossier: SiteFixture = [
      "entities/The Agency.md": "---\ntitle: Bureau\nkind: organization\n---\nx",
      "articles/use.md": "---\ndate: 2018\n---\n[[The Agency]] and [[Bureau]]",
      "entities/b.md": "---\ntitle: B\naliases: [The Agency]\nkind: organization\n---\nx",
    ]
    #expect(!dossier.diagnostics.contains { $0.severity == .error })
    #expect(dossier.pages()["articles/use.html"]?.contains("../entities/the-agency.html") == true)
  }

  @Test("In a vault of Dendron's the words of a link stand before its name")
  func dendron() throws {
    let one = "## Part\n\nWords of it.\n\n## Rest\n\nMore."
    let others = ["root.md": "x", "a.one.md": one, "a.two.md": "x", "a.three.md": "x"]
    #expect(try link("[[one|a.one]]", others) == "aone.html")
    #expect(try link("[[one|dendron://vault/a.one#part]]", others) == "aone.html#part")
    #expect(try link("[[a.one]]", others) == "aone.html")
    #expect(try link("[[dendron://vault/a.one]]", others) == "aone.html")
    let embeds = SiteFixture(others.merging(["use.md": "![[dendron://vault/a.one#part,1:#rest]]"]) { $1 })
    let page = try #require(embeds.pages()["use.html"])
    #expect(page.contains("Words of it.") && !page.contains("More."))
    #expect(embeds.diagnostics.filter { $0.severity == .error || $0.id == "missing-heading" } == [])
    let labelled = SiteFixture(others.merging(["use.md": "![[a.two|a.one#part]]"]) { $1 })
    #expect(labelled.pages()["use.html"]?.contains("Words of it.") == true)
    // Elsewhere a name stands first, as in Obsidian.
    #expect(try link("[[one|a.one]]", ["a.one.md": one]) == nil)
  }

  @Test(
    "An embed on a line of its own is shown, in a paragraph and in a callout",
    arguments: [
      ("First line\n![[Other]]\nLast line", "<p>First line</p>\n<figure class=\"embed\"", "<p>Last line</p>"),
      ("![[Other]]\n![[Third]]", "Words of it.", "More of it."),
      ("> [!note] Look\n> ![[Other]]", "</p>\n<figure class=\"embed\"", "Words of it."),
      ("- one\n  ![[Other]]\n- two", "Words of it.", "two"), ("==a\n![[Other]]\nb==", "<mark>a", "b</mark>"),
    ])
  func embedLines(text: String, first: String, second: String) throws {
    let site: SiteFixture = ["Other.md": "Words of it.", "Third.md": "More of it.", "Use.md": text]
    let page = try #require(site.pages()["use.html"])
    #expect(page.contains(first) && page.contains(second), "\(page)")
  }

  @Test("A name that is nearly another's may be that of a note that is yet to be written")
  func nearNames() throws {
    let site: SiteFixture = ["Marina.md": "x", "Use.md": "[[Marine]]"]
    let found = try #require(site.diagnostics.first { $0.id == "unresolved-link" })
    #expect(
      found.replacement == nil && found.notes.map(\.message) == ["“Marina” is called nearly so: Content/Marina.md"])
    let dossier: SiteFixture = [
      "entities/marina.md": "---\ntitle: Marina\nkind: place\n---\nx",
      "articles/use.md": "---\ndate: 2018\n---\n[[Marine]]",
    ]
    #expect(dossier.diagnostics.first { $0.id == "unresolved-link" }?.replacement == "[[Marina]]")
  }

  @Test("Pictures are found in any case, by a name or a part of a path")
  func pictures() {
    var site: SiteFixture = ["a/Use.md": "![[PIC.png]] ![x](../Img/pic.PNG) ![[img/pic.png]]"]
    site.attachments = ["img/Pic.png"]
    #expect(!site.diagnostics.contains { $0.id == "missing-media" })
    #expect(site.pages()["use.html"]?.components(separatedBy: "files/img/Pic.png").count == 4)
  }

  @Test("Notes of one name have addresses of their own")
  func addresses() {
    let site: SiteFixture = [
      "a/notes/Plan.md": "x", "b/notes/Plan.md": "x", "c/notes/Plan.md": "x", "v1.10.md": "x", "v1.1.0.md": "x",
      "🎉.md": "x", "$?.md": "x", "names.md": "x",
    ]
    let pages = Set(site.pages().keys)
    #expect(!site.diagnostics.contains { $0.severity == .error })
    #expect(
      pages.isSuperset(of: [
        "plan.html", "notes-plan.html", "c-notes-plan.html", "v1-10.html", "v1-1-0.html", "u-1f389.html",
        "u-24-3f.html",
        "names-note.html",
      ]), "\(pages.sorted())")
  }

  @Test(
    "What one note has wrong stops nothing",
    arguments: [
      "---\naliases:\n  - @someone\n---\nx", "---\naliases:\n  - Opener: new tabs\n---\nx", "---\n{{title}}: x\n---\nx",
      "\n---\ntitle: x\n---\nx", "- one ^site\n- two ^site", "It rose by 5 %% in a year.", "![[Bad]]",
      "[[Bad#Nowhere]]",
      "[[Other|x]] ![[none.png]] [x](../../up.md)", "\u{7}", String(repeating: ">", count: 5000) + "x",
    ])
  func mistakes(text: String) {
    let site: SiteFixture = ["Bad.md": text, "Other.md": "Text."]
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    #expect(site.pages()["other.html"]?.contains("Text.") == true)
  }

  @Test(
    "A link finds a heading by its words, as Obsidian does",
    arguments: [
      ("Long#_theorem _ of five", "theorem-of-five"), ("Long#Theorem of five", "theorem-of-five"),
      ("Long#🎉", "section"),
      ("Long#About Other it", "about-it"), ("Long#A b c", "a--b--c"), ("Long#Part one#Facts", "facts"),
      ("Long#Part two#Facts", "facts-1"), ("Long#Facts", "facts"), ("Long#facts-1", "facts-1"), ("Long#Nowhere", nil),
    ] as [(String, String?)])
  func headings(link text: String, id: String?) throws {
    let long = """
      ## _theorem:_ of five

      ## 🎉

      ## About [[Other|it]]

      ## A & b % (c).

      ## Part one

      ### Facts

      ## Part two

      ### Facts
      """
    let expected = id.map { "long.html#" + ($0 == "section" ? "section" : $0) } ?? "long.html"
    #expect(try link("[[\(text)]]", ["Long.md": long, "Other.md": "x"]) == expected)
    let address = text.replacingOccurrences(of: "Long", with: "Long.md").replacingOccurrences(of: " ", with: "%20")
    #expect(try link("[x](\(address))", ["Long.md": long, "Other.md": "x"]) == expected)
  }

  @Test(
    "Of a block that is none it is said why",
    arguments: [
      ("[[N#b1]]", "Words. ^b1", "write #^b1"), ("[[N#^b2]]", "Words y^b2", "leave a space before ^b2 there"),
      (
        "[[N#^בלוק]]", "Words. ^בלוק", "give it a name of Latin letters, digits and hyphens, there and in the link"
      ),
    ])
  func blockSlips(link: String, text: String, fix: String) {
    let site: SiteFixture = ["A.md": .init(stringLiteral: link), "N.md": .init(stringLiteral: "# Head one\n\n\(text)")]
    #expect(site.diagnostics.filter { $0.id.hasPrefix("missing-") }.map(\.fix) == [fix])
  }

  @Test("A block is found in any case where one has that name, also to be embedded")
  func blocksInAnyCase() throws {
    #expect(try link("[[Long#^Shot]]", ["Long.md": "Words. ^shOt", "Other.md": "x"]) == "long.html#%5EshOt")
    let two: SiteFixture = ["A.md": "[[B#^SHOT]]", "B.md": "One. ^shot\n\nTwo. ^Shot"]
    #expect(two.diagnostics.map(\.id) == ["missing-block"])
    let embed: SiteFixture = ["A.md": "![[B#^SHOT]]", "B.md": "One.\n\nTwo. ^shot"]
    let page = try #require(embed.pages()["a.html"])
    #expect(page.contains("Two.") && !page.contains("One."))
  }

  @Test("A former address that is another note's is left out, and the rest is built")
  func formerAddresses() throws {
    let site: SiteFixture = [
      "a.md": "---\nformerly: [b, B, old, a]\n---\nx", "b.md": "y", "c.md": "---\nformerly: [old]\n---\nz",
    ]
    let compiled = site.compile()
    #expect(!compiled.diagnostics.hasErrors)
    #expect(compiled.diagnostics.filter { $0.id == "address-collision" }.count == 3)
    let pages = site.pages()
    #expect(pages["b.html"]?.contains("y") == true)
    #expect(pages["old.html"]?.contains("a.html") == true)
  }

  @Test("Notes in a folder called captures are kept back, which is told once, and links to them are not called broken")
  func captures() {
    let texts = ["a.md": "[[d]] and [[E]]", "captures/d.md": "z", "Captures/e.md": "z"]
    let files = texts.map { ContentFile(relativePath: $0.key, displayPrefix: "", bytes: Array($0.value.utf8)) }
    let read = SiteCompiler.read(files, kind: .notes, options: CompileOptions())
    let compiled = SiteCompiler.compile(read, options: CompileOptions())
    #expect(compiled.diagnostics.map(\.id).sorted() == ["kept-captures", "no-settings"])
    #expect(compiled.value.dossier.corpus.documents.map(\.slug) == ["a"])
  }

  @Test("A page of Logseq is found by its file's name before another's alias")
  func logseqNames() throws {
    var graph: SiteFixture = [
      "pages/Dolt.md": "alias:: [[A/b]]\n\n- x", "pages/A___b.md": "- y", "pages/u.md": "- [[A/b]]",
      "journals/2024_01_02.md": "- x",
    ]
    graph.hasSettings = false
    #expect(graph.diagnostics.filter { $0.id == "ambiguous-link" } == [])
    #expect(try #require(graph.pages()["u.html"]).contains("<a href=\"a-b.html\">"))
  }

  @Test("A drawing is a note, and a block is named right after an embed")
  func drawings() {
    var site: SiteFixture = [
      "Use.md": "![[Plan.excalidraw]] [[Plan.excalidraw|it]]\n\n![[Other#^shot]]", "x/Plan.excalidraw.md": "x",
      "Other.md": "![[a.png]]^shot",
    ]
    site.attachments = ["a.png"]
    #expect(site.diagnostics.filter { ["missing-media", "missing-block", "unresolved-link"].contains($0.id) } == [])
  }

  @Test("The pages of a Logseq graph are notes, and those of a dossier are its own")
  func logseq() {
    var graph: SiteFixture = ["pages/A.md": "alias:: [[B]]\n\n- x", "journals/2024_01_02.md": "- [[A]]"]
    graph.hasSettings = false
    #expect(graph.diagnostics.filter { $0.severity == .error } == [])
    #expect(graph.pages()["a.html"] != nil)
    let dossier: SiteFixture = ["pages/A.md": "[[B]]", "journals/x.md": "x", "dossier.yml": "title: D"]
    #expect(dossier.diagnostics.contains { $0.id == "unresolved-link" && $0.severity == .error })
  }

  @Test("An embedded item of a list has a list around it")
  func embeddedItem() {
    let site: SiteFixture = ["Other.md": "- one ^one\n- two", "Use.md": "![[Other#^one]]"]
    #expect(site.pages()["use.html"]?.contains("<ul>\n<li id=\"e1.^one\">one</li>\n</ul>") == true)
  }

  @Test("An embed shows the section that is meant")
  func embeddedSection() {
    let site: SiteFixture = ["Long.md": "## Part: one\n\nIn it.\n\n## Two\n\nNo.", "Use.md": "![[Long#Part one]]"]
    #expect(site.pages()["use.html"]?.contains("In it.") == true)
  }

  @Test("A circle of embeds, and an embed beside other words, are links in their places")
  func embeds() {
    let site: SiteFixture = ["Circle.md": "![[Circle]]", "Other.md": "Text.", "In line.md": "- See ![[Other]] here."]
    #expect(site.pages()["circle.html"]?.contains("<a href=\"circle.html\"") == true)
    #expect(site.pages()["in-line.html"]?.contains("See <a href=\"other.html\"") == true)
  }

  @Test(
    "The first page is index.md, else README.md, else Home.md, in any case",
    arguments: [
      (["Index.md", "README.md", "Home.md"], "Index.md"), (["readme.md", "Home.md"], "readme.md"),
      (["HOME.md"], "HOME.md"), (["README.MD"], "README.MD"), (["INDEX.MD", "README.md"], "INDEX.MD"),
    ])
  func firstPage(files: [String], expected: String) throws {
    var site: SiteFixture = ["Part.md": "Text."]
    for file in files { site.files.append((path: file, text: "---\nshare: true\n---\nFrom \(file). [[Not written]]")) }
    let page = try #require(site.pages()["index.html"])
    #expect(page.contains("From \(expected)."))
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
  }

  @Test("A folder with nothing in it but index.md is one of notes, where nobody says that it is a dossier")
  func loneFirstPage() {
    let file = ContentFile(relativePath: "index.md", displayPrefix: "notes/", bytes: Array("See [[x]].".utf8))
    let read = SiteCompiler.read([file], kind: .notes, options: CompileOptions())
    let compiled = SiteCompiler.compile(read, options: CompileOptions())
    #expect(!compiled.diagnostics.hasErrors, "\(compiled.diagnostics)")
    #expect(compiled.diagnostics.first { $0.id == "unresolved-link" }?.fix?.contains("entities/") == false)
  }

  @Test("A note shown as a link in the other way of writing it, and what Obsidian called aliases and tags before")
  func formerKeys() throws {
    let site: SiteFixture = ["A.md": "---\nalias: The first\ntag: one\n---\nx", "Use.md": "[[The first]]"]
    #expect(site.diagnostics.filter { $0.severity != .information } == [])
    #expect(site.pages()["tags/one.html"] != nil || site.pages().keys.contains { $0.contains("one") })
  }

  @Test("Without one, the notes are listed by their folders")
  func noFirstPage() throws {
    let site: SiteFixture = ["Part.md": "x", "b/Deep.md": "x"]
    let page = try #require(site.pages()["index.html"])
    #expect(page.contains(">b</h2>") && page.contains("href=\"part.html\"") && page.contains("href=\"deep.html\""))
  }

  @Test("A dossier's own index.md is asked for all that it is now")
  func ownIndex() {
    let site: SiteFixture = ["index.md": "---\nshare: true\n---\nx", "pages/about.md": "x", "note.md": "x"]
    #expect(site.diagnostics.contains { $0.id == "unknown-key" && $0.severity == .error })
  }
}
