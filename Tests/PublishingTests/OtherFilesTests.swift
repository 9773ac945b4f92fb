import Diagnostics
import Model
import TestSupport
import Testing

/// What lies in a dossier's folder and is none of its texts: a home page of another ending, forms, plans, settings.
@Suite("Another file in a dossier")
struct OtherFilesTests {
  private static let dossier: [String: String] = [
    "articles/raid.md":
      "---\ntitle: The raid\ndate: 2018\nauthors: [A]\n---\nBy [[Ada Example]]. Servers were seized.\n",
    "entities/ada.md": "---\ntitle: Ada Example\nkind: person\n---\nA person, see [[The raid]].\n",
  ]

  private func told(
    _ files: [String: String?] = [:], attachments: [String] = [], _ change: (inout SiteFixture) -> Void = { _ in }
  ) -> [String] {
    var site = SiteFixture(Self.dossier.merging(files.compactMapValues(\.self)) { $1 })
    site.attachments = attachments
    change(&site)
    return site.diagnostics.filter { $0.id != "unwatched-anchor" && $0.id != "passage-without-evidence" }.map {
      "\($0.severity.rawValue) \($0.id) \($0.location.path): \($0.fix ?? "")"
    }
  }

  @Test(
    "The home page by another ending",
    arguments: [
      (
        "index.html",
        "error misnamed-file Content/index.html: save its text as Content/index.md, in Markdown, and take the file away"
      ), ("index.txt", "error misnamed-file Content/index.txt: rename it to index.md"),
    ])
  func home(name: String, message: String) {
    #expect(told(attachments: [name]) == [message])
    #expect(
      told(["index.md": "Read [[The raid]].\n"], attachments: [name]) == [
        "warning misnamed-file Content/\(name): take what you need from it into Content/index.md, and delete it"
      ])
  }

  @Test(
    "Forms that another program fills in are left out, and told once",
    arguments: ["title: \"{{title}}\"\nkind: person", "title: <% tp.file.title %>\nkind: person", "title: {{title}}"])
  func templates(front: String) {
    #expect(
      told(["Templates/Person.md": "---\n\(front)\n---\n", "Templates/Place.md": "---\n\(front)\n---\n{{date}}\n"]) == [
        "warning misplaced-file Content/Templates: write ignore: [\"Templates\"] in Content/dossier.yml"
      ])
    #expect(
      told(["dossier.yml": "title: T\nignore: [Templates]\n", "Templates/Person.md": "---\n\(front)\n---\n"]) == [])
  }

  @Test("A note that shows braces is none")
  func braces() {
    #expect(told(["work/how.md": "# How\n\nWrite `{{title}}` there, and [[The raid]].\n"]) == [])
  }

  @Test("Plans and pictures in a folder of any name are told once a folder")
  func folders() {
    #expect(
      told(attachments: ["assets/p.jpg", "work/plan.docx", "work/table.csv", "work/board.canvas"]) == [
        "information misplaced-file Content/assets: move what readers are to have to Content/media/, and copies of sources to "
          + "Content/captures/; or write ignore: [\"assets\"] in Content/dossier.yml",
        "information misplaced-file Content/work: move what readers are to have to Content/media/, and copies of sources to "
          + "Content/captures/; or write ignore: [\"work\"] in Content/dossier.yml",
      ])
    #expect(told(attachments: ["work/board.canvas"]) == [])
  }

  @Test("The settings among the pages")
  func settings() {
    let found = told(["pages/dossier.yml": "title: A dossier\n"]) { $0.hasSettings = false }
    #expect(found == ["error misplaced-file Content/pages/dossier.yml: move them to Content/dossier.yml"])
  }

  @Test("A remark on pictures is no article")
  func remark() {
    #expect(
      told(["articles/images/n.txt": "Taken by A.\n"]) == [
        "warning misplaced-file Content/articles/images/n.txt: move it out of the content, or to Content/media/ if readers are to have it"
      ])
  }

  @Test("What has an article’s keys, in a folder of another name, is told where articles belong")
  func articles() {
    let found = told(["2025/old.md": "---\ntitle: Old\ndate: 2019\nauthors: [A]\n---\nSee [[The raid]].\n"])
    #expect(
      found.count == 2 && found.allSatisfy { $0.contains("move the file to Content/articles/old.md") }, "\(found)")
    let other = told(["2025/old.md": "---\ntitle: Old\nmood: good\n---\nSee [[The raid]].\n"])
    #expect(other.count == 1 && !other[0].contains("articles"), "\(other)")
  }

  @Test("A day of publication in a note is waited for by nobody")
  func day() {
    let found = told(["2025/old.md": "---\ntitle: Old\npublishDate: 2099-01-01\n---\nSee [[The raid]].\n"])
    #expect(
      found == [
        "warning unknown-key Content/2025/old.md: write draft: true as long as nobody is to read it, as no build waits for a day; once it may be read, take both out"
      ])
  }

  @Test("A link by a title that cannot be read is not called broken besides")
  func titleOfAnother() {
    let files = [
      "entities/ada.md": "---\ntitle: {{title}}\nkind: person\n---\nA person, see [[The raid]].\n",
      "entities/bo-mock.md": "---\ntitle: {{title}}\nkind: person\n---\nA person.\n",
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018\nauthors: [A]\n---\nBy [[Dr. Bo Mock]].\n",
    ]
    #expect(
      told(files) == [
        "error yaml-not-read Content/entities/ada.md: write the words themselves, without braces",
        "error yaml-not-read Content/entities/bo-mock.md: write the words themselves, without braces",
      ])
  }

  @Test("Umlauts that are written out are one name with those that are not")
  func umlauts() {
    let files = [
      "articles/fähre-steht.md": "---\ntitle: Stillstand\ndate: 2018\n---\nMit [[Ada Example]].\n",
      "annotations/a.md": "---\nkind: context\narticle: faehre-steht\nquote: Mit\n---\nSiehe.\n",
      "pages/b.md": "---\ntitle: B\n---\nSiehe [[faehre-steht]].\n",
    ]
    #expect(
      told(files).filter { $0.hasPrefix("error") } == [
        "error unresolved-link Content/annotations/a.md: write Stillstand",
        "error unresolved-link Content/pages/b.md: write [[Stillstand]]",
      ])
  }

  @Test("A day that has not come, as the day of the build has it; what is planned may be")
  func ahead() {
    func found(_ date: String, _ source: String = "2018") -> [String] {
      let files = [
        "articles/raid.md":
          "---\ntitle: The raid\ndate: \(date)\nauthors: [A]\n---\nBy [[Ada Example]], see [[log]].\n",
        "entities/vote.md":
          "---\ntitle: The vote\nkind: event\ndate: 2030-01-01\n---\nSee [[The raid]], [[The vote]].\n",
        "sources/log.md":
          "---\ntitle: Log\ntype: document\nissued: 2018\naccessed: \(source)\norigin: own\n---\nOf [[The vote]].\n",
      ]
      return told(files) { $0.today = CalendarDay(year: 2026, month: 12, day: 1) }.filter { $0.contains("implausible") }
    }
    #expect(found("2026-12-01") == [])
    #expect(found("2026-12") == [])
    #expect(
      found("2027-02-03") == [
        "warning implausible-date Content/articles/raid.md: correct the date, or write draft: true until then"
      ])
    #expect(found("2018", "2052-01-01") == ["warning implausible-date Content/sources/log.md: correct the date"])
  }

  @Test(
    "Quotation marks of markup are nobody’s words",
    arguments: [
      "See <a href=\"https://x.example\">this</a>.", "<div class=\"box\">", "{{< figure src=\"a.jpg\" >}}",
      "+++\ntitle = \"x\"\n+++", "<iframe src='https://x.example'></iframe>",
    ])
  func markup(text: String) {
    let found = told([
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018\nauthors: [A]\n---\nBy [[Ada Example]].\n\n\(text)\n"
    ])
    #expect(!found.contains { $0.contains("uncovered-quotation") }, "\(found)")
  }
}
