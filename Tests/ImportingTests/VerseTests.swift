import Importing
import Testing

@Suite("Lines of verse stay lines, and are no headings")
struct VerseTests {
  private static let before = "They sang on Fridays, when the cart came up from the pans."
  private static let after = "The cart has not come since the last of the pans was closed."
  private static let verse = [
    "Rake it low, rake it slow", "Brine above and white below", "Who will eat what we have made?", "Those in the shade",
  ]

  private func article(_ page: PastedPage) -> ImportedArticle { ImportedArticle(page, words: .english) }

  private func pasted(_ text: String) -> ImportedArticle { article(PlainTextFormat().read(Array(text.utf8))) }

  private func saved(_ html: String) -> ImportedArticle {
    article(
      HTMLPageFormat().read(
        Array("<article><h1>Songs of the pans</h1><p>\(Self.before)</p>\(html)<p>\(Self.after)</p></article>".utf8)))
  }

  private func isVerse(_ article: ImportedArticle) -> Bool {
    article.blocks.map(\.text) == [Self.before] + Self.verse + [Self.after]
      && article.blocks.allSatisfy { $0.kind == .paragraph }
  }

  @Test("Pasted, with or without empty lines between paragraphs")
  func text() {
    let title = "Songs of the pans are sung again"
    let lines = Self.verse.joined(separator: "\n")
    #expect(isVerse(pasted([title, Self.before, lines, Self.after].joined(separator: "\n\n"))))
    #expect(isVerse(pasted(([title, Self.before] + Self.verse + [Self.after]).joined(separator: "\n"))))
  }

  @Test("Saved: lines of one paragraph, of a preformatted one, and paragraphs by themselves")
  func html() {
    #expect(isVerse(saved("<p>" + Self.verse.joined(separator: "<br>") + "</p>")))
    #expect(isVerse(saved("<pre class=wp-block-verse>" + Self.verse.joined(separator: "\n") + "</pre>")))
    #expect(isVerse(saved(Self.verse.map { "<p>\($0)</p>" }.joined())))
  }

  @Test("Lines of one paragraph are lines of one in Markdown, and two breaks begin another")
  func markdown() {
    func markdown(_ html: String) -> String { MarkdownParagraphs.text(of: saved(html).blocks) }
    #expect(
      markdown("<p>Turn the wheel,<br/>turn it round.</p>")
        == "\(Self.before)\n\nTurn the wheel,\\\nturn it round.\n\n\(Self.after)\n")
    #expect(
      markdown("<blockquote><p>Turn the wheel,<br>turn it round.</p></blockquote>")
        == "\(Self.before)\n\n> Turn the wheel,\\\n> turn it round.\n\n\(Self.after)\n")
    #expect(markdown("<p>Turn.<br><br>Turn again.</p>") == "\(Self.before)\n\nTurn.\n\nTurn again.\n\n\(Self.after)\n")
  }

  @Test("A line by itself above a paragraph is a heading still")
  func heading() {
    let text = ["Songs of the pans are sung again", Self.before, "What is left", Self.after].joined(separator: "\n\n")
    #expect(pasted(text).blocks.map(\.kind) == [.paragraph, .heading(2), .paragraph])
  }
}
