import Publishing
import Testing

@Suite("Accusations beside others, and in footnotes")
struct AccusationsBesideTests {
  private func texts(_ article: String, _ notes: [String: String]) throws -> [String: String] {
    let folder = try TemporaryFolder()
    var files = [
      "dossier.yml": "title: T\n", "sources/s.md": "---\ntitle: S\ntype: report\n---\n",
      "articles/a.md": "---\ntitle: A\ndate: 2018-04-27\n---\n\(article)\n",
      "entities/firm.md": "---\ntitle: Firm\nkind: organization\n---\nX.\n",
      "entities/bolt.md": "---\ntitle: Bolt\nkind: person\n---\nX.\n",
    ]
    for (name, note) in notes {
      files["annotations/\(name).md"] =
        "---\nkind: claim\narticle: a\nsources: [{source: s}]\n\(note)\n---\nThe note \(name).\n"
    }
    for (path, text) in files { try folder.write("Content/" + path, text) }
    let memory = MemorySink()
    let session = SiteSession(SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions()), to: memory)
    _ = try session.build()
    var texts: [String: String] = [:]
    for path in memory.paths {
      if case .bytes(let bytes)? = try memory.file(at: path.text)?.content {
        texts[path.text] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return texts
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
}
