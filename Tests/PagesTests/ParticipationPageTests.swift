import Pages
import TestSupport
import Testing

@Suite("Who took part")
struct ParticipationPageTests {
  private static func entity(_ title: String, _ lines: String, body: String = "X.") -> String {
    "---\ntitle: \(title)\n\(lines)\n---\n\(body)"
  }

  private static let site: SiteFixture = [
    "entities/raids.md": entity(
      "The raids", "kind: event\ndate: 2018-04-25", body: "[[Europol]] told of them, in [[Ottawa]], beside [[Rob]]."),
    "entities/strike.md": entity("The strike", "kind: event\ndate: 2016-08"),
    "entities/loss.md": entity("The loss", "kind: event"),
    "entities/amaq.md": entity(
      "Amaq", "kind: outlet\nrelations: [{type: TargetOf, to: raids, source: report}, {type: TargetOf, to: strike}]"),
    "entities/europol.md": entity(
      "Europol", "kind: organization\nrelations: [{type: Led, to: strike, role: Coordinator, source: report}]"),
    "entities/rob.md": entity("Rob", "kind: person"), "entities/ottawa.md": entity("Ottawa", "kind: place"),
    "sources/report.md": "---\ntitle: The report\ntype: report\norigin: own\n---\nX.",
  ]

  @Test("lists each event in order of time, with who was in it and what says so")
  func table() throws {
    let page = try #require(Self.site.pages()["who-took-part.html"])
    let rows = page.matches(of: #/<tr id="event-\d+">[\s\S]*?</tr>/#).map {
      $0.output.replacing(#/<[^>]*>/#, with: "|").replacing(#/\|+/#, with: "|").replacing("\n", with: "")
    }
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("|The strike|August 2016|Amaq|: "), "\(rows)")
    #expect(rows[0].contains("Europol|: Coordinator |Source: |The report|"))
    // Rob is named there and nowhere else; Ottawa is a place.
    #expect(
      rows[1].contains("Europol|: named in the account") && !rows[1].contains("Rob") && !rows[1].contains("Ottawa"))
    #expect(rows[2] == "|The loss|")
  }

  @Test("draws a dot for each part of its list, as well backed as it is")
  func picture() throws {
    let page = try #require(Self.site.pages()["who-took-part.html"])
    let drawing = try #require(page.matches(of: #/<svg[\s\S]*?</svg>/#).first?.output)
    let dots = drawing.matches(of: #/<circle class="(\w+)"/#).map { String($0.1) }.sorted()
    #expect(dots == ["named", "seat", "seat", "uncertain"])
    #expect(PictureReader.links(in: page) == ["entities/amaq.html", "entities/europol.html"])
    #expect(drawing.contains("href=\"#event-1\"") && drawing.contains("href=\"#event-2\""))
    for picture in SVGReader.pictures(in: page) { #expect(picture.faults == []) }
  }

  @Test("is there only where different actors were in different events")
  func absence() {
    var site = Self.site
    site.files.removeAll { $0.path == "entities/europol.md" }
    #expect(site.pages()["who-took-part.html"] == nil)
  }
}
