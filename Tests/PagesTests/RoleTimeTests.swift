import TestSupport
import Testing

@Suite("The time of a role")
struct RoleTimeTests {
  private func page(_ language: String, role: String) throws -> String {
    let site: SiteFixture = [
      "dossier.yml": "title: A\nlanguage: \(language)\n",
      "entities/body.md": "---\ntitle: Body\nkind: organization\n---\nText.\n",
      "entities/rob.md": """
      ---
      title: Rob
      kind: person
      relations: [{type: Directorship, to: body, role: \(role), start: 2009, end: 2018, reference: true}]
      ---
      Text.
      """,
    ]
    return try #require(site.pages()["entities/rob.html"])
  }

  @Test("stays together in a line from right to left, whose language has no words for it")
  func rightToLeft() throws {
    let page = try page("ar", role: "المدير")
    #expect(page.contains("(المدير, \u{200E}2009 to 2018)"))
  }

  @Test("stands as it is where all runs the same way")
  func leftToRight() throws {
    #expect(try page("en", role: "Director").contains("(Director, 2009 to 2018)"))
  }
}
