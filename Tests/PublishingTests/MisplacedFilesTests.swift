import Diagnostics
import TestSupport
import Testing

/// Files that lie or are called otherwise than they should: each is told, with where it belongs, and nothing else is wrong for
/// it.
@Suite("A file out of its place")
struct MisplacedFilesTests {
  private static let dossier: [String: String] = [
    "articles/raid.md":
      "---\ntitle: The raid\ndate: 2018\nauthors: [A]\n---\nBy [[Ada Example]] of [[amaq]]. Servers were seized.\n",
    "articles/later.md": "---\ntitle: Later\ndate: 2019\nauthors: [A]\n---\nAs [[The raid]] says.\n",
    "entities/ada.md": "---\ntitle: Ada Example\nkind: person\n---\nA person.\n",
    "entities/amaq.md": "---\ntitle: Amaq\nkind: outlet\n---\nAn outlet of [[Ada Example]].\n",
    "annotations/note.md":
      "---\nkind: context\narticle: raid\nquote: Servers were seized\n---\nIn three countries, says [the report](../sources/report.md).\n",
    "sources/report.md": "---\ntitle: The report\ntype: report\nissued: 2018\norigin: own\n---\nA text.\n",
  ]

  /// Moves what lies at a path, or below it.
  private func moved(_ old: String, to new: String) -> SiteFixture {
    SiteFixture(
      Dictionary(
        uniqueKeysWithValues: Self.dossier.map { path, text in
          (path.hasPrefix(old) ? new + path.dropFirst(old.count) : path, text)
        }))
  }

  private func told(_ site: SiteFixture) -> [String] {
    site.diagnostics.filter { $0.severity != .information && $0.id != "unwatched-anchor" }.map {
      "\($0.severity.rawValue) \($0.id) \($0.location.path): \($0.fix ?? "")"
    }
  }

