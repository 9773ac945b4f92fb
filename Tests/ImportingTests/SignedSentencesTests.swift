import Importing
import Testing

@Suite("A sentence with who wrote it behind is one of the article")
struct SignedSentencesTests {
  @Test("and stays", arguments: ["(rk/dpa)", "(AFP)", "(AP/Reuters)"])
  func kept(signature: String) {
    let last = "The council said on Monday that a stove is ordered. \(signature)"
    let text = "Teachers walk out over a stove in Bellmoor\n\nThe stove broke in the first week of May.\n\n\(last)\n"
    for words in [FurnitureWords.english, .german] {
      let article = ImportedArticle(PlainTextFormat().read(Array(text.utf8)), words: words)
      #expect(article.blocks.map(\.text).last == last, "\(words.language)")
    }
  }

  @Test("A caption with its credit is none")
  func caption() {
    let text =
      "Teachers walk out over a stove in Bellmoor\n\nThe stove broke in the first week of May.\n\nThe east wing. (Jo Tamm/AFP)\n\nIt was cold."
    let article = ImportedArticle(PlainTextFormat().read(Array(text.utf8)), words: .english)
    #expect(article.furniture.map(\.text) == ["The east wing. (Jo Tamm/AFP)"])
  }
}
