import Diagnostics
import Linking
import Model
import TestSupport
import Testing

/// What makes other words of a note's words without a word in their own sentence: quotation marks far off, footnotes, headings.
@Suite("What says far from annotated words whether they are true")
struct SurroundingsMeaningTests {
  private func told(_ quote: String, _ before: String, _ after: String) throws -> [String] {
    try WatchedNote.told(quote, before, after)
  }

  @Test(
    "Words that came to stand in a quotation of several sentences, or stand in none any more",
    arguments: ["‘_’", "'_'", "»_«", "›_‹", "‚_‘", "‹_›", "”_”", "„_“", "“_”", "\"_\"", "« _ »", "「_」"])
  func quotations(marks: String) throws {
    let words = "It rained. He took it. They left."
    let quoted = "She said: " + marks.replacing("_", with: words)
    #expect(try told("took", words, quoted).first == "error sentence-meaning")
    #expect(try told("took", quoted, words).first == "error sentence-meaning")
    #expect(try told("took", quoted, quoted + "\n\nIt snowed.") == [])
  }

  @Test("A quotation over paragraphs")
  func paragraphs() throws {
    let words = "It rained.\n\nHe took it.\n\nThey left."
    #expect(try told("took", words, "“It rained.\n\nHe took it.\n\nThey left.”") == ["error sentence-meaning"])
    #expect(try told("took", words, "“It rained.\n\n“He took it.\n\n“They left.”") == ["error sentence-meaning"])
    #expect(try told("took", words, "“It rained.”\n\nHe took it.\n\n“They left.”") == [])
    #expect(
      try told("took", "‘It rained.\n\nHe took it.\n\nThey left.’", "“It rained.\n\nHe took it.\n\nThey left.”") == [],
      "the marks are others, the words are quoted as they were")
  }

  @Test("Apostrophes and marks around other words are no quotation")
  func apostrophes() throws {
    #expect(try told("took", "It rained. He took it.", "It’s ’90s rain. He took it. The workers’ cars left.") == [])
    #expect(try told("took", "It rained. He took it.", "‘It rained. Yes.’ He took it. ‘They left. No.’") == [])
  }

  @Test(
    "A footnote that denies or doubts came to the sentence, or went",
    arguments: [
      "He took it.[^1]\n\n[^1]: This is not true.", "He took it.^[This is not true.]",
      "He took it.[^1]\n\n[^1]: A rumour.",
      "He took it.[^1]\n\n[^1]: He denied it later.",
    ])
  func footnotes(noted: String) throws {
    #expect(try told("took", "He took it.", noted) == ["error sentence-meaning"])
    #expect(try told("took", noted, "He took it.") == ["error sentence-meaning"])
  }

  @Test("Another footnote is but another difference, and so is another number of the same")
  func otherFootnotes() throws {
    #expect(try told("took", "He took it.", "He took it.[^1]\n\n[^1]: See the report.") == ["warning sentence-changed"])
    #expect(
      try told("took", "He took it.[^1]\n\n[^1]: Not so.", "He took it.[^2]\n\n[^2]: Not so.")
        == ["warning sentence-changed"])
  }

  @Test(
    "A heading whose new name says whether it is true",
    arguments: [
      ("Confirmed", "Refuted"), ("Payments", "Alleged payments"), ("Payments", "Payments?"),
      ("Payments", "No payments"),
      ("Payments", "~~Payments~~"), ("Legal payments", "Illegal payments"), ("Evidence", "“Evidence”"),
      ("Facts", "Myths"),
      ("Payments", "Satire"),
    ])
  func headings(old: String, new: String) throws {
    func article(_ heading: String) -> String { "## \(heading)\n\nHe took it." }
    #expect(try told("took", article(old), article(new)) == ["error heading-meaning"])
    #expect(try told("took", article(new), article(old)) == ["error heading-meaning"])
    #expect(
      try told("took", "# \(old)\n\n### A\n\nHe took it.", "# \(new)\n\n### A\n\nHe took it.").first
        == "error heading-meaning")
  }

  @Test(
    "A heading whose new name is but another one",
    arguments: [
      ("Payments", "What was paid"), ("The year 2017", "The year 2018"), ("About the raid", "Around the raid"),
      ("Week one", "Week two"),
    ])
  func names(old: String, new: String) throws {
    func article(_ heading: String) -> String { "## \(heading)\n\nHe took it." }
    #expect(try told("took", article(old), article(new)) == ["warning heading-renamed"])
  }

  @Test("Signs that say what a check mark or a cross says")
  func signs() throws {
    #expect(try told("took", "✅ He took it.", "❌ He took it.") == ["error sentence-meaning"])
    #expect(try told("took", "He took it.", "He took it. ❌") == ["error sentence-meaning"])
    #expect(try told("took", "He took it.", "He took it. 🎉") == [])
  }

  @Test("Where the sentence was taken out of a note, its heading and the record still say where its words stood")
  func withoutSentence() {
    let article = "## Sure\n\nNo.\n\n## Unsure\n\nHe took it."
    func site(_ keys: String, _ facts: [PublishedRecord.Fact] = []) -> SiteFixture {
      var site = WatchedNote.site(article, ["note": "quote: took\n\(keys)"])
      if !facts.isEmpty { site.published = PublishedRecord(facts) }
      return site
    }
    let headed = site("heading: Sure")
    #expect(headed.diagnostics.map(\.id).contains("heading-changed"))
    #expect(AnchorRepair.incompleteAnchors(in: headed.dossier()).isEmpty)
    #expect(AnchorRepair.incompleteAnchors(in: site("heading: Unsure").dossier()).count == 1)

    let headings: [PublishedRecord.Fact] = [
      .init("article raid", "heading", "Sure"), .init("article raid", "heading", "Unsure"),
    ]
    let moved = site("", headings + [.init("article raid", sentence: "He took it.", below: "Sure")])
    #expect(moved.diagnostics.map(\.id).contains("heading-changed"))
    #expect(AnchorRepair.incompleteAnchors(in: moved.dossier()).isEmpty)
    let same = site("", headings + [.init("article raid", sentence: "He took it.", below: "Unsure")])
    #expect(AnchorRepair.incompleteAnchors(in: same.dossier()).count == 1)
  }
}
