import Importing
import Testing

@Suite("Lines that a program or a person broke")
struct WrappedLinesTests {
  private func paragraphs(_ text: String) -> [String] {
    PlainTextFormat().read(Array(text.utf8)).blocks.map(\.text)
  }

  @Test("Two lines of a sentence are enough, and the headline above them is none of them")
  func few() {
    #expect(
      paragraphs(
        """
        Ferry inquiry hears of a door that would not close
        The forward door of the ferry Morning Star had been reported as faulty
        nine times before she sank off Skerry Point, an inquiry heard.

        Judge Rosalind Achterberg asked for all maintenance books by Monday.
        """) == [
          "Ferry inquiry hears of a door that would not close",
          "The forward door of the ferry Morning Star had been reported as faulty nine times before she sank off Skerry Point, an inquiry heard.",
          "Judge Rosalind Achterberg asked for all maintenance books by Monday.",
        ])
  }

  @Test("A headline that was broken, too, and a long address between the lines")
  func headline() {
    #expect(
      paragraphs(
        """
        Ferry inquiry hears of a door that would
        not close

        The forward door of the ferry Morning
        Star had been reported as faulty.

        https://www.example.org/a/long/address/that/nobody/could/break/at/any/place/whatever/the/width/of/lines/is

        Nobody had mended it.
        """) == [
          "Ferry inquiry hears of a door that would not close",
          "The forward door of the ferry Morning Star had been reported as faulty.",
          "https://www.example.org/a/long/address/that/nobody/could/break/at/any/place/whatever/the/width/of/lines/is",
          "Nobody had mended it.",
        ])
  }

  @Test("What a mail quotes, with its signs before each line")
  func quoted() {
    #expect(
      paragraphs("> The mill\n>\n> The mill opened on Monday and ground its first\n> sack by noon.\n") == [
        "The mill", "The mill opened on Monday and ground its first sack by noon.",
      ])
  }

  @Test(
    "Hyphens at the ends of lines",
    arguments: [
      ("so-", "called", "so-called"), ("ques-", "tions", "questions"),
      ("two-", "and three-storey", "two- and three-storey"),
      ("ques\u{AD}", "tions", "questions"), ("Anglo-", "Irish", "Anglo-Irish"), ("out –", "and", "out – and"),
    ])
  func hyphens(end: String, beginning: String, joined: String) {
    let text =
      "All these questions were put to the owner of the mill \(end)\n\(beginning) to the board as well, which met\nagain."
    #expect(
      paragraphs(text) == [
        "All these questions were put to the owner of the mill \(joined) to the board as well, which met again."
      ])
  }

  @Test(
    "A paragraph a line stays one, however its lines begin",
    arguments: [
      "The mill opens again\nby Ann Lee\nIt was closed for nine years.\nIt is open now.",
      "It was closed for nine years and nobody had the key to it.\nIt is open now.\niPhone owners may come, too.",
    ])
  func unbroken(text: String) {
    #expect(paragraphs(text) == text.split(separator: "\n").map(String.init))
  }

  @Test("What each printed page has above it is no title, and its number no text")
  func runningHeads() {
    let text = """
      THE NORTHERN REVIEW                 Issue 212, March 2016

      The bridge that was never built
      by Agnes Thorne

      In the spring of that year the county set aside nine crowns for a bridge.

      12

      THE NORTHERN REVIEW                 Issue 212, March 2016

      “There was a contract, and there was a contractor,” recalled Leif Sandahl.

      13
      """
    let article = ImportedArticle(PlainTextFormat().read(Array(text.utf8)), words: .english)
    #expect(article.title == "The bridge that was never built")
    #expect(article.authors == ["Agnes Thorne"])
    #expect(article.blocks.count == 2)
  }
}
