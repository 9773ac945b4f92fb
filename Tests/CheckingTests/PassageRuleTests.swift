import Checking
import Model
import Testing

@Suite("passage-without-evidence")
struct PassageRuleTests {
  private static let body = """
    Servers were seized.

    Nobody was arrested,
    they say.

    ## A heading

    See [[report|the report]].

    - One
    - Two
    """

  private func site(_ body: String = body, title: String = "«The raid»") -> Fixture {
    .raid.with(["articles/raid.md": "---\ntitle: \(title)\ndate: 2018\n---\n\(body)\n"])
  }

  @Test("one finding for an article, with the share and the first passages")
  func share() throws {
    let found = try expect(
      "passage-without-evidence", in: site(), saying: "3 of 4 passages (75 per cent) have no evidence")
    let notes = try #require(found.first?.notes)
    let text = Array("---\ntitle: The raid\ndate: 2018\n---\n\(Self.body)\n".utf8)
    let shown = notes.map { String(decoding: text[$0.location?.range ?? 0..<0], as: UTF8.self) }
    #expect(shown == ["Servers were seized.", "Nobody was arrested,", "- One"])
  }

  @Test("a note with a source holds its passage up, and one without does not")
  func note() throws {
    let note = "---\narticle: raid\nkind: claim\nstatus: reported\nquote: Servers were seized\n---\nA note.\n"
    let bare = site("Servers were seized.")
    try expect(
      "passage-without-evidence", in: bare.with(["annotations/n.md": note]),
      saying: "its one passage has no evidence")
    let sourced = note.replacing("---\nA note", with: "sources: [{source: report}]\n---\nA note")
    try expect(
      "passage-without-evidence",
      in: site("Servers were seized.", title: "The raid").with(["annotations/n.md": sourced]))
  }

  @Test("a footnote does too, and pages without running text have nothing to hold up")
  func footnote() throws {
    try expect(
      "passage-without-evidence", in: site("Servers were seized.[^1]\n\n[^1]: As reported.", title: "The raid"))
    try expect("passage-without-evidence", in: site("## Only a heading", title: "The raid"))
  }
}
