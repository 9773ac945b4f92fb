import Foundation
import TestSupport
import Testing

@Suite("Blocks of Logseq’s")
struct LogseqBlocksTests {
  private static let first = "63f0aaaa-0000-4000-8000-000000000001"
  private static let second = "63f0aaaa-0000-4000-8000-000000000002"

  private func graph(_ page: String, _ use: String) -> SiteFixture {
    var graph: SiteFixture = ["pages/Page.md": page, "pages/Use.md": use, "journals/2024_01_02.md": "- x"]
    graph.hasSettings = false
    return graph
  }

  private static let page = """
    title:: The page

    - The **first** block of [[Use]]
      id:: \(first)
      collapsed:: true
    \t- A second
    \t  id:: \(second)
    \t  that goes on
    """

  /// The prose of a page.
  private func prose(_ name: String, of graph: SiteFixture) throws -> String {
    let page = try #require(graph.pages()[name])
    let parts = page.components(separatedBy: "<div class=\"prose\">")
    return try #require(parts.last?.components(separatedBy: "</div>").first)
  }

  @Test("The size of a picture is none of the words")
  func sizes() throws {
    var graph = graph("- ![x](../assets/a.png){:height 20, :width 30} and {:key} it", "- x")
    graph.attachments = ["assets/a.png"]
    let prose = try prose("page.html", of: graph)
    #expect(!prose.contains("{:height") && prose.contains("{:key} it"), "\(prose)")
  }

  @Test("What Logseq keeps of pages from before is on no page, and no link finds it")
  func backups() throws {
    var graph = graph("- x", "- See [[2024-01-05T12_30_00.Desktop]]")
    graph.files += [
      (path: "logseq/bak/pages/Page/2024-01-05T12_30_00.Desktop.md", text: "- Taken back.\n"),
      (path: "logseq/version-files/base/9.md", text: "- Taken back.\n"),
    ]
    #expect(graph.diagnostics.filter { $0.severity == .error } == [])
    #expect(!graph.pages().values.contains { $0.contains("Taken back") })
    #expect(graph.diagnostics.contains { $0.id == "unresolved-link" })
  }

  @Test("are links with the words of the block")
  func references() throws {
    let graph = graph(Self.page, "- See ((\(Self.first))) and [it](((\(Self.second))))")
    let prose = try prose("use.html", of: graph)
    #expect(prose.contains("See <a href=\"page.html#%5E\(Self.first)\">The first block of Use</a>"), "\(prose)")
    #expect(prose.contains("<a href=\"page.html#%5E\(Self.second)\">it</a>"), "\(prose)")
    #expect(graph.diagnostics.filter { $0.severity != .information && $0.id != "no-settings" } == [])
  }

  @Test("are shown where they are embedded, as pages are")
  func embeds() throws {
    let prose = try prose("use.html", of: graph(Self.page, "- {{embed ((\(Self.second)))}}\n- {{embed [[The page]]}}"))
    #expect(prose.contains("A second"), "\(prose)")
    #expect(prose.contains("The <strong>first</strong> block"), "\(prose)")
    #expect(!prose.contains("{{"), "\(prose)")
  }

  @Test("below a heading without a hyphen are items, as all that is indented there")
  func childrenOfHeadings() throws {
    let page = "### A part\n\t- one\n\t  id:: \(Self.first)\n\t\t- two\n- three\n\t- four\n### Next\n\t- five\n"
    let graph = graph(page, "- ((\(Self.first)))")
    let prose = try prose("page.html", of: graph)
    #expect(!prose.contains("<code>"), "\(prose)")
    #expect(prose.contains("<ul>\n<li>two</li>\n</ul>") && prose.contains("<li>five</li>"), "\(prose)")
    #expect(graph.diagnostics.filter { $0.severity != .information && $0.id != "no-settings" } == [])
  }

  @Test("and what Logseq keeps for itself is not shown")
  func properties() throws {
    let graph = graph(Self.page + "\n\n- author:: [[Use]]\n- ```\n  id:: \(Self.first)\n  ```", "- x")
    let prose = try prose("page.html", of: graph)
    for hidden in ["title::", "collapsed::", " ^63f0"] { #expect(!prose.contains(hidden), "\(prose)") }
    #expect(prose.contains("that goes on"), "\(prose)")
    #expect(prose.contains("author:: <a"), "\(prose)")
    // In code it stands as it is typed.
    #expect(prose.components(separatedBy: "id::").count == 2, "\(prose)")
  }

  @Test("that nobody has are told once a file, and stand as they are typed")
  func unknown() throws {
    let graph = graph(
      Self.page, "- ((63f0aaaa-0000-4000-8000-00000000dead))\n- ((63f0aaaa-0000-4000-8000-00000000beef))")
    let found = graph.diagnostics.filter { $0.id == "unresolved-link" }
    #expect(found.map(\.others.count) == [1])
    #expect(found.first?.message == "no block is called as this reference says, so that it leads nowhere")
    #expect(try prose("use.html", of: graph).contains("((63f0aaaa-0000-4000-8000-00000000dead))"))
  }

  @Test("named before their words lead to their page")
  func nameFirst() throws {
    let graph = graph("- id:: \(Self.first)\n  Words of it", "- ((\(Self.first)))")
    #expect(try prose("use.html", of: graph).contains("\">Words of it</a>"))
    #expect(graph.diagnostics.filter { $0.id == "missing-block" } == [])
  }

  @Test("In other notes two round brackets are two round brackets")
  func elsewhere() throws {
    let site: SiteFixture = ["Use.md": "See ((\(Self.first)))."]
    #expect(site.pages()["use.html"]?.contains("((\(Self.first)))") == true)
  }
}
