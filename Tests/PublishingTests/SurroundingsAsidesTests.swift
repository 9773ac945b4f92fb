import Diagnostics
import Linking
import Model
import TestSupport
import Testing

/// What a note's words are set in and stand beside, as far as it is no word of their sentence.
@Suite("What is no word of the sentence is watched, too")
struct SurroundingsAsidesTests {
  private func told(_ quote: String, _ before: String, _ after: String) throws -> [String] {
    try WatchedNote.told(quote, before, after, html: "safe")
  }

  @Test(
    "How the words are set, and what is said where a pointer rests on them",
    arguments: [
      ("He took ==it all==.", "He took it all."), ("He took it all.", "He ==took== it all."),
      ("He took it all.", "He took it <mark>all</mark>."), ("He took it all.", "He took it <u>all</u>."),
      ("He took it all.", "He took it <small>all</small>."), ("He took it all.", "He took it <ins>all</ins>."),
      (
        #"He took [it](https://example.org/a "A report")."#, #"He took [it](https://example.org/a "A letter")."#
      ),
      (#"He took [it](https://example.org/a "A report")."#, "He took [it](https://example.org/a)."),
      ("He took [it](https://example.org/a).", #"He took [it](https://example.org/a "A report")."#),
      ("He took the <abbr title=\"A\">EU</abbr>’s.", "He took the <abbr title=\"B\">EU</abbr>’s."),
    ])
  func styles(before: String, after: String) throws {
    #expect(try told("took", before, after) == ["warning sentence-changed"])
  }

  @Test(
    "A callout's kind is watched where the words are its title, as where they are its text",
    arguments: [
      ("> [!success] He took it.", "> [!failure] He took it."), ("He took it.", "> [!failure] He took it."),
      ("> [!success] He took it.\n> In May.", "> [!failure] He took it.\n> In May."),
      ("He took it.", "> [!quote] He took it."), ("> [!failure] He took it.", "He took it."),
      ("## May\n\n> [!success] He took it.", "## May\n\n> [!failure] He took it."),
    ])
  func titles(before: String, after: String) throws {
    #expect(try told("took", before, after).contains("error heading-changed"))
  }

  @Test("What stands below a callout's title is no matter of the title")
  func belowTitle() throws {
    let before = "> [!note] He took it.\n> In May."
    #expect(try told("took", before, "> [!note] He took it.\n> In June.") == [])
    #expect(try told("took", before, "> [!note]- He took it.\n> In May.") == [])
    #expect(
      try told("took", "## May\n\n> [!note] He took it.", "## Spring\n\n> [!note] He took it.") == [
        "warning heading-renamed"
      ])
  }

  @Test(
    "What the words say otherwise when set so is an error, as is a title that denies",
    arguments: [
      ("He took 10<sup>6</sup> coins.", "He took 106 coins."), ("So Lee took it all.", "So Lee took <q>it all</q>."),
      ("He took [it](https://example.org/a \"A report\").", "He took [it](https://example.org/a \"No report\")."),
      ("He took [it](https://example.org/a \"True\").", "He took [it](https://example.org/a \"False\")."),
    ])
  func tellingStyles(before: String, after: String) throws {
    #expect(try told("took", before, after) == ["error sentence-meaning"])
  }

  @Test("A callout that is folded, or words that are, are not seen at once")
  func folded() throws {
    #expect(
      try told("took", "> [!note] A\n> He took it.", "> [!note]- A\n> He took it.") == ["warning heading-renamed"])
    #expect(
      try told("took", "> [!note] A\n> He took it.", "> [!note]+ A\n> He took it.") == [], "open, it shows the same")
    #expect(
      try told("took", "He took it.", "<details><summary>A</summary>\n\nHe took it.\n\n</details>") == [
        "error heading-changed"
      ])
  }

  @Test("A rule sets what is below it apart")
  func rules() throws {
    let before = "## A\n\nIt rained.\n\nHe took it."
    #expect(try told("took", before, "## A\n\nIt rained.\n\n---\n\nHe took it.") == ["warning rule-above"])
    #expect(try told("took", "It rained.\n\n---\n\nHe took it.", "It rained.\n\nHe took it.") == ["warning rule-above"])
    #expect(
      try told("took", "---\n\nIt rained.\n\nHe took it.", "---\n\nIt rained.\n\n***\n\nHe took it.") == [
        "warning rule-above"
      ])
    #expect(try told("took", before, "It rained.\n\n---\n\n" + before) == [], "one above the heading does not")
    #expect(try told("took", before, before + "\n\n---\n\nThey left.") == [], "nor does one below the words")
    #expect(
      try told("took", before, "## B\n\nIt rained.\n\n---\n\nHe took it.") == ["warning heading-renamed"],
      "a rule makes no other heading of one that has another name")
  }

  @Test("The order of a table’s rows")
  func rows() throws {
    func table(_ rows: String...) -> String {
      (["| A | B |", "| - | - |"] + rows.map { "| \($0) |" }).joined(separator: "\n")
    }
    let before = table("x | he took it", "y | no", "z | no")
    #expect(try told("took", before, table("y | no", "x | he took it", "z | no")) == ["warning sentence-changed"])
    #expect(
      try told("took", before, table("x | he took it", "z | no", "y | no")) == [], "of those below it another matter")
    #expect(
      try told("took", table("y | no", "x | he took it"), table("w | no", "y | no", "x | he took it")) == [],
      "a row further up is none of its neighbours")
  }

  @Test(
    "Another page’s text right before the words or right after them",
    arguments: [
      ("He took it.", "![[other]]\n\nHe took it."), ("He took it.", "He took it.\n\n![[other]]"),
      ("![[other]]\n\nHe took it.", "He took it."),
    ])
  func embeds(before: String, after: String) throws {
    #expect(try told("took", before, after) == ["warning sentence-changed"])
  }

  @Test(
    "Who speaks, or is meant, where the sentence names nobody",
    arguments: [
      ("Smith spoke to us.\n\n“His man took it,” he said.", "Jones spoke to us.\n\n“His man took it,” he said."),
      ("Then Smith left. It rained. He took it.", "Then Jones left. It rained. He took it."),
      ("Smith spoke.\n\nIt rained.\n\n“It took long.”", "Jones spoke.\n\nIt rained.\n\n“It took long.”"),
      ("**Smith:** It rained.\n\nIt took long.", "**Jones:** It rained.\n\nIt took long."),
      ("Smith: It rained.\n\nIt took long.", "Jones: It rained.\n\nIt took long."),
    ])
  func speakers(before: String, after: String) throws {
    #expect(try told("took", before, after) == ["error sentence-meaning"])
  }

  @Test(
    "Where another name comes between, and the first stays, it is a warning; where nobody is meant, it is no matter")
  func otherNames() throws {
    #expect(
      try told("took", "Smith left.\n\nHe took it.", "Smith left.\n\nThen Jones came.\n\nHe took it.") == [
        "warning sentence-changed"
      ])
    #expect(try told("took", "Smith left.\n\nIt took long.", "Jones left.\n\nIt took long.") == [])
    #expect(
      try told("took", "## A\n\nSmith left.\n\n## B\n\nHe took it.", "## A\n\nJones left.\n\n## B\n\nHe took it.")
        == [],
      "nor what stands below another heading")
  }

  @Test("What a file kept before such things were kept holds, as it says nothing of them")
  func olderFiles() throws {
    let site = WatchedNote.site(
      "Smith left.\n\nHe took it.", ["note": "quote: took\nprefix: He\nsuffix: it\nsentence: He took it."])
    #expect(site.diagnostics.filter { $0.id.hasPrefix("sentence") } == [])
  }
}
