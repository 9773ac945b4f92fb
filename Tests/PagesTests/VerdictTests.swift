import TestSupport
import Testing

@Suite("What a page says of quoted words")
struct VerdictTests {
  /// - Parameter evidence: what the note quotes from its source.
  private func page(_ evidence: String, source: String = "") throws -> String {
    let site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The article\ndate: 2018-04-28\n---\nThey said: “We paid nothing.”",
      "sources/letter.md": "---\ntitle: The letter\ntype: report\n\(source)---\nX.",
      "annotations/a.md":
        "---\nkind: quote\narticle: raid\nquote: We paid nothing\nsources: [{source: letter\(evidence)}]\n---\nX.",
    ]
    return try #require(site.pages()["articles/raid.html"])
  }

  @Test("That they are not verified, and why, stands there once", arguments: ["", ", quote: We paid nothing"])
  func once(evidence: String) throws {
    let page = try page(evidence)
    #expect(page.matches(of: #/not verified/#).count == 1)
    #expect(page.contains("The words are not verified: no capture"))
  }
}
