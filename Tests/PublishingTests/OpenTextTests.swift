import Publishing
import TestSupport
import Testing

/// Texts that are open in an editor stand in the place of the files.
@Suite("A session over open texts")
struct OpenTextTests {
  private static let amaq = "---\ntitle: Amaq\nkind: outlet\n---\n"
  private let bench: SiteSessionTests.Bench

  init() throws {
    bench = try SiteSessionTests.Bench(
      [
        "dossier.yml": "title: T\n", "articles/raid.md": "---\ntitle: Raid\ndate: 2018\n---\nOn [[amaq]].\n",
        "entities/amaq.md": Self.amaq + "As saved.\n",
      ], .memory)
    _ = try bench.session.build()
  }

  private func type(_ text: String?, in path: String) throws -> SiteBuilder.Outcome {
    bench.session.openTexts[path] = text.map { Array($0.utf8) }
    _ = bench.steps.tookFrontMatter()
    return try bench.session.update([path])
  }

  @Test("shows what is typed before it is saved, and the file again when the text is closed")
  func typed() throws {
    #expect(try type(Self.amaq + "As typed.\n", in: "entities/amaq.md").report != nil)
    #expect(!bench.steps.tookFrontMatter())
    #expect(bench.published["entities/amaq.html"]?.contains("As typed.") == true)
    _ = try type(nil, in: "entities/amaq.md")
    #expect(bench.published["entities/amaq.html"]?.contains("As saved.") == true)
    #expect(bench.folder.read("Content/entities/amaq.md") == Self.amaq + "As saved.\n")
  }

  @Test("has a text that was never saved as a file of its own")
  func neverSaved() throws {
    let text = "---\ntitle: Ada\nkind: person\n---\nOf [[amaq]].\n"
    #expect(try type(text, in: "entities/ada.md").report != nil)
    #expect(bench.published["entities/ada.html"]?.contains("Of <a href=\"amaq.html\"") == true)
    _ = try type(nil, in: "entities/ada.md")
    #expect(bench.published["entities/ada.html"] == nil)
  }

  @Test("keeps the last good document while front matter is half typed, and needs no full build when it is whole again")
  func halfTyped() throws {
    let outcome = try type("---\ntitle: [Amaq\nkind: outlet\n---\nNew.\n", in: "entities/amaq.md")
    #expect(outcome.diagnostics.contains { $0.severity == .error && $0.location.path == "Content/entities/amaq.md" })
    #expect(bench.published["entities/amaq.html"]?.contains("As saved.") == true)
    #expect(bench.session.dossier?.corpus.documents.map(\.title) == ["Raid", "Amaq"])
    #expect(try type(Self.amaq + "Whole again.\n", in: "entities/amaq.md").report != nil)
    #expect(!bench.steps.tookFrontMatter())
    #expect(bench.published["entities/amaq.html"]?.contains("Whole again.") == true)
  }
}
