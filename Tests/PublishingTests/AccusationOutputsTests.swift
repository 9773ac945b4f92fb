import Diagnostics
import Foundation
import Publishing
import Testing

@Suite("The words of an accusation, in all that is published")
struct AccusationOutputsTests {
  private let folder: TemporaryFolder
  private let memory = MemorySink()

  private static let accusing = "burned the ledgers"

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in [
      "dossier.yml":
        "title: T\nbaseURL: https://example.org/\ndescription: How the firm burned the ledgers.\n",
      "index.md": "---\ntitle: Start\n---\nRead this.\n\n![[raid]]\n",
      "articles/raid.md": """
      ---
      title: The raid
      date: 2018-04-27
      summary: On how the firm burned the ledgers.
      tags: [fire]
      ---
      ## Fire

      The firm burned the ledgers, [[clerk]] of [[town]] says.[^1] ^words

      It rained on [[town]] all day.

      ## Later

      Nothing came of it in [[town]], [[clerk]] says.

      [^1]: As [[letter]] has it.
      """,
      "articles/second.md":
        "---\ntitle: The second\ndate: 2018-04-28\n---\nFirst.\n\n![[raid#Fire]]\n\n![[raid#Later]]\n\nAs in [[n]].\n",
      "entities/firm.md":
        "---\ntitle: Example Ltd\nkind: organization\nsummary: It burned the ledgers.\n---\nA firm.\n",
      "entities/clerk.md": "---\ntitle: Clara Clerk\nkind: person\n---\nA clerk.\n\n![[raid#^words]]\n",
      "entities/town.md": "---\ntitle: Town\nkind: place\n---\nA town.\n",
      "entities/fire.md":
        "---\ntitle: The fire\nkind: event\ndate: 2018-04\nsummary: It burned the ledgers.\n---\nA fire.\n",
      "sources/report.md": "---\ntitle: The report\ntype: report\n---\nA report.\n",
      "sources/letter.md": "---\ntitle: The letter\ntype: report\n---\nA letter.\n",
      "pages/p.md":
        "---\ntitle: P\nsummary: Who burned the ledgers?\n---\n![[raid]]\n\n![[n]]\n\nSee [[annotations/n]], [[n]].\n",
      "notes/x.md": "![[raid]]\n\n![[raid#^words]] [[n]] [[raid#^words]]\n",
      "annotations/n.md": """
      ---
      kind: claim
      title: Example burned the ledgers
      summary: It burned the ledgers.
      status: disputed
      article: raid
      quote: burned the ledgers
      date: 2018-04-20
      tags: [fire]
      accuses: [firm]
      reply: {asked: 2018-04-20, received: 2018-04-22, says: Denies it.}
      sources: [{source: report, says: Speaks of a fire.}]
      ---
      Only [[clerk]] says that she saw it.
      """,
      "annotations/whole.md":
        "---\nkind: claim\nstatus: confirmed\narticle: raid\nquote: The firm burned the ledgers\ndate: 2018-04-21\nspeaker: clerk\nsources: [{source: report}]\n---\nX.\n",
    ] { try folder.write("Content/" + path, text) }
  }

  private func outputs() throws -> (texts: [String: String], told: [Diagnostic]) {
    let session = SiteSession(SiteBuilder(site: try Site.locate(folder.path), options: CompileOptions()), to: memory)
    let outcome = try session.build()
    var texts: [String: String] = [:]
    for path in memory.paths {
      if case .bytes(let bytes)? = try memory.file(at: path.text)?.content {
        texts[path.text] = String(decoding: bytes, as: UTF8.self)
      }
    }
    return (texts, outcome.diagnostics)
  }

  /// The file, from the site's folder.
  private static func place(of diagnostic: Diagnostic) -> String {
    let path = diagnostic.location.path
    return path.firstRange(of: "Content/").map { String(path[$0.lowerBound...]) } ?? path
  }

  @Test("stand nowhere without the status, the note, who was asked and the reply")
  func everywhere() throws {
    let (texts, told) = try outputs()
    #expect(told.allSatisfy { $0.severity != .error }, "\(told)")
    #expect(texts.count > 20)
    var shown: Set<String> = []
    for (path, text) in texts {
      #expect(!text.contains("burned%20the") && !text.contains("burned-the"), "\(path)")
      let plain = text.replacing(/<\/?mark[^>]*>/, with: "")
      guard plain.contains(Self.accusing) else { continue }
      shown.insert(path)
      // Beside each of them, not only somewhere on the page.
      for place in plain.ranges(of: Self.accusing) {
        let around = plain[..<place.lowerBound].suffix(600) + plain[place.upperBound...].prefix(2_500)
        for words in ["data-status=\"disputed\"", "Only", "Right of reply", "Denies it."] {
          #expect(around.contains(words), "\(path): no \(words) beside \(plain[..<place.lowerBound].suffix(120))")
        }
      }
      #expect(!text.contains("content=\"\(Self.accusing)"), "\(path)")
    }
    // Where it is told, and told with all of this.
    #expect(shown.isSuperset(of: ["articles/raid.html", "entities/firm.html"]), "\(shown.sorted())")
    #expect(
      shown.isDisjoint(with: [
        "index.html", "articles/second.html", "entities/town.html", "p.html", "timeline.html", "articles.html",
        "articles.xml", "articles.json",
      ]), "\(shown.sorted())")
  }

  @Test("are linked to where another text embeds them; the rest of the article is embedded, and lists lead to the note")
  func inTheirPlace() throws {
    let (texts, told) = try outputs()
    let embeds = told.filter { $0.id == "embedded-accusation" }
    #expect(
      Set(embeds.map(Self.place)) == [
        "Content/index.md", "Content/articles/second.md", "Content/entities/clerk.md", "Content/pages/p.md",
        "Content/notes/x.md",
      ], "\(embeds)")
    let second = try #require(texts["articles/second.html"])
    #expect(second.contains("Nothing came of it in") && second.contains("href=\"raid.html#fire\""), "\(second)")
    #expect(second.contains("An accusation, in “The raid”</a>"), "\(second)")
    let town = try #require(texts["entities/town.html"])
    #expect(town.contains("<a href=\"../articles/raid.html#note.n\">An\u{A0}accusation</a>"), "\(town)")
    // A short sentence is shown with the one before; what stands alone is shown.
    #expect(town.contains("Nothing came of it in <mark>Town</mark>"), "\(town)")
  }

  @Test("in a summary and a title are told to the author")
  func told() throws {
    let (_, told) = try outputs()
    let alone = told.filter { $0.id == "accusation-alone" }
    #expect(
      alone.map(Self.place).sorted() == [
        "Content/articles/raid.md", "Content/dossier.yml", "Content/entities/fire.md", "Content/entities/firm.md",
        "Content/pages/p.md",
      ], "\(alone)")
  }
}