  @Test(
    "A source’s copy among the texts is told with where it belongs, and nothing else of it",
    arguments: ["articles", "entities", "pages", "annotations", "sources"])
  func captures(folder: String) {
    let ending = "txt"
    var files = Self.dossier
    files["sources/report.md"]?.replace("origin: own", with: "origin: own\ncapture: told.\(ending)")
    files["\(folder)/told.\(ending)"] = "A text.\n"
    #expect(
      told(SiteFixture(files)).filter { $0.contains("told.") && !$0.contains("sources/report.md") } == [
        "error misplaced-file Content/\(folder)/told.\(ending): move it to Content/captures/told.\(ending)"
      ])
  }

  @Test(
    "is told with where it belongs",
    arguments: [
      ("articles/", "Articles/", "error misnamed-folder Content/Articles: rename it to articles"),
      ("entities/", "entity/", "error misnamed-folder Content/entity: rename it to entities"),
      ("sources/", "Sources/", "error misnamed-folder Content/Sources: rename it to sources"),
      ("annotations/", "annotation/", "error misnamed-folder Content/annotation: rename it to annotations"),
      (
        "entities/ada.md", "people/ada.md",
        "error misplaced-file Content/people: move the folder to Content/entities/people"
      ),
      (
        "articles/later.md", "later.md",
        "error misplaced-file Content/later.md: move it to Content/articles/later.md"
      ),
      (
        "articles/later.md", "articles/later.txt",
        "error misnamed-file Content/articles/later.txt: rename it to later.md"
      ),
      (
        "articles/raid.md", "articles/raid.markdown",
        "error misnamed-file Content/articles/raid.markdown: rename it to raid.md"
      ),
      ("entities/ada.md", "entities/ada.MD", "error misnamed-file Content/entities/ada.MD: rename it to ada.md"),
      (
        "annotations/note.md", "articles/note.md",
        "error misplaced-file Content/articles/note.md: move it to Content/annotations/note.md"
      ),
      (
        "entities/amaq.md", "articles/amaq.md",
        "error misplaced-file Content/articles/amaq.md: move it to Content/entities/amaq.md"
      ),
      (
        "sources/report.md", "entities/report.md",
        "error misplaced-file Content/entities/report.md: move it to Content/sources/report.md"
      ),
      (
        "articles/later.md", "_posts/later.md",
        "error misplaced-file Content/_posts: move the folder to Content/articles/_posts"
      ),
      (
        "articles/later.md", "drafts/later.md",
        "error misplaced-file Content/drafts: move the folder to Content/articles/drafts, and write draft: true in what is not to be published yet"
      ),
      (
        "articles/raid.md", "articles/raid.md.txt",
        "error misnamed-file Content/articles/raid.md.txt: rename it to raid.md"
      ),
      ("entities/ada.md", "entities/ada.md.md", "error misnamed-file Content/entities/ada.md.md: rename it to ada.md"),
      ("articles/raid.md", "articles/raid.mdx", "error misnamed-file Content/articles/raid.mdx: rename it to raid.md"),
      (
        "sources/report.md", "sources/report.mkd",
        "error misnamed-file Content/sources/report.mkd: rename it to report.md"
      ),
      (
        "annotations/note.md", "questions/note.md",
        "error misplaced-file Content/questions: move the folder to Content/annotations/questions"
      ),
      (
        "entities/ada.md", "figures/ada.md",
        "error misplaced-file Content/figures: move the folder to Content/entities/figures"
      ),
    ])
  func place(old: String, new: String, message: String) {
    #expect(told(moved(old, to: new)) == [message])
  }

  @Test(
    "The file that other generators have for a folder",
    arguments: [
      (
        "articles/later.md", "articles/later/index.md",
        "error misnamed-file Content/articles/later/index.md: move it to Content/articles/later.md"
      ),
      (
        "articles/later.md", "articles/index.md",
        "error misnamed-file Content/articles/index.md: give the file a name that says what it is about"
      ),
      (
        "articles/later.md", "Artikel/later.md",
        "error misnamed-folder Content/Artikel: move its files to Content/articles/"
      ),
    ])
  func bundles(old: String, new: String, message: String) {
    #expect(told(moved(old, to: new)) == [message])
  }

  @Test("A list’s own file, a second home page, and one among the pages")
  func indexes() {
    var files = Self.dossier
    files["articles/_index.md"] = "---\ntitle: All articles\n---\nText.\n"
    files["pages/index.md"] = "---\ntitle: Home\n---\nText.\n"
    #expect(
      told(SiteFixture(files)) == [
        "error misplaced-file Content/articles/_index.md: take the file away; words for readers belong in Content/index.md or in a page in Content/pages/",
        "error misplaced-file Content/pages/index.md: move it to Content/index.md",
      ])
    files["index.md"] = "Text.\n"
    #expect(
      told(SiteFixture(files)).last
        == "error misplaced-file Content/pages/index.md: move what it says into Content/index.md, or give the file another name"
    )
  }

  @Test("Files beside the settings, and folders called nearly as media/ and captures/")
  func filesAtTop() {
    var site = SiteFixture(Self.dossier)
    site.attachments = [
      "Media/dam.jpg", "Media/lake.jpg", "capture/a.txt", "config.toml", "data.csv", "photo.jpg", "plan.docx",
      "published.txt", "robots.txt",
    ]
    #expect(
      told(site) == [
        "error misnamed-folder Content/Media: rename it to media",
        "error misnamed-folder Content/capture: rename it to captures",
        "warning misnamed-file Content/config.toml: write what is meant in dossier.yml, as dossier help fields lists it, and take the file away",
        "warning misplaced-file Content/photo.jpg: move it to Content/media/photo.jpg",
        "warning misplaced-file Content/plan.docx: save its text as Content/articles/plan.md; a file for readers to open belongs in Content/media/",
      ])
    #expect(site.diagnostics.contains { $0.location.path == "Content/data.csv" && $0.severity == .information })
    #expect(!site.diagnostics.contains { $0.location.path.hasSuffix("d.txt") })
  }

  @Test("In a folder that holds other texts too, each file is told by itself")
  func mixedFolder() {
    var files = Self.dossier
    files["material/note.md"] = Self.dossier["annotations/note.md"]
    files["material/ada.md"] = Self.dossier["entities/ada.md"]
    files["material/to-do.md"] = "Ask again.\n"
    (files["annotations/note.md"], files["entities/ada.md"]) = (nil, nil)
    #expect(
      told(SiteFixture(files)) == [
        "error misplaced-file Content/material/ada.md: move it to Content/entities/ada.md",
        "error misplaced-file Content/material/note.md: move it to Content/annotations/note.md",
      ])
  }

  @Test("A note with a day and authors of its own stays a note, whatever its folder is called")
  func otherNotes() {
    var files = Self.dossier
    files["reading/a book.md"] = "---\ntitle: A book\ndate: 2019\nauthors: [B]\n---\nRead.\n"
    #expect(!told(SiteFixture(files)).contains { $0.contains("misplaced") })
  }

  @Test("A text at the top, or among notes, by another ending is told, as it is not read")
  func unreadNotes() {
    var site = SiteFixture(Self.dossier)
    site.attachments = ["plan.mdx", "reading/list.mkd", "reading/list.txt"]
    #expect(
      told(site) == [
        "warning misnamed-file Content/plan.mdx: give it the ending .md",
        "warning misnamed-file Content/reading/list.mkd: give it the ending .md",
      ])
  }

  @Test("Of hundreds of texts among notes by another ending one line tells, with their number")
  func manyUnreadNotes() {
    var site: SiteFixture = ["Use.md": "Words.\n"]
    site.attachments = (0..<200).flatMap { ["a/\($0).mdx", "a/\($0).rst", "a/\($0).txt"] }
    let found = site.diagnostics.filter { $0.id == "misnamed-file" }
    #expect(found.map(\.severity) == [.warning, .information])
    #expect(found.map(\.others.count) == [199, 199])
    #expect(found.last?.message == "texts in .rst are not read, as they are no Markdown")
  }

  @Test("What lies among texts in another markup, and a copy whose text is gone, are told")
  func otherTexts() {
    var site = SiteFixture(Self.dossier)
    site.attachments = ["articles/plan.rst", "articles/raid.md.bak", "articles/lost.md.bak", "articles/gone.bak"]
    #expect(
      told(site) == [
        "warning misnamed-file Content/articles/gone.bak: rename it to gone.md, or delete it",
        "warning misnamed-file Content/articles/lost.md.bak: rename it to lost.md, or delete it",
        "error misplaced-file Content/articles/plan.rst: save its text as plan.md; a file for readers to open belongs in Content/media/",
      ])
  }

  @Test("The home page with its ending twice")
  func homeTwice() {
    var files = Self.dossier
    files["index.md.md"] = "Read [[The raid]].\n"
    #expect(told(SiteFixture(files)) == ["error misnamed-file Content/index.md.md: rename it to index.md"])
  }

  @Test("Two texts in one file: the second begins where its front matter does, and links to it are not called broken")
  func secondText() throws {
    var files = Self.dossier
    let first = try #require(files["entities/ada.md"])
    files["entities/ada.md"] = first + "\n---\ntitle: Bob Example\nkind: person\n---\nAnother. See [[nobody]].\n"
    files["articles/later.md", default: ""] += "Says [[Bob Example]].\n"
    let site = SiteFixture(files)
    #expect(
      told(site) == ["error late-front-matter Content/entities/ada.md: move what begins here to a file of its own"])
    let place = site.diagnostics.first { $0.id == "late-front-matter" }?.location.range.lowerBound
    #expect(place == first.utf8.count + 1)
  }

  @Test(
    "A rule with words below it, and front matter that is shown as code, are no second text",
    arguments: [
      "---\nA text: with a colon\n---\n", "```yaml\n---\ntitle: An example\nkind: person\n---\n```\n",
      "---\n\ntitle: of the next part\n\n---\n",
    ])
  func noSecondText(words: String) throws {
    var files = Self.dossier
    files["entities/ada.md", default: ""] += "\n" + words
    #expect(told(SiteFixture(files)) == [])
  }

  @Test("The dossier is in order")
  func good() {
    #expect(told(SiteFixture(Self.dossier)) == [])
  }

  @Test("Files among the texts that are none")
  func others() {
    var site = SiteFixture(Self.dossier)
    site.attachments = [
      "articles/last.md ", "articles/notes.docx", "articles/plan.png", "entities/list.csv", "sources/a.pdf",
    ]
    #expect(
      told(site) == [
        "error misnamed-file Content/articles/last.md : rename it to last.md",
        "error misplaced-file Content/articles/notes.docx: save its text as notes.md; a file for readers to open belongs in Content/media/",
        "warning misplaced-file Content/articles/plan.png: move it to Content/media/plan.png",
        "warning misplaced-file Content/entities/list.csv: move it to Content/media/, to Content/captures/ if it is a source’s copy, or out of the content",
        "warning misplaced-file Content/sources/a.pdf: move it to Content/media/, to Content/captures/ if it is a source’s copy, or out of the content",
      ])
  }

  @Test("A text without an ending, and settings among the texts; nothing of what editors and systems leave there")
  func endings() {
    var files = Self.dossier
    files["articles/later.md"] = nil
    files["articles/later.yml"] = "title: Later\n"
    files["articles/raid.md"] = Self.dossier["articles/raid.md"].map { $0 + "See [[later]].\n" }
    var site = SiteFixture(files)
    site.attachments = [
      "articles/later", "articles/raid.md~", "articles/#raid.md#", "articles/raid.md.bak", "articles/Thumbs.db",
    ]
    #expect(
      told(site) == [
        "error misnamed-file Content/articles/later: rename it to later.md, or move it out of the content",
        "warning misplaced-file Content/articles/later.yml: write its keys between lines of --- in a file articles/….md; settings stand in Content/dossier.yml",
      ])
  }

  @Test("A dossier in a folder of its own is told once")
  func nested() {
    var site = SiteFixture(
      Dictionary(uniqueKeysWithValues: Self.dossier.map { ("Content/" + $0.key, $0.value) }).merging(
        ["Content/dossier.yml": "title: A\n"]
      ) { $1 })
    site.hasSettings = false
    #expect(told(site) == ["error misplaced-folder Content/Content: move all that is in it to Content/"])
  }

  @Test("The home page by another name")
  func home() {
    var files = Self.dossier
    files["Index.md"] = "Read [[The raid]].\n"
    #expect(told(SiteFixture(files)) == ["error misnamed-file Content/Index.md: rename it to index.md"])
  }

  @Test(
    "Settings of other names",
    arguments: ["dossier.yml.txt", "_config.yml", "config.yml", "dossier.json"])
  func foreignSettings(name: String) {
    var files = Self.dossier
    var site: SiteFixture
    if name.hasSuffix(".yml") {
      files[name] = "title: A\n"
      site = SiteFixture(files)
    } else {
      site = SiteFixture(files)
      site.attachments = [name]
    }
    site.hasSettings = false
    #expect(told(site) == ["error misnamed-file Content/\(name): rename it to dossier.yml"])
  }

  @Test("Settings of another name are read")
  func settings() {
    var files = Self.dossier
    files["dossier.yaml"] = "title: A dossier\n"
    files["dossier.yml"] = nil
    // The fixture brings settings where there are none.
    var site = SiteFixture(files)
    #expect(told(site).contains { $0.hasPrefix("warning misnamed-file Content/dossier.yaml") })
    site.hasSettings = false
    #expect(told(site) == ["error misnamed-file Content/dossier.yaml: rename it to dossier.yml"])
  }

  @Test("A text among the sources that is a capture")
  func capture() {
    var files = Self.dossier
    files["sources/report.txt"] = "What the report says.\n"
    files["sources/report.md"] = Self.dossier["sources/report.md"]
    files["sources/copy.txt"] = "What the report says.\n"
    let told = told(SiteFixture(files))
    #expect(
      told.contains { $0.hasPrefix("error misplaced-file Content/sources/copy.txt: move it to Content/captures/") })
    #expect(
      told.contains { $0.hasPrefix("warning misplaced-file Content/sources/report.txt: move it to Content/captures/") })
  }

  @Test("In a folder of notes nothing has a place")
  func notes() {
    let site: SiteFixture = [
      "Articles/a.md": "---\nkind: person\n---\nSee [[b]].\n", "People/b.md": "---\nkind: person\n---\nSee [[a]].\n",
      "c.md": "---\ndate: 2018\nauthors: [A]\n---\nSee [[a]].\n",
    ]
    #expect(!told(site).contains { $0.contains("misplaced") || $0.contains("misnamed") })
  }
}
