import TestSupport
import Testing

/// What is told of other texts, or not told, where a file has an error.
@Suite("A file with an error")
struct FilesWithErrorsTests {
  private func told(_ files: [String: String]) -> [String] {
    SiteFixture(files).diagnostics.map { "\($0.id): \($0.message) / \($0.fix ?? "")" }
  }

  // MARK: - Words that a note with an error quotes

  private static let article =
    "---\ntitle: The raid\ndate: 2018\nauthors: [A]\n---\n“We buried what came to us,” he said. “Nobody knew,” she said.\n"

  private func uncovered(note: String) -> [String] {
    told(["articles/raid.md": Self.article, "annotations/buried.md": "---\n\(note)\n---\nHe said so.\n"])
      .filter { $0.hasPrefix("uncovered-quotation") }
  }

  @Test(
    "Words of a note on an article that nobody finds are not told as nobody’s",
    arguments: ["We buried what came to us", "We buried what came", "“We buried what came to us,” he said"])
  func unresolvedArticle(quote: String) {
    let found = uncovered(note: "kind: quote\narticle: rade-of-2018\nquote: \(quote)")
    #expect(found.count == 1 && found.allSatisfy { !$0.contains("buried") && $0.contains("Nobody knew") }, "\(found)")
  }

  @Test("nor those of a note with another error", arguments: ["kind: quote\nsecrt: 1", "kind: quotation"])
  func flawedNote(keys: String) {
    let found = uncovered(note: "\(keys)\narticle: raid\nquote: We buried what came to us")
    #expect(!found.contains { $0.contains("buried") }, "\(found)")
  }

  @Test("Those of a note of another kind are")
  func noteOfAnotherKind() {
    let found = uncovered(note: "kind: context\narticle: rade-of-2018\nquote: We buried what came to us")
    #expect(found.count == 1 && found.allSatisfy { $0.contains("buried") }, "\(found)")
  }
}
