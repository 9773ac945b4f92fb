import Foundation
import Testing

/// Texts that no document is read from are copied where something shows or links to them, and front matter keeps them back, too.
@Suite("Files that front matter keeps back")
struct KeptBackFilesTests {
  private static let names = [
    "n.txt", "n.mkd", "n.mdown", "n.mdx", "n.qmd", "n.md.bak", "n.md~", "n.csv", "n.md.orig", "n.rst", "n",
  ]

  private static let marks = [
    "---\ntitle: N\ndraft: true\n---\n", "---\nConfidential: yes\n---\n", "---\npublish: false\n---\n",
    "+++\ndraft = true\n+++\n", "\u{FEFF}---\r\ndraft: true\r\n---\r\n", "\n---\nstatus: draft\n---\n",
  ]

  @Test("do not go out among notes: links to them are words, and each is told", arguments: marks)
  func notes(mark: String) throws {
    let links = Self.names.map { "[words](sub/\($0)) [[\($0)|more]] ![[\($0)]]" }
    var files = ["notes/Use.md": "See " + links.joined(separator: "\n")]
    for name in Self.names { files["notes/sub/" + name] = mark + "Kept words.\n" }
    files["notes/sub/open.txt"] = "Kept words that are not kept back.\n"
    files["notes/Use.md"]? += " [open](sub/open.txt)"
    let site = try SiteFolder(files)
    let run = try site.run("build", "notes", "--output", "Public", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    let published = site.texts(in: "Public")
    #expect(published.filter { $0.value.contains("Kept words") }.keys.sorted() == ["files/sub/open.txt"])
    #expect(published["use.html"]?.contains("href=\"files/sub/n") == false)
    #expect(run.errors.contains("warning[kept-back]: this file is not published"))
    #expect(!run.errors.contains("unresolved-link") && !run.errors.contains("missing-media"), "\(run.errors)")
  }

  @Test("nor among media, also where all media are published; drafts do where they are built")
  func media() throws {
    let site = try SiteFolder([
      "Content/dossier.yml": "title: T\nlanguage: en\nmedia: all\n",
      "Content/index.md": "---\ntitle: T\n---\n[words](media/n.txt) ![[m.txt]]\n",
      "Content/media/n.txt": "---\ndraft: true\n---\nKept words.\n",
      "Content/media/m.txt": "---\ntitle: M\npublish: no\n---\nKept words.\n",
      "Content/media/unnamed.txt": "---\ndraft: true\n---\nKept words.\n",
    ])
    let run = try site.run("build", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.texts(in: "Public").values.allSatisfy { !$0.contains("Kept words") })
    #expect(run.errors.contains("info[link-to-draft]"))
    #expect(try site.run("build", "--drafts", "--output", "Drafts").status == 0)
    #expect(site.texts(in: "Drafts")["media/n.txt"]?.contains("Kept words") == true)
  }

  @Test("what was public before goes")
  func withdrawn() throws {
    let site = try SiteFolder(["notes/Use.md": "[words](n.txt)", "notes/n.txt": "Kept words.\n"])
    #expect(try site.run("build", "notes", "--output", "Public").status == 0)
    #expect(site.has("Public/files/n.txt"))
    try site.write("notes/n.txt", "---\ndraft: true\n---\nKept words.\n")
    #expect(try site.run("build", "notes", "--output", "Public").status == 0)
    #expect(!site.has("Public/files/n.txt"))
  }

  @Test("the name of a confidential one stands nowhere")
  func confidential() throws {
    let site = try SiteFolder([
      "notes/Use.md": "See ![[whistle.txt]] and [[whistle.txt]].",
      "notes/whistle.txt": "---\nconfidential: true\n---\nKept words.\n",
    ])
    let run = try site.run("build", "notes", "--output", "Public", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(site.texts(in: "Public").values.allSatisfy { !$0.contains("whistle") })
    #expect(!run.errors.contains("whistle"), "\(run.errors)")
  }

  @Test("other texts do, whatever they say, and data whatever its keys are called")
  func others() throws {
    let others = [
      "a.txt": "A text.\n\nThe draft: true to life.\n", "b.json": "{\"publisher\": \"x\", \"draft\": true}",
      "c.csv": "draft;confidential\ntrue;true\n", "d.txt": "-----\nA letter\n-----\nIt is confidential.\n",
      "e.txt": "---\ndraft: false\n---\nText.\n",
    ]
    let site = try SiteFolder(
      Dictionary(uniqueKeysWithValues: others.map { ("notes/" + $0.key, $0.value) }).merging(
        ["notes/Use.md": others.keys.sorted().map { "[x](\($0))" }.joined(separator: " ")]) { $1 })
    #expect(try site.run("build", "notes", "--output", "Public").status == 0)
    for name in others.keys { #expect(site.has("Public/files/\(name)"), "\(name)") }
  }
}
