import Pages
import TestSupport
import Testing

@Suite("The page on evidence")
struct EvidencePageTests {
  private static func note(_ words: String, speaker: String? = nil, _ sources: [String]) -> String {
    let speaker = speaker.map { "speaker: \($0)\n" } ?? ""
    let evidence = sources.isEmpty ? "" : "sources: [\(sources.map { "{source: \($0)}" }.joined(separator: ", "))]\n"
    return "---\nkind: context\narticle: raid\nquote: \(words)\n\(speaker)\(evidence)---\nX."
  }

  private static let site: SiteFixture = [
    "articles/raid.md": "---\ntitle: The article\ndate: 2018-04-28\n---\nOne, two, three, four, five, six.",
    "entities/europol.md": "---\ntitle: Europol\nkind: organization\n---\nX.",
    "sources/report.md": "---\ntitle: The report\ntype: report\norigin: own\n---\nX.",
    "sources/statement.md":
      "---\ntitle: The statement\ntype: document\nauthors: [Europol]\norigin: [report]\n---\nX.",
    "sources/remark.md": "---\ntitle: The remark\ntype: document\nauthors: [Someone]\norigin: [statement]\n---\nX.",
    "sources/insider.md": "---\ntitle: Insider talk\ntype: report\nconfidential: true\n---\nX.",
    "annotations/a.md": note("One", ["statement"]), "annotations/b.md": note("two", ["statement", "report"]),
    "annotations/c.md": note("three", ["report"]), "annotations/d.md": note("four", ["insider"]),
    "annotations/e.md": note("five", []), "annotations/f.md": note("six", speaker: "europol", ["remark"]),
  ]

  /// The cells of each row, without tags.
  private static func rows(_ page: String) -> [[String]] {
    page.matches(of: #/<tr><th scope="row">[\s\S]*?</tr>/#).map { row in
      row.output.matches(of: #/<t[hd][^>]*>([\s\S]*?)</t[hd]>/#).map { cell -> String in
        let text = cell.1.replacing(#/<ul[\s\S]*</ul>/#, with: "").replacing(#/<[^>]*>/#, with: "")
        return String(text.replacing("\n", with: ""))
      }
    }
  }

  @Test("tells who said it, in what, and where it was read, to the end of the chain")
  func table() throws {
    let page = try #require(Self.site.pages()["evidence.html"])
    #expect(
      Self.rows(page) == [
        ["Europol", "The statement", "The report", "2 notes"], ["Europol", "The remark", "The report", "1 note"],
        ["No speaker is named", "", "A source that is not named", "1 note"],
        ["No speaker is named", "", "The report", "1 note"],
      ])
    #expect(page.contains("5 notes") && page.contains("1 more note names no source."))
    #expect(!page.contains("Insider"))
  }

  @Test("draws what the table says, each name a link to the same place")
  func picture() throws {
    let page = try #require(Self.site.pages()["evidence.html"])
    let drawn = PictureReader.links(in: page)
    #expect(
      drawn == [
        "entities/europol.html", "sources/statement.html", "sources/remark.html", "sources/report.html",
      ])
    #expect(drawn.isSubset(of: PictureReader.links(inList: page)))
    // Each note is one click away.
    for slug in ["a", "b", "c", "d", "f"] { #expect(page.contains("articles/raid.html#note.\(slug)"), "\(slug)") }
  }

  @Test("is there where a note names a source, and nowhere else")
  func absence() {
    let without: SiteFixture = [
      "articles/raid.md": "---\ndate: 2018-04-28\n---\nOne.", "annotations/a.md": Self.note("One", []),
    ]
    #expect(without.pages()["evidence.html"] == nil)
    #expect(without.pages().values.allSatisfy { !$0.contains("evidence.html") })
  }

  @Test("stands on the page of claims, too, for these alone")
  func claims() throws {
    var site = Self.site
    site.files.append(
      (
        path: "annotations/g.md",
        text:
          "---\nkind: claim\narticle: raid\nquote: two, three\nstatus: reported\nsources: [{source: remark}]\n---\nX."
      ))
    site.files.append(
      (
        path: "annotations/h.md",
        text:
          "---\nkind: claim\narticle: raid\nquote: four, five\nstatus: reported\nsources: [{source: report}]\n---\nX."
      ))
    let page = try #require(site.pages()["claims.html"])
    #expect(page.contains("<svg") && PictureReader.links(in: page).contains("sources/remark.html"))
    #expect(!PictureReader.links(in: page).contains("sources/statement.html"))
  }
}
