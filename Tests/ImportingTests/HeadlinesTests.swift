import Importing
import Testing

@Suite("Headlines of a few words, and what stands around them")
struct HeadlinesTests {
  private static let sentence = "The mine at Ostwick closed last week, after two centuries."

  private func article(_ lines: String...) -> ImportedArticle {
    let text = (lines + [Self.sentence]).joined(separator: "\n\n")
    return ImportedArticle(PlainTextFormat().read(Array(text.utf8)), words: .english)
  }

  @Test(
    "The first line is the title, and what sums the article up is its first paragraph",
    arguments: [
      "The price of salt", "Salt wars", "Who killed Daphne?", "Who really killed Daphne?", "Blood on the docks",
      "Who pays?",
    ],
    [
      "How one mine fed a town for 200 years", "How one mine fed a town for 200 years.",
      "One mine fed a town for longer than anyone alive can recall, and then it closed",
    ])
  func standfirst(title: String, summary: String) {
    let article = article(title, summary, "By Ann Lee", "Apr 22, 2024")
    #expect(article.title == title)
    #expect(article.blocks.map(\.text) == [summary, Self.sentence])
    #expect(article.blocks.allSatisfy { $0.kind == .paragraph })
    #expect(article.authors == ["Ann Lee"] && article.date == "2024-04-22")
  }

  @Test(
    "One word, and words that all have capitals, are titles above what has a verb",
    arguments: ["Salt", "A Town for Salt", "The Last Ferryman", "Ferries"],
    ["One mine has fed this town for longer than anyone can recall", "The last of the pans was raked by hand in May"])
  func shortTitles(title: String, summary: String) {
    let article = article(title, summary, "By Ann Lee", "Apr 22, 2024")
    #expect(article.title == title)
    #expect(article.blocks.map(\.text) == [summary, Self.sentence])
  }

  @Test(
    "They are titles above the text itself, too, and below the paper’s name", arguments: ["Salt", "A Town for Salt"])
  func aboveText(title: String) {
    #expect(article(title).title == title)
    #expect(article(title, "By Ann Lee").title == title)
    #expect(article("The Brackwater Review", title, "By Ann Lee").title == title)
    #expect(article("Essays", title, "By Ann Lee", "Apr 22, 2024").title == title)
  }

  @Test(
    "A word that the page calls itself by is none, nor is one above a headline",
    arguments: [
      ["Dockside", "Two dead as the quay of Ostwick has fallen in", "Subscribe to Dockside"],
      ["Transport", "Quake shakes the town and its minister"],
    ])
  func otherWords(lines: [String]) {
    #expect(article(lines[0], lines[1], lines.count > 2 ? lines[2] : "By Ann Lee").title == lines[1])
  }

  @Test("Papers and their parts are no titles", arguments: ["The Harbour Post", "Middle East", "World news", "LOCAL"])
  func sections(line: String) {
    let title = "Quake shakes the town and its minister"
    #expect(article(line, title, "By Ann Lee").title == title)
  }

  @Test(
    "A line of a day gives the date, and is no title",
    arguments: [
      "April 22, 2024 3:17 PM GMT+2 Updated 4 hours ago", "Apr 22, 2024, 3:17 p.m. ET",
      "Last modified on Mon 22 Apr 2024 10.02 BST", "FOR IMMEDIATE RELEASE: April 22, 2024",
    ])
  func day(line: String) {
    let article = article(line, "Mine closes in Ostwick at last")
    #expect(article.title == "Mine closes in Ostwick at last" && article.date == "2024-04-22")
    #expect(article.blocks.map(\.text) == [Self.sentence])
  }

  @Test("Whom the press may ask is no title", arguments: ["Media contact: Jane Roe, jane@mine.example, 555 0100"])
  func contact(line: String) {
    let article = article("FOR IMMEDIATE RELEASE", line, "Mine closes in Ostwick at last")
    #expect(article.title == "Mine closes in Ostwick at last" && article.blocks.map(\.text) == [Self.sentence])
  }

  @Test("A day in a caption is not that of the article")
  func caption() {
    let article = article("Mine closes in Ostwick at last", "The mine on 3 May 2018", "Published April 22, 2024")
    #expect(article.date == "2024-04-22")
  }

  @Test("Days that an article tells of one after another stay where they are")
  func timeline() {
    let lines =
      "Mine closes in Ostwick\n\n\(Self.sentence)\n\n3 May 2018\n\nIt was sold then.\n\n4 May 2019\n\nIt was sold again."
    let article = ImportedArticle(PlainTextFormat().read(Array(lines.utf8)), words: .english)
    #expect(
      article.blocks.map(\.text)
        == [Self.sentence, "3 May 2018", "It was sold then.", "4 May 2019", "It was sold again."])
  }
}
