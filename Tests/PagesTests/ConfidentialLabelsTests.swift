import TestSupport
import Testing

@Suite("A link in a note to what is confidential")
struct ConfidentialLabelsTests {
  private func pages(_ text: String) -> [String: String] {
    let site: SiteFixture = [
      "Ann.md": "# Ann\n\nAnn.\n",
      "people/The Informant.md": "---\nconfidential: true\naliases: [Mole]\n---\nSecret.\n",
      "talk.md": text, "other.md": "![[talk]]\n",
    ]
    return site.pages()
  }

  @Test(
    "shows no name where it has no words of its own: not on its page, in a sentence elsewhere, or where it is embedded",
    arguments: [
      "[[The Informant]] met [[Ann]].", "**[[the informant]]** met [[Ann]].", "[[people/The Informant.md]], [[Ann]].",
      "[[Mole#Where|]] met [[Ann]].", "Of [[Ann]]: ![[The Informant]]\n", "![[The Informant]]\n\n[[Ann]]",
      "![[The Informant|300]] [[Ann]]", "[[Ann]] ![](people/The%20Informant.md)",
      "[[Ann]] ![ ](<people/The Informant.md>)",
      "| a | b |\n| - | - |\n| [[The Informant]] | [[Ann]] |\n",
    ])
  func hidden(text: String) {
    for (path, html) in pages(text) {
      #expect(!html.lowercased().contains("informant") && !html.contains("Mole"), "\(path)")
    }
    #expect(pages(text)["talk.html"]?.contains("…") == true)
  }

  @Test("keeps the words that it has, and everything else its place")
  func labelled() {
    let page = pages("*[[The Informant|a woman]]* met **[[Mole]]** and [[Ann]].")["talk.html"] ?? ""
    #expect(page.contains("<em>a woman</em> met <strong>…"))
    #expect(page.contains(" and <a href=\"ann.html\">Ann</a>."))
  }

  @Test("is warned of, with what stands in its place")
  func told() {
    let site: SiteFixture = ["informant.md": "---\nconfidential: true\n---\n", "talk.md": "So says [[informant]].\n"]
    let said = site.diagnostics.first { $0.id == "link-to-confidential" }
    #expect(said?.severity == .warning)
    #expect(said?.location.range == 8..<21)
    #expect(said?.notes.last?.message == "the page shows … in its place")
    #expect(said?.fix == "take the link out, or give it a label")
  }
}
