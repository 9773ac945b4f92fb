import TestSupport
import Testing

@Suite("A source on which very much rests")
struct SourcePartsTests {
  private static let count = 400

  private static let pages: [String: String] = {
    var files = ["sources/report.md": "---\ntitle: The report\ntype: report\n---\nA report.\n"]
    let sentences = (1...count).map { "This was claimed \($0) times." }
    files["articles/long.md"] = "---\ntitle: Long\ndate: 2020\n---\n" + sentences.joined(separator: "\n\n") + "\n"
    for number in 1...count {
      files["annotations/c\(number).md"] = """
        ---
        kind: claim
        article: long
        quote: This was claimed \(number) times
        status: reported
        sources: [{source: report, says: It says so., quote: words of the report}]
        ---
        """
      files["entities/e\(number).md"] = """
        ---
        title: Body \(number)
        kind: organization
        summary: A body that does what such bodies do.
        relations: [{type: UnknownLink, to: e1, source: report}]
        ---
        See [[report|the report]].
        """
    }
    return SiteFixture(files).pages()
  }()

  @Test("has a page for each part, none of them large, and each leads to the others")
  func parts() throws {
    let parts = try ["report", "report.2", "report.3"].map { try #require(Self.pages["sources/\($0).html"]) }
    #expect(Self.pages["sources/report.4.html"] == nil)
    for page in parts { #expect(page.utf8.count < 300_000) }
    #expect(parts[0].contains("<a href=\"report.3.html\">Part 3: 301–400</a>"))
    #expect(parts[0].contains("<p class=\"part\"><a href=\"#page.parts\">Part 1 of 3: 1–150</a></p>"))
    #expect(parts[1].contains("<p class=\"part\"><a href=\"#page.parts\">151–300</a></p>"))
    #expect(parts[1].contains("<h2 id=\"page.says\">What it says <span class=\"count\">400</span></h2>"))
    #expect(parts[1].contains("<h1>The report, part 2 of 3</h1>") && parts[1].contains("noindex"))
    let statements = parts.map { $0.split(separator: "<li id=\"note.").count - 1 }
    #expect(statements == [150, 150, 100])
    #expect(parts.reduce(0) { $0 + $1.split(separator: "<mark>the report</mark>").count - 1 } == Self.count)
    let cited = parts.map { page in
      page.split(separator: "id=\"page.cited-by\"").last?.split(separator: "</section>").first?
        .split(separator: "<li class=\"document-card\">").count ?? 1
    }
    #expect(cited.reduce(0) { $0 + $1 - 1 } == Self.count)
  }

  @Test("has the way to what it says, to what cites it and to what mentions it on top")
  func jumps() throws {
    let page = try #require(Self.pages["sources/report.html"])
    #expect(page.contains("<li><a href=\"#page.says\">What it says <span class=\"count\">400</span></a></li>"))
    #expect(page.contains("<li><a href=\"#page.mentions\">Mentions <span class=\"count\">"))
    // What has little on it is seen at a glance.
    #expect(try !#require(Self.pages["entities/e2.html"]).contains("<nav class=\"filters\""))
  }

  @Test("each note leads to its own statement, on whichever page that is")
  func statements() {
    #expect(
      BrokenLinks.find(
        in: Self.pages.filter { $0.key.hasPrefix("sources/") || $0.key.hasPrefix("articles/") }
      ).filter { $0.contains("report") && !$0.hasPrefix("sources/") } == [])
  }
}
