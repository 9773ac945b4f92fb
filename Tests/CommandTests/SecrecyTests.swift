import Foundation
import Testing

/// What a writer kept back must not stand in any file of the output, hidden ones included.
@Suite("Nothing that was kept back is in the output")
struct SecrecyTests {
  private static let around = [
    "Content/dossier.yml": "title: T\nlanguage: en\n", "Content/index.md": "---\ntitle: T\n---\nHello.\n",
    "Content/articles/a.md": "---\ntitle: Article A\ndate: 2018-04-27\n---\nPolice.\n",
  ]

  private static func site(_ files: [String: String]) throws -> SiteFolder {
    try SiteFolder(around.merging(files.map { ("Content/" + $0.key, $0.value) }) { _, new in new })
  }

  /// The files below a folder in whose name or bytes one of some words stands, in any case.
  private static func files(
    holding words: [String], in site: SiteFolder, _ folder: String = "Public"
  ) throws -> [String] {
    try site.contents(of: folder).filter { path, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      return words.contains { path.localizedCaseInsensitiveContains($0) || text.localizedCaseInsensitiveContains($0) }
    }.keys.sorted()
  }

  @Test("nor what warnings say of it: a build that has warnings leaves them elsewhere")
  func record() throws {
    let site = try Self.site([
      "notes/operation-nightfall.md": "---\ndraft: true\nhandler: x\n---\nSecret.\n",
      "notes/plan.md": "---\ncreated: 2018\n---\nSee [[operation-nightfall|this]].\n",
      "sources/jane-whistle.md":
        "---\ntitle: Interview 17\ntype: interview\nconfidential: true\ntags: [a, '']\n---\nX.\n",
    ])
    for _ in 0..<2 {
      let run = try site.run("build")
      #expect(run.status == 0 && run.errors.contains("handler"), "\(run.errors)")
      #expect(try Self.files(holding: ["nightfall", "jane", "handler", "Interview 17"], in: site) == [])
      #expect(site.read("Public/plan.html")?.contains("<p>See this.</p>") == true, "a link to a draft is its label")
    }
  }

  @Test("wherever it lies and however it is marked, in TOML too")
  func marks() throws {
    let site = try Self.site([
      "team/Sources/jane.md":
        "---\ntitle: Jane Whistle\ntype: interview\nconfidential: true\n---\nHer address is 12 Mill Lane.\n",
      "project/sources/joe.md": "---\ntitle: Joe Whistle\nconfidential: Yes\n---\nHis address is 13 Mill Lane.\n",
      "notes/n.md": "---\nDraft: true\n---\nNot ready.\n", "notes/x.md": "+++\ndraft = true\n+++\nNot ready.\n",
      "notes/y.md": "---\ntitle: [\nDRAFT: yes\n---\nNot ready.\n", "notes/z.md": "Draft: yes\n\nNot ready.\n",
      "notes/links.md": "[[n|An early note]], [[x]], [the other](y.md), ![[z]] and [[jane|our contact]].\n",
      "Captures/leak.md": "The leaked minutes.\n", "Captures/leak.txt": "The leaked minutes.\n",
      "notes/leak.md": "![[Captures/leak.txt]] [x](../Captures/leak.txt)\n",
    ])
    let run = try site.run("build")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("warning[misnamed-captures]: nothing in Captures/ is published"))
    #expect(try Self.files(holding: ["Whistle", "Mill Lane", "Not ready", "leaked minutes"], in: site) == [])
    let links = try #require(site.read("Public/links.html"))
    #expect(links.contains("<p>An early note, x, the other, z and our contact.</p>"), "\(links)")
    #expect(try site.run("build", "--strict").status == 1)
  }

  @Test("A folder that is sources/ but for its case is an error in a dossier, and in a folder of notes one like others")
  func misnamedFolder() throws {
    let jane = "---\ntitle: Jane Whistle\nconfidential: true\n---\nHer address is 12 Mill Lane.\n"
    let site = try Self.site(["Sources/jane.md": jane])
    let run = try site.run("build")
    #expect(run.status == 1 && run.errors.contains("error[misnamed-folder]: Sources/ is no folder of a dossier"))
    #expect(!site.has("Public"))
    let vault = try SiteFolder(["Content/Sources/jane.md": jane, "Content/Articles/a.md": "Text.\n"])
    #expect(try vault.run("build").status == 0)
    #expect(try Self.files(holding: ["Whistle", "Mill Lane"], in: vault) == [])
  }

  @Test(
    "The file of a confidential source is not told in any spelling",
    arguments: [
      "<sources/q7.md>", "<a href=\"sources/q7.md\">it</a>", "`q7.md`", "<https://example.org/sources/q7.md>",
      "see ../sources/Q7.md there", "sources/q7.html", "the file sources%2Fq7", "[it](https://example.org/q7.md)",
      "<!-- x --> q7.md", "![a](https://example.org/sources/q7.html)",
    ])
  func fileOfASource(words: String) throws {
    let site = try Self.site([
      "sources/q7.md": "---\ntitle: The second contact\ntype: interview\nconfidential: true\n---\nX.\n",
      "notes/n.md": "They say: \(words)\n",
    ])
    let run = try site.run("build")
    #expect(run.status == 1 && run.errors.contains("[unpublished-material]"), "\(run.errors)")
    #expect(!run.errors.contains("q7"), "nor in the message")
  }
}
