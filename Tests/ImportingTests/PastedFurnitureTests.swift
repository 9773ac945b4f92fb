import Importing
import Testing

@Suite("What pasted pages have around their articles")
struct PastedFurnitureTests {
  private static let first = "The first sentence of it all.", last = "The last sentence of it all."

  private func article(_ text: String) -> ImportedArticle {
    ImportedArticle(PlainTextFormat().read(Array(text.utf8)), words: .english)
  }

  /// What is left out of lines that stand between two sentences.
  private func between(_ lines: String) -> ImportedArticle {
    article("A title of some words\n\n\(Self.first)\n\n\(lines)\n\n\(Self.last)\n")
  }

  @Test(
    "Lines in the middle",
    arguments: [
      "ABOUT THE AUTHOR\nMaria Delgado\nReporter\nMaria Delgado is a reporter in Vancouver. You can reach her at m@post.example.",
      "Follow Maria on Twitter",
      "Maria Delgado · The News · Posted: Mar 14, 2023 4:00 AM PDT | Last Updated: March 14, 2023",
      "Published June 3, 2022\nUpdated June 5, 2022, 9:14 a.m. ET", "Updated at 14.35 BST", "Last updated 14:32 BST",
      "Image caption, The light was automated in 1986", "Media caption, Watch: Inside the mill",
      "Image\nThe empty site outside Harlan last week.\nCredit...Dana Whitfield for The Post",
      "This video can not be played\nTo play this video you need to enable JavaScript in your browser.",
      "Passengers tell of the fire\n2 years ago\nDuration 2:13", "Listen to this article\nEstimated 4 minutes",
      "Sign up to Headlines UK\n\nFree newsletter\n\nA digest of the morning’s main headlines emailed direct to you every day",
      "Enjoying this newsletter? Tell a friend!",
      "You may also be interested in:\n\nThe island with one tree\n\nWhy the ferry was late",
      "Reuters Staff", "(Adds comment from company, paragraphs 4-6)",
      "(Reporting by John Ames in London and Katya Smirnova in Moscow; Editing by Paul Reed)",
      "Our Standards: The Thomson Reuters Trust Principles.", "You have 2 free articles remaining.",
      "This interview has been edited for length and clarity.",
      "The BBC is not responsible for the content of external sites.", "The Post's Standards|About The Post",
      "Corrections and clarifications|Submit a news tip|", "Key events\nShow key events only",
      "Newest\nPrevious\n1\nof\n4\nNext\nOldest", "1\nof\n4",
      "To encourage thoughtful and respectful conversations, first and last names will appear with each submission.",
      "A tram in the snow of Harrow (Travis Lindqvist/CBC)", "Smoke above the port. [Ibrahim Saleh/AFP]",
      "Tom Reed for The Herald", "PHOTOGRAPHS BY ANN LEE", "Click here to share on social media",
      "Click to email a link to a friend (Opens in new window)", "Share on Facebook (Opens in new window)",
      "Thanks for reading Salt! Subscribe for free to receive new posts and support my work.",
      "Subscribe to The Herald for unlimited digital access.", "Download the NTW app for breaking news",
      "Media playback is unsupported on your device", "0:00", "Stories you might like\n\nMan, 82, runs marathon",
      "Last modified on Wed 3 May 2023 10.02 BST", "Donate today", "Republish this article",
    ])
  func leftOut(lines: String) {
    let article = between(lines)
    #expect(article.blocks.map(\.text) == [Self.first, Self.last])
    #expect(article.furniture.map(\.text) == lines.split(separator: "\n").map(String.init), "all of it is listed")
  }

