import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("An accusation in few words, in a statement and in a heading, on other pages")
struct AccusationAloneOutputsTests {
  /// What is published of a dossier with one accusation, by path, and the places of `accusation-alone`.
  private func outputs(
    _ article: String, summary: String = "On gold.", note: String, more: [String: String] = [:]
  ) throws -> (texts: [String: String], told: [Diagnostic]) {
    let folder = try TemporaryFolder()
    let files = [
      "dossier.yml": "title: T\nbaseURL: https://example.org/\n",
      "index.md": "---\ntitle: Start\n---\nRead this.\n",
      "articles/a.md": "---\ntitle: Gold\ndate: 2018-04-27\nsummary: \(summary)\n---\n\(article)\n",
      "entities/acme.md": "---\ntitle: Acme\nkind: organization\n---\nA firm.\n",
      "sources/s.md": "---\ntitle: Letter\ntype: report\n---\nA letter.\n",
      "annotations/n.md": """
      ---
      kind: claim
      status: disputed
      article: a
      \(note)
      accuses: [acme]
      reply: {asked: 2018-04-20, received: 2018-04-22, says: Denies it.}
      sources: [{source: s}]
      ---
      A note.
      """,
    ].merging(more) { $1 }
    for (path, text) in files { try folder.write("Content/" + path, text) }
    let memory = MemorySink()
    let session = SiteSession(SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions()), to: memory)
    let outcome = try session.build()
    #expect(outcome.diagnostics.allSatisfy { $0.severity != .error }, "\(outcome.diagnostics)")
    var texts: [String: String] = [:]
    for path in memory.paths {
      if case .bytes(let bytes)? = try memory.file(at: path.text)?.content {
        texts[path.text] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return (texts, outcome.diagnostics.filter { $0.id == "accusation-alone" })
  }

  @Test(
    "are no summary",
    arguments: [
      ("Acme stole gold.", "quote: stole gold", "Acme stole gold."),
      ("Acme is a thief.", "quote: thief", "Acme is a thief."),
      ("In March Acme stole gold from the vault of the bank.", "quote: stole gold", "How Acme stole gold"),
      ("In March Acme stole gold from the vault of the bank.", "quote: stole", "They say that Acme stole gold from it"),
      (
        "It is bad.", "quote: It is bad\nstatement: Acme burned the ledgers in March.",
        "Acme burned the ledgers in March."
      ),
      ("It is bad.", "quote: bad\nstatement: Acme burned the ledgers.", "\"Acme *bur*ned the **ledgers**.\""),
      (
        "Acme burned the ledgers.", "quote: burned the ledgers",
        "\"Acme burned [the](https://example.org/x) **ledgers**.\""
      ),
      ("公司偷走了黄金。", "quote: 偷走了黄金\nprefix: 公司\nsuffix: 。", "公司偷走了黄金。"),
    ])
  func summary(article: String, note: String, summary: String) throws {
    let (texts, told) = try outputs(article, summary: summary, note: note)
    #expect(told.count == 1, "\(told)")
    let shown = summary.replacing("\"", with: "")
    for path in ["index.html", "articles.html", "feed.xml", "feed.json"] {
      let text = try #require(texts[path], "\(path)")
      #expect(!text.contains(shown), "\(path)")
    }
  }

  @Test(
    "have near twins that are summaries",
    arguments: [
      ("Acme is a thief.", "quote: thief", "Acme is a firm."),
      ("In March the head of Acme was a thief of gold and more.", "quote: thief", "The head of Acme was in town"),
      ("In March Acme stole gold from the vault of the bank.", "quote: stole gold", "Who has gold from the vault"),
      ("It is bad.", "quote: bad\nstatement: Acme burned the ledgers.", "The ledgers that Acme kept."),
      ("Acme burned the ledgers.", "quote: burned the ledgers", "\"What *Acme* did with **the ledgers**.\""),
    ])
  func twins(article: String, note: String, summary: String) throws {
    let (texts, told) = try outputs(article, summary: summary, note: note)
    #expect(told.isEmpty, "\(told)")
    #expect(texts["index.html"]?.contains(summary.replacing("\"", with: "")) == true)
  }

  @Test(
    "are no words of a link to their heading",
    arguments: [
      ("Acme burned the ledgers in March", "quote: burned the ledgers"), ("Acme stole gold", "quote: stole gold"),
    ])
  func heading(heading: String, quote: String) throws {
    let link = "See [[a#\(heading)]], [[a#Rain and sun]], [[a#\(heading)|there]] of [[acme]].\n"
    let (texts, _) = try outputs(
      "First.\n\n## \(heading)\n\nSo it is said.\n\n## Rain and sun\n\nIt rained.", note: quote,
      more: [
        "articles/b.md": "---\ntitle: Second\ndate: 2018-04-28\n---\n## More of [[a#\(heading)]]\n\n\(link)",
        "pages/p.md": "---\ntitle: P\n---\n\(link)", "notes/x.md": link,
        "index.md": "---\ntitle: Start\n---\n\(link)",
      ])
    for (path, text) in texts where path.hasSuffix(".html") && path != "articles/a.html" {
      #expect(!text.contains(heading) || path == "entities/acme.html", "\(path)")
      #expect(!text.contains("&gt; \(heading)"), "\(path)")
    }
    let second = try #require(texts["articles/b.html"])
    #expect(second.contains("An accusation, in “Gold”</a>") && second.contains("Gold &gt; Rain and sun"), "\(second)")
    #expect(second.contains(">there</a>"))
  }

  @Test("are told where a correction has them, and only these")
  func corrections() throws {
    func told(_ note: String) throws -> [String] {
      try outputs(
        "Acme burned the ledgers.", note: "quote: burned the ledgers",
        more: [
          "articles/b.md":
            "---\ntitle: Second\ndate: 2018-04-28\ncorrections:\n  - {date: 2018-05-01, note: \"\(note)\"}\n---\nText.\n"
        ]
      ).told.map(\.message)
    }
    #expect(
      try told("Acme burned the ledgers, it said.") == [
        "the correction has the words of an accusation, “burned the ledgers”, and is shown where neither its status nor the reply is"
      ])
    #expect(try told("An earlier version had another date for the ledgers.").isEmpty)
  }
}
