import TestSupport
import Testing

@Suite("Ledgers and tags with very many entries")
struct LedgerPartsTests {
  private static let (claims, quotes, tagged) = (600, 120, 620)

  private static let pages: [String: String] = {
    var files: [String: String] = [:]
    let sentences = (1...claims + quotes).map { "This was said \($0) times." }
    files["articles/long.md"] = "---\ntitle: Long\ndate: 2020\n---\n" + sentences.joined(separator: "\n\n") + "\n"
    files["sources/report.md"] = "---\ntitle: The report\ntype: report\n---\nA report.\n"
    for number in 1...claims + quotes {
      let isClaim = number <= claims
      files["annotations/n\(number).md"] = """
        ---
        kind: \(isClaim ? "claim" : "quote")
        article: long
        quote: This was said \(number) times
        \(isClaim ? "status: \(number <= 90 ? "disputed" : "reported")\n" : "")speaker: \(number == 1 || (!isClaim && number % 2 == 0) ? "zoe" : "ada")
        sources: [{source: report, says: It says so.}]
        ---
        """
    }
    for name in ["ada", "zoe"] { files["entities/\(name).md"] = "---\ntitle: \(name)\nkind: person\n---\nA person.\n" }
    for number in 1...tagged {
      let tags = "[common, own\(number)a, own\(number)b, own\(number)c]"
      files["entities/e\(number).md"] = """
        ---
        title: Body \(number)
        kind: organization
        summary: A body that does what such bodies do.
        tags: \(tags)
        ---
        A body.
        """
    }
    files["articles/tagged.md"] = "---\ntitle: Tagged\ndate: 2021\ntags: [common]\n---\nAn article.\n"
    return SiteFixture(files).pages()
  }()

  private func parts(_ names: String...) throws -> [String] {
    try names.map { try #require(Self.pages["\($0).html"], "\($0)") }
  }

  private func numbers(in page: String) -> [Int] {
    page.split(separator: "This was said ").compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
  }

  @Test("claims have a page for each part, by status and in the order of the article, and each leads to the others")
  func claims() throws {
    let parts = try parts("claims", "claims.2", "claims.3", "claims.4", "claims.5", "claims.6")
    #expect(Self.pages["claims.7.html"] == nil)
    for page in parts { #expect(page.utf8.count < 300_000) }
    let shown = parts.map { $0.split(separator: "<li class=\"annotation\">").count - 1 }
    #expect(shown == [100, 100, 100, 100, 100, 100])
    var seen: [Int] = []
    for number in parts.flatMap(numbers) where seen.last != number { seen.append(number) }
    #expect(seen == Array(91...Self.claims) + Array(1...90))
    #expect(parts[1].contains("<h1>Claims, part 2 of 6</h1>") && parts[1].contains("noindex"))
    #expect(parts[1].contains("<a href=\"#page.parts\">101–200</a>"))
    #expect(parts[1].contains("<a href=\"claims.html\" rel=\"prev\">Part 1: 1–100</a>"))
    #expect(parts[1].contains("<a href=\"claims.2.html\" aria-current=\"page\">Part 2: 101–200</a>"))
    #expect(parts[1].contains("<a href=\"claims.3.html\" rel=\"next\">Part 3: 201–300</a>"))
    #expect(parts[5].contains("Reported <span class=\"count\">510</span>"))
    #expect(parts[5].contains("Disputed <span class=\"count\">90</span>"))
    #expect(parts[0].contains("<a href=\"claims.3.html\">Part 3: 201–300</a>"))
    #expect(parts[0].contains("<figure") && !parts[1].contains("<figure"))
  }

  @Test("claims of one status have parts of their own")
  func status() throws {
    let parts = try parts("claims.reported", "claims.reported.6")
    #expect(parts.map { $0.split(separator: "<li class=\"annotation\">").count - 1 } == [100, 10])
    #expect(Self.pages["claims.disputed.2.html"] == nil)
    #expect(parts[1].contains("<a href=\"claims.reported.html\">Part 1: 1–100</a>"))
  }

  @Test("quotes have a page for each part, speaker after speaker")
  func quotes() throws {
    let parts = try parts("quotes", "quotes.2")
    #expect(parts.map { $0.split(separator: "<li class=\"annotation\">").count - 1 } == [100, 20])
    #expect(parts[0].contains("ada</a> <span class=\"count\">60</span>"))
    #expect(parts[0].contains("zoe</a> <span class=\"count\">60</span>"))
    #expect(!parts[1].contains("id=\"group.ada\"") && parts[1].contains("zoe</a> <span class=\"count\">60</span>"))
  }

  @Test("ways by which very many notes came are cut, and go on in the next page")
  func evidence() throws {
    let parts = try parts("evidence", "evidence.2")
    #expect(parts[0].contains("<summary>500 notes</summary>") && !parts[0].contains(">zoe</a></th>"))
    #expect(parts[1].contains("<summary>159 notes</summary>") && parts[1].contains("<summary>61 notes</summary>"))
    for page in parts {
      #expect(page.utf8.count < 300_000)
      #expect(page.contains("<h2 id=\"page.statements\">720 notes</h2>"))
    }
  }

  @Test("a tag that very much has, and a list of very many tags, have a page for each part")
  func tags() throws {
    let parts = try parts("tags/common", "tags/common.2")
    #expect(parts[0].contains("<h2 id=\"page.group-1\">Articles</h2>") && !parts[1].contains("tagged.html"))
    #expect(parts.map { $0.split(separator: "class=\"entity-card\"").count - 1 } == [499, 121])
    #expect(parts[1].contains("<a href=\"common.html\" rel=\"prev\">Part 1: 1–500</a>"))
    let list = try self.parts("tags", "tags.2")
    #expect(list.map { $0.split(separator: "href=\"tags/").count - 1 } == [1500, 361])
    for page in parts + list { #expect(page.utf8.count < 300_000) }
  }

  @Test("no link among them is broken")
  func links() {
    let names = ["claims", "quotes", "tags"]
    let lists = Self.pages.filter { path, _ in names.contains { path.hasPrefix($0) } }
    let wrong = [": twice"] + names.map { ": \($0)" }
    #expect(BrokenLinks.find(in: lists).filter { link in wrong.contains { link.contains($0) } } == [])
  }
}
