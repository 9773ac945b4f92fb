import Foundation
import Testing

/// Of the files beside the texts only what something published shows is published, and pictures without what they carry.
@Suite("Media")
struct PublishedMediaTests {
  private static func site(_ files: [String: String], media: String = "named") throws -> SiteFolder {
    let around = [
      "dossier.yml": "title: T\nlanguage: en\nmedia: \(media)\n", "index.md": "---\ntitle: T\n---\nHello.\n",
      "articles/a.md": "---\ntitle: A\ndate: 2018\n---\n![[open/p.txt]] %%![[comment.txt]]%%\n",
      "articles/d.md":
        "---\ntitle: D\ndate: 2018\ndraft: true\n---\n![](../media/my%20draft.txt) ![[Draft.TXT]] ![[secret/p.txt]] ![](a&amp;b.txt)\n",
      "media/open/p.txt": "open", "media/secret/p.txt": "secret", "media/my draft.txt": "secret 2",
      "media/draft.txt": "secret 3", "media/a&b.txt": "secret 4", "media/comment.txt": "secret 5",
      "media/unnamed.txt": "unnamed",
    ]
    return try SiteFolder(
      Dictionary(
        uniqueKeysWithValues: around.merging(files) { _, new in new }.map { ("Content/" + $0.key, $0.value) }))
  }

  private static func published(_ site: SiteFolder) -> [String] {
    site.texts(in: "Public/media").keys.filter { $0.hasSuffix(".txt") }.sorted()
  }

  @Test("what nothing published names is not published, however a draft spells it")
  func named() throws {
    let site = try Self.site([:])
    let run = try site.run("build", "--strict", "--verbose")
    #expect(run.status == 0, "\(run.errors)")
    #expect(Self.published(site) == ["open/p.txt"])
    #expect(run.errors.contains("nothing that is published names 6 files in media/"))
  }

  @Test("a page says how large its pictures are, so that nothing moves when they come")
  func sizes() throws {
    let site = try Self.site([
      "media/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 480\"></svg>",
      "notes/b.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"30\"></svg>",
      "articles/b.md":
        "---\ntitle: B\ndate: 2019\nimage: a.svg\n---\n![The hall](../media/a.svg \"Built in 1911\")\n\n![[a.svg|320]]\n",
      "notes/show.md": "![[b.svg]]\n",
    ])
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    let article = try #require(site.read("Public/articles/b.html"))
    #expect(
      article.contains(
        """
        <figure>
        <img src="../media/a.svg" alt="The hall" width="640" height="480" loading="lazy">
        <figcaption>Built in 1911</figcaption>
        </figure>
        """))
    #expect(article.contains("width=\"320\" height=\"240\""))
    #expect(article.contains("<figure class=\"lead-image\"><img src=\"../media/a.svg\" alt=\"B\" width=\"640\""))
    #expect(site.texts(in: "Public").values.contains { $0.contains("width=\"40\" height=\"30\"") })
    // Home opens with it, from its own folder, and does not read out the headline twice.
    let home = try #require(site.read("Public/index.html"))
    #expect(home.contains("<figure class=\"lead-image\"><img src=\"media/a.svg\" alt=\"\" width=\"640\""))
  }

  @Test("with media: all also what nothing names at all, and never what a draft, a comment or an ignored note does")
  func all() throws {
    let ignoring = try Self.site(
      ["old/note.md": "![[ignored.txt]]\n", "media/ignored.txt": "secret 6"], media: "all\nignore: [old]")
    #expect(try ignoring.run("build", "--strict").status == 0)
    #expect(Self.published(ignoring) == ["open/p.txt", "unnamed.txt"])
  }

  @Test("a capture is known by its content, whatever a copy is called and wherever it lies")
  func captures() throws {
    let capture = "The leaked minutes, word for word."
    for (path, body) in [
      ("media/minutes.txt", "![[minutes.txt]]"), ("notes/deep/x.bin", "![[x.bin]]"), ("notes/leak.md", "Nothing."),
    ] {
      let site = try Self.site([
        "captures/unnamed.txt": capture, path: capture, "notes/show.md": body + "\n",
      ])
      let run = try site.run("build")
      #expect(run.status == 1 && run.errors.contains("error[published-capture]"), "\(path): \(run.errors)")
      #expect(run.errors.contains("--> Content/\(path)") && !run.errors.contains("minutes, word"))
    }
    let logo = try Self.site([
      "captures/logo.txt": "one", "media/logo.txt": "two", "notes/show.md": "![[logo.txt]]\n",
    ])
    #expect(try logo.run("build").status == 0, "two files of one name are two files")
  }

  @Test("a picture loses what it carries, in the folder and in a preview; a document is warned of")
  func pictures() throws {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- Jane Whistle --><title>Map</title></svg>"
    let site = try Self.site([
      "media/p.svg": svg, "media/d.pdf": "%PDF-1.4\n/Author (Jane)", "pages/p.md": "![[p.svg]] [[d.pdf]]\n",
    ])
    let run = try site.run("build", "--verbose")
    #expect(run.status == 0)
    #expect(site.read("Public/media/p.svg") == "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Map</title></svg>")
    #expect(site.read("Content/media/p.svg") == svg)
    #expect(run.errors.contains("info[cleaned-picture]: this picture carries text (comments)"))
    #expect(
      run.errors.contains("warning[carried-metadata]: this file is published as it is, and carries a name (Author)"))
    try site.write("Content/media/p.svg", "<svg><!-- never closed")
    #expect(try site.run("build").errors.contains("error[unreadable-picture]"))
  }

  @Test("a film that is called a picture is told, and AVIF is one")
  func films() throws {
    func box(_ brand: String) -> String { "\0\0\0\u{20}ftyp\(brand)\0\0\0\0mif1miaf" }
    let site = try Self.site([
      "media/a.avif": box("avif"), "media/b.jpg": box("isom"), "pages/p.md": "![[a.avif]] ![[b.jpg]]\n",
    ])
    let run = try site.run("check")
    #expect(run.errors.components(separatedBy: "[no-picture]").count == 2, "\(run.errors)")
    #expect(run.errors.contains("Content/media/b.jpg"))
  }

  @Test("a name in a document, in its own name, or in what it says of itself")
  func names() throws {
    for (path, text) in [
      ("media/list.txt", "a\nby Jane  Whistle\n"), ("media/jane-whistle.txt", "x"),
      ("media/d.bin", "\u{0}\u{0}\u{0}\u{0}(by Jane Whistle)\u{0}\u{0}\u{0}\u{0}"),
      ("media/p.svg", "<svg><title>Ja<tspan>ne</tspan> Whistle</title></svg>"),
    ] {
      let name = path.split(separator: "/").last ?? ""
      let site = try Self.site([
        path: text, "pages/p.md": "![[\(name)]]\n",
        "sources/s.md": "---\ntitle: Jane Whistle\ntype: interview\nconfidential: true\n---\nX.\n",
      ])
      let run = try site.run("build")
      #expect(run.status == 1, "\(path)")
      #expect(!run.errors.contains("Jane") && !run.errors.contains("jane"), "\(run.errors)")
      #expect(!site.has("Public"))
    }
  }
}
