import Diagnostics
import Linking
import Model
import TestSupport
import Testing

/// What a note keeps of the sentence around its words, however long that is.
@Suite("What a note keeps of its sentence")
struct KeptSentenceTests {
  @Test(
    "Of a sentence that is too long to be kept whole, all is watched all the same", arguments: [60, 300])
  func longSentences(count: Int) throws {
    let long = String(repeating: "as it rained and snowed, ", count: count)
    for (before, after) in [
      ("It is so, \(long)that he took it.", "It is not so, \(long)that he took it."),
      ("He took it, \(long)and it was so.", "He took it, \(long)and it was not so."),
      ("|A|B|\n|-|-|\n|he took it|\(long)so|", "|A|B|\n|-|-|\n|he took it|\(long)not so|"),
      ("It is so, \(long)of all.[^1]\n\n[^1]: He took it.", "It is not so, \(long)of all.[^1]\n\n[^1]: He took it."),
    ] {
      #expect(try WatchedNote.told("took it", before, after) == ["error sentence-meaning"])
      // Of more spaces in so long a sentence a warning may tell, as other words of it are kept then.
      let spaced = before.replacing("snowed,", with: "snowed, ")
      #expect(try WatchedNote.told("took it", before, "It rained.\n\n" + spaced).allSatisfy { $0.hasPrefix("warning") })
      #expect(try WatchedNote.told("took it", before, "It rained.\n\n" + before) == [])
    }
  }

  /// What a note on words of an article keeps of their sentence.
  private func kept(_ quote: String, of article: String) throws -> String {
    let dossier = WatchedNote.site(article, ["note": "quote: \(quote)"]).dossier()
    let incomplete = try #require(AnchorRepair.incompleteAnchors(in: dossier).first)
    let file = String(decoding: try #require(incomplete.edit.applied(to: incomplete.annotation)), as: UTF8.self)
    let line = try #require(file.split(separator: "\n").first { $0.hasPrefix("sentence: ") })
    return String(line.dropFirst("sentence: \"".count).dropLast())
  }

  @Test("A sentence is kept whole, but for one as long as a page, of which a hash stands for the rest")
  func keptSentence() throws {
    let long = String(repeating: "as it rained and snowed, ", count: 45)
    let whole = "So, \(long)he took it, \(long.dropLast(2))."
    #expect(try kept("he took it", of: whole) == whole)
    let page = String(repeating: long, count: 10)
    let cut = try kept("he took it", of: "So, \(page)he took it, \(page.dropLast(2)).")
    #expect(cut.utf8.count < 1400)
    #expect(cut.contains(/^\[…[0-9a-f]{16}…\] .* he took it, .* \[…[0-9a-f]{16}…\]$/), "\(cut)")
  }

  @Test("A cell keeps its row with the heads of all columns; a footnote, what it is a note to")
  func keptStructure() throws {
    let table = "|Name|Said|When|\n|-|-|-|\n|Lee|he took it|2018|"
    #expect(try kept("took it", of: table) == "| Said | Name: Lee | he took it ¶ || When: 2018 ¶ |^ Name")
    let footnote = "It ended. They left.[^1] No.\n\n[^1]: He took it."
    #expect(try kept("took it", of: footnote) == "They left.[^1] ¶ [^] He took it.")
  }
}