  @Test(
    "Sentences that are close to that stay",
    arguments: [
      "Related: two men, one wife and a gun.", "Watch | that was the name of the ship.",
      "Copyright 1911, said the page.",
      "Topics: war, peace, weather.", "Have a tip? the waiter asked.", "Above: the stars. Below: the sea.",
      "About the author nothing is known.", "Follow Anna Berg, the order said.", "Follow us on foot.",
      "Updated at last, the law took force in May.", "Published in 1911, the book was banned.",
      "Updated maps are due on 4 May 2024", "Image after image was burned.", "Duration was what they fought over.",
      "(Adds up to nine.)",
      "(Updates were promised.)", "Reporting by the Post led to the inquiry.", "Kitty Bennett contributed research.",
      "You have two free articles of faith.", "This interview has been edited by the censor, he said.",
      "Maria Delgado is a reporter in the film.", "She said that you can reach her at sea.",
      "Previous owners had been warned.",
      "Thanks for reading go to the teachers.", "Download the files, the judge said, and read them.",
      "Donate today what you can tomorrow, he said.", "He was paid by the hour (or by the day).",
      "The vote was void (the Herald/AFP) and was held again.", "Republish this article, the court ordered.",
      "Click here was all it said.",
      "Staff of the mill were sent home.", "Free newsletters were thrown away by the ton.",
    ])
  func kept(line: String) {
    #expect(between(line).blocks.map(\.text).contains(line))
  }

  @Test("Numbers below one another are no pages of a list", arguments: ["2018\n14\n2019\n15", "40", "Next\n40"])
  func numbers(lines: String) {
    #expect(
      between(lines).blocks.map(\.text).filter { $0.allSatisfy(\.isNumber) }.count == lines.filter(\.isNewline).count
        + (lines.hasPrefix("N") ? 0 : 1))
  }

  @Test("Who helped, at the end")
  func helpers() {
    let article = article(
      "A title of some words\n\n\(Self.first)\n\nKitty Bennett contributed research.\n\nShare this article\n")
    #expect(article.blocks.map(\.text) == [Self.first])
    #expect(article.furniture.map(\.kind) == ["credit", "share"])
  }

  @Test(
    "The last sentence of an article stays",
    arguments: [
      "He contributed research.", "Additional reporting by the police was lost.",
      "The mill contributed research to it.",
      "Nobody knew where she can be reached at night.",
    ])
  func lastSentence(line: String) {
    #expect(article("A title of some words\n\n\(Self.first)\n\n\(line)\n").blocks.last?.text == line)
  }

  @Test("A heading below an invitation to a newsletter stays")
  func headingBelowNewsletter() {
    let heading = "What you need to know of the mill and its wheel"
    #expect(between("Sign up for our newsletter\n\n\(heading)").blocks.map(\.text).contains(heading))
  }

  @Test("A line that pages and letters begin with is no title")
  func title() {
    let article = article("View this email in your browser\n\nThe week in Harrow: trams and trees\n\n\(Self.first)\n")
    #expect(article.title == "The week in Harrow: trams and trees" && article.blocks.map(\.text) == [Self.first])
    #expect(article.furniture.map(\.text) == ["View this email in your browser"])
  }

  @Test(
    "Who wrote it",
    arguments: [
      ("By Staff  Global News", []), ("By Alasdair Munro", ["Alasdair Munro"]),
      ("Emily Hart Local government correspondent", ["Emily Hart"]),
      ("Maria Delgado · The News · Posted: Mar 14, 2023 4:00 AM PDT", ["Maria Delgado"]),
      ("By Theodore Lund\nTheodore Lund reported from Harlan, Ohio.", ["Theodore Lund"]),
    ] as [(String, [String])])
  func authors(lines: String, names: [String]) {
    let article = article("A title of some words\n\n\(lines)\n\n\(Self.first)\n")
    #expect(article.authors == names && article.blocks.map(\.text) == [Self.first])
  }

  @Test("A line with “reported from” that names no author of the article stays")
  func reporters() {
    let line = "Theodore Lund reported from Harlan, Ohio."
    #expect(article("A title of some words\n\nBy Ann Lee\n\n\(line)\n\n\(Self.first)\n").blocks.first?.text == line)
  }

  @Test(
    "Invitations, and what players say",
    arguments: [
      "Previous: The fire", "Do you have information to share? Contact our newsroom.",
      "Want more stories like this? Subscribe to our weekly email.",
      "The Holm Times is not responsible for the content of external sites.", "Promoted stories by Taboola",
      "Follow @holmtimes", "Video player is loading.",
    ])
  func invitations(line: String) {
    let text =
      "A fire in the depot\n\nIt burned all night long in the depot.\n\n\(line)\n\nNobody was hurt in the town.\n"
    let article = ImportedArticle(PlainTextFormat().read(Array(text.utf8)), words: .english)
    #expect(article.blocks.count == 2, "\(article.blocks.map(\.text))")
  }
}
