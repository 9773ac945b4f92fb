import Model
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

  /// - Parameter keys: of the note.
  private func page(of capture: String, checksum: String, _ keys: String = "quote: We paid nothing") throws -> String {
    var site: SiteFixture = [
      "articles/raid.md": "---\ntitle: The article\ndate: 2018-04-28\n---\nThey said: “We paid nothing.”",
      "sources/letter.md":
        "---\ntitle: The letter\ntype: report\ncapture: l.txt\nsha256: \(String(repeating: "a", count: 64))\n---\nX.",
      "annotations/a.md": "---\nkind: quote\narticle: raid\n\(keys)\nsources: [{source: letter}]\n---\nX.",
    ]
    site.captures = ["l.txt": Capture(text: Array(capture.utf8), sha256: String(repeating: checksum, count: 64))]
    return try #require(site.pages()["articles/raid.html"])
  }

  @Test("That they stand in a file of another checksum than was noted, which is no copy that was kept")
  func otherChecksum() throws {
    #expect(try page(of: "We paid nothing.", checksum: "a").contains("The words are verified against the copy of"))
    let changed = try page(of: "We paid nothing.", checksum: "b")
    #expect(changed.contains("The words are not verified: the capture does not have the checksum that was noted"))
    #expect(!changed.contains("The words are verified"))
  }

  @Test("Of a translation, that it is the original words that are verified")
  func original() throws {
    let keys = "quote: We paid nothing\noriginal: Wir zahlten nichts\nlanguage: de"
    let page = try page(of: "Wir zahlten nichts.", checksum: "a", keys)
    #expect(page.contains("The original words are verified against the copy of"))
    #expect(!page.contains("The words are"))
    // Words in the article’s own language are held themselves.
    let own = try self.page(of: "We paid nothing.", checksum: "a", keys.replacing("language: de", with: "language: en"))
    #expect(!own.contains("The original words are"))
  }
}
