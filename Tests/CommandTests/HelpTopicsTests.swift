import Testing

@testable import DossierCommands

@Suite("A topic of help that is no command")
struct HelpTopicsTests {
  @Test(
    "leads to the page that tells of it",
    arguments: [
      "captures": "dossier help fields source", "links": "dossier help link", "wikilinks": "[[name|words]]",
      "notes": "dossier help annotate", "quotes": "dossier help fields quote, or dossier list quotes",
      "claims": "dossier help fields claim, or dossier list claims", "claim": "dossier help fields claim",
      "sources": "dossier help fields source, or dossier list sources", "articles": "dossier help fields article",
      "pages": "dossier help fields page", "entities": "dossier help fields entity-kinds",
      "people": "dossier help fields entity-kinds", "person": "dossier help fields person",
      "relations": "dossier help fields relations", "settings": "dossier help fields settings",
      "yaml": "dossier help fields", "front-matter": "dossier help fields", "images": "Content/media/",
      "drafts": "draft: true", "confidential": "dossier help fields source", "vault": "dossier build",
      "markdown": "[[name|words]]", "callouts": "dossier help fields callouts", "dates": "which have date:",
      "aliases": "which have aliases:", "baseurl": "dossier help fields settings, which has baseURL:",
      "slugs": "dossier help rename", "rules": "dossier check --list", "RSS": "dossier help fields settings",
    ])
  func answered(word: String, part: String) {
    #expect(HelpTopics.advice(on: word)?.contains(part) == true, "\(HelpTopics.advice(on: word) ?? "nothing")")
  }

  @Test("What nobody knows is left to others", arguments: ["xyzzy", "deploy", "init", "lint", ""])
  func unknown(word: String) {
    #expect(HelpTopics.advice(on: word) == nil)
  }
}
