import Diagnostics
import Linking
import TestSupport
import Testing

/// A note keeps the sentence around its words. Where a mistake in the article makes another sentence of it, the mistake is told,
/// and not that the sentence changed: to accept that would keep the mistake.
@Suite("A mistake beside annotated words is told by itself")
struct SurroundingsConsequencesTests {
  private static let article =
    "## The money\n\nHe met [[Ada Example]] there. [[Ada Example]] took the money away. It rained.\n"

  private func site(_ body: String, note: String) -> SiteFixture {
    [
      "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\n\(body)",
      "entities/ada.md": "---\ntitle: Ada Example\nkind: person\n---\nText.\n",
      "entities/eve.md": "---\ntitle: Eve Example\nkind: person\n---\nText of [[Ada Example]].\n",
      "pages/other.md": "---\ntitle: Other\n---\nOf [[Eve Example]].\n",
      "annotations/raid/note.md": note,
    ]
  }

  /// What is told when the article is edited after a note was made on “took the money”.
  private func told(_ edit: (String) -> String, _ others: [String: String] = [:]) throws -> [String] {
    let bare = "---\nkind: context\narticle: raid\nquote: took the money\n---\nA note.\n"
    let first = site(Self.article, note: bare).dossier()
    let kept = try #require(AnchorRepair.incompleteAnchors(in: first).first)
    let note = String(decoding: try #require(kept.edit.applied(to: kept.annotation)), as: UTF8.self)
    let body = edit(Self.article)
    #expect(body != Self.article || !others.isEmpty)
    var edited = site(body, note: note)
    for (path, text) in others {
      edited.files.removeAll { $0.path == path }
      edited.files.append((path: path, text: text))
    }
    return edited.diagnostics.filter { $0.severity != .information }.map { "\($0.severity) \($0.id)" }
  }

  @Test(
    "in its sentence",
    arguments: [
      (". [[Ada Example]] took", ". [[Ada Exmaple]] took", "error unresolved-link"),
      (". [[Ada Example]] took", ". [[Example]] took", "error unresolved-link"),
      (". [[Ada Example]] took", ". \\[\\[Ada Example\\]\\] took", "error escaped-link"),
      ("[[Ada Example]] took", "{{< figure src=\"a.jpg\" >}} [[Ada Example]] took", "error shortcode"),
    ])
  func sentence(old: String, new: String, told: String) throws {
    let found = try self.told { $0.replacing(old, with: new) }
    #expect(found == [told])
  }

  @Test(
    "in a paragraph beside it: what is to be shown and is not there", arguments: ["![[report.pdf]]", "![[plan.png]]"])
  func missingFile(embed: String) throws {
    let found = try told { $0.replacing("He met", with: "\(embed)\n\nHe met") }
    #expect(found == ["error missing-media"])
  }

  @Test(
    "above it",
    arguments: [
      ("## The money", "##The money", "error unspaced-heading"),
      ("He met", "```\nHe met", "error unclosed-code"),
    ])
  func above(old: String, new: String, told: String) throws {
    let found = try self.told { $0.replacing(old, with: new) }
    #expect(found == [told])
  }

  @Test(
    "in a paragraph beside it: an embed by a name that nothing has, or that never ends",
    arguments: ["![[plan]]", "![[plan"])
  func embeds(embed: String) throws {
    let found = try told { $0.replacing("He met", with: "\(embed)\n\nHe met") }
    #expect(found.count == 1 && !found[0].contains("sentence"), "\(found)")
  }

  @Test(
    "in the file that a link of the sentence leads to",
    arguments: ["title: {{title}}", "title:", "title: [Ada Example]", "title: \"Ada Example"])
  func target(title: String) throws {
    let found = try told({ $0 }, ["entities/ada.md": "---\n\(title)\nkind: person\n---\nText.\n"])
    #expect(!found.isEmpty && !found.contains { $0.contains("sentence") }, "\(found)")
  }

  @Test(
    "in the settings, which say where sentences end",
    arguments: ["title: T\nlanguage: Deutsch", "title: T\nlanguage: de_DE.utf8", "title: \"T\nlanguage: de"])
  func settings(text: String) throws {
    func site(_ settings: String, _ note: String) -> SiteFixture {
      [
        "dossier.yml": settings, "annotations/raid/note.md": note,
        "articles/raid.md":
          "---\ntitle: Der Fund\ndate: 2018-04-27\n---\nEs regnete. Am 2. Mai: Das Wasser ist rein, hieß es. Es regnete.\n",
      ]
    }
    let bare = "---\nkind: context\narticle: raid\nquote: Das Wasser ist rein\n---\nEine Notiz.\n"
    let kept = try #require(AnchorRepair.incompleteAnchors(in: site("title: T\nlanguage: de", bare).dossier()).first)
    let note = String(decoding: try #require(kept.edit.applied(to: kept.annotation)), as: UTF8.self)
    let found = site(text, note).diagnostics.filter { $0.severity != .information }
    #expect(found.map(\.location.path) == ["Content/dossier.yml"], "\(found)")
  }

  @Test("below it: where another text begins in its file, its own notes are told of nothing")
  func secondText() throws {
    let found = try told { $0.replacing("He met", with: "---\ntitle: Second\n---\nHe met") }
    #expect(found == ["error late-front-matter"])
  }

  @Test("A name that two have")
  func ambiguous() throws {
    let found = try told(
      { $0 }, ["entities/eve.md": "---\ntitle: Eve Example\nkind: person\naliases: [Ada Example]\n---\nText.\n"])
    #expect(!found.contains { $0.contains("sentence") }, "\(found)")
    #expect(found.contains("error ambiguous-link"))
  }

  @Test("A change that it does not make is told beside it")
  func other() throws {
    let found = try told {
      $0.replacing("He met [[Ada Example]]", with: "He met [[Ada Exmaple]]").replacing("away", with: "never")
    }
    #expect(found.contains("error unresolved-link"))
    #expect(found.contains("error anchor-context"))
  }
}
