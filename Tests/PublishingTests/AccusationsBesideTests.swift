import Diagnostics
import Publishing
import Testing

@Suite("Accusations beside others, in footnotes, and of drafts")
struct AccusationsBesideTests {
  private func texts(
    _ article: String, _ notes: [String: String], front: String = "", others: [String: String] = [:]
  ) throws -> [String: String] {
    try outputs(article, notes, front: front, others: others).texts
  }

  private func outputs(
    _ article: String, _ notes: [String: String], front: String = "", others: [String: String] = [:]
  ) throws -> (texts: [String: String], told: [Diagnostic]) {
    let folder = try TemporaryFolder()
    var files = [
      "dossier.yml": "title: T\n", "sources/s.md": "---\ntitle: S\ntype: report\n---\n",
      "articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n\(front)---\n\(article)\n",
      "entities/firm.md": "---\ntitle: Firm\nkind: organization\n---\nX.\n",
      "entities/bolt.md": "---\ntitle: Bolt\nkind: person\n---\nX.\n",
    ]
    for (name, note) in notes {
      files["annotations/\(name).md"] =
        "---\nkind: claim\narticle: a\nsources: [{source: s}]\n\(note)\n---\nThe note \(name).\n"
    }
    files.merge(others) { _, other in other }
    for (path, text) in files { try folder.write("Content/" + path, text) }
    let memory = MemorySink()
    let session = SiteSession(SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions()), to: memory)
    let told = try session.build().diagnostics
    var texts: [String: String] = [:]
    for path in memory.paths {
      if case .bytes(let bytes)? = try memory.file(at: path.text)?.content {
        texts[path.text] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return (texts, told)
  }

  @Test("Of two in one sentence each is headed by its own words: the other has another status")
  func two() throws {
    let texts = try texts(
      "The firm burned the ledgers, and [[bolt]] took the gold.",
      [
        "n":
          "quote: burned the ledgers\nstatus: disputed\naccuses: [firm]\nreply: {asked: 2018-04-20, received: 2018-04-21, says: Denies it.}",
        "m": "quote: took the gold\nstatus: confirmed\naccuses: [bolt]\nreply: {asked: 2018-04-20}",
      ])
    let bolt = try #require(texts["entities/bolt.html"])
    #expect(bolt.contains("took the gold") && !bolt.contains("burned the ledgers"), "\(bolt)")
    let firm = try #require(texts["entities/firm.html"])
    #expect(firm.contains("burned the ledgers") && firm.contains("Denies it.") && !firm.contains("took the gold"))
  }

  @Test("One in a footnote has its note and the reply on the page, and those after it have theirs")
  func footnote() throws {
    let texts = try texts(
      "Intro.[^1] The firm burned the ledgers.\n\nEnd.\n\n[^1]: [[bolt]] took the gold.",
      [
        "n":
          "quote: burned the ledgers\nstatus: disputed\naccuses: [firm]\nreply: {asked: 2018-04-20, received: 2018-04-21, says: Denies it.}",
        "m":
          "quote: took the gold\nstatus: reported\naccuses: [bolt]\nreply: {asked: 2018-04-20, received: 2018-04-21, says: Was away.}",
      ])
    let page = try #require(texts["articles/a.html"])
    for words in ["The note n.", "The note m.", "Denies it.", "Was away."] { #expect(page.contains(words), "\(words)") }
    #expect(page.ranges(of: "class=\"accusation").count == 2, "\(page)")
  }

  private static let accusing =
    "quote: burned the ledgers\nstatus: disputed\naccuses: [firm]\nreply: {asked: 2018-04-20, received: 2018-04-21, says: Denies it.}"

  @Test(
    "Of an accusing note that is a draft, or goes with one, it is told that its article accuses on; others leave the sentence out",
    arguments: ["draft: true", "about: [gone]"])
  func draft(mark: String) throws {
    let (texts, told) = try outputs(
      "The firm burned the ledgers with [[bolt]].", ["n": Self.accusing + "\n" + mark],
      front: "summary: How the firm burned the ledgers.\n",
      others: [
        "entities/gone.md": "---\ntitle: Gone\nkind: person\ndraft: true\n---\nX.\n",
        "articles/b.md": "---\ntitle: B\ndate: 2018-04-28\n---\n![[a]]\n",
      ])
    let finding = try #require(told.first { $0.id == "accusation-in-draft" })
    #expect(finding.severity == .warning && finding.location.path.hasSuffix("annotations/n.md"), "\(finding)")
    #expect(finding.notes.isEmpty == (mark == "draft: true"), "\(finding)")
    #expect(
      told.contains { $0.id == "embedded-accusation" } && told.contains { $0.id == "accusation-alone" }, "\(told)")
    for (path, text) in texts where path != "articles/a.html" {
      #expect(!text.contains("burned the ledgers") && !text.contains("note.n"), "\(path)")
    }
    #expect(texts["articles/a.html"]?.contains("burned the ledgers") == true)
    let bolt = try #require(texts["entities/bolt.html"])
    #expect(bolt.contains("<a href=\"../articles/a.html\">An\u{A0}accusation</a>"), "\(bolt)")
  }

  @Test("Of one whose words stand in no published article nothing is told, nor of a draft that accuses nobody")
  func drafts() throws {
    for (article, note, front) in [
      ("The firm came with [[bolt]].", Self.accusing, ""),
      ("The firm burned the ledgers.", Self.accusing, "draft: true\n"),
      ("The firm burned the ledgers.", "quote: burned the ledgers\nstatus: disputed", ""),
    ] {
      let told = try outputs(article, ["n": note + "\ndraft: true"], front: front).told
      #expect(!told.contains { $0.id == "accusation-in-draft" }, "\(told)")
    }
  }
}
