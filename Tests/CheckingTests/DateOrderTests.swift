import Model
import Testing

@testable import Checking

@Suite("date-outside-parent")
struct DateOrderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var message: String
    var files: [String: String]
    var testDescription: String { message }

    init(_ message: String, _ path: String, _ frontMatter: String) {
      self.message = message
      let title = path.hasPrefix("annotations/") ? "article: raid" : "title: Some title"
      files = [path: "---\n\(title)\n\(frontMatter)\n---\nA text.\n"]
    }
  }

  static let wrong: [Case] = [
    Case(
      "the article was updated (5 April 2018) before it was published (27 April 2018)", "articles/a.md",
      "date: 2018-04-27\nupdated: «2018-04-05»"),
    Case(
      "the article was corrected (2017) before it was published (27 April 2018)", "articles/a.md",
      "date: 2018-04-27\ncorrections:\n  - {date: 2019, note: One}\n  - {date: «2017», note: Two}"),
    Case(
      "the person died (1920) before they were born (1950)", "entities/e.md", "kind: person\nborn: 1950\ndied: «1920»"),
    Case(
      "the organization was dissolved (1998) before it was founded (1999)", "entities/e.md",
      "kind: organization\ndissolved: «1998»\nfounded: 1999"),
    Case(
      "the outlet was dissolved (1998) before it was founded (1999)", "entities/e.md",
      "kind: outlet\nfounded: 1999\ndissolved: «1998»"),
    Case(
      "the relation ends (2008) before it starts (2009)", "entities/e.md",
      "kind: person\nrelations: [{type: Family, to: ada, start: 2009, end: «2008»}]"),
    Case(
      "the source was looked up (1 April 2018) before it was issued (27 April 2018)", "sources/s.md",
      "type: report\nissued: 2018-04-27\naccessed: «2018-04-01»"),
    Case(
      "the source was archived (2017) before it was issued (27 April 2018)", "sources/s.md",
      "type: report\nissued: 2018-04-27\narchiveDate: «2017»"),
    Case(
      "the status changed to refuted (2017) before it changed to reported (2018)", "annotations/n.md",
      "kind: claim\nquote: seized\nstatus: refuted\nhistory:\n  - {date: 2018, status: reported}\n"
        + "  - {date: «2017», status: refuted}"),
    Case(
      "the status changed to refuted (1 May 2018) before it changed to reported (2 May 2018)", "annotations/n.md",
      "kind: claim\nquote: seized\nstatus: refuted\nhistory:\n  - {date: 2018-05-02, status: reported}\n"
        + "  - {date: 2018, status: disputed}\n  - {date: «2018-05-01», status: refuted}"),
    Case(
      "the article was last changed (28 April 2018) before it was corrected (2 May 2018)", "articles/a.md",
      "date: 2018-04-27\nupdated: «2018-04-28»\ncorrections: [{date: 2018-05-02, note: One}]"),
    Case(
      "the claim is reported, and its history ends with refuted (2018)", "annotations/n.md",
      "kind: claim\nquote: seized\nstatus: «reported»\nhistory: [{date: 2018, status: refuted}]"),
    Case(
      "the reply came (1 April 2018) before it was asked for (2 April 2018)", "annotations/n.md",
      "kind: claim\nstatus: reported\nquote: seized\nreply: {asked: 2018-04-02, received: «2018-04-01»}"),
    Case(
      "the time for it ended (1 April 2018) before it was asked for (2 April 2018)", "annotations/n.md",
      "kind: claim\nstatus: reported\nquote: seized\nreply: {asked: 2018-04-02, deadline: «2018-04-01»}"),
    Case(
      "the article was last changed (27 April 2018) before these words in it were said (28 April 2018)",
      "annotations/n.md", "kind: quote\nquote: seized\ndate: «2018-04-28»"),
  ]

  @Test("each pair of dates the wrong way round", arguments: wrong)
  func fires(_ wrong: Case) throws {
    try expect("date-outside-parent", in: Fixture.raid.with(wrong.files), saying: wrong.message)
  }

  @Test(
    "the same day, dates that are not known so well, and orders that can be",
    arguments: [
      Case("same day", "articles/a.md", "date: 2018-04-27\nupdated: 2018-04-27"),
      Case("a year holds its days", "articles/a.md", "date: 2018-04-27\nupdated: 2018"),
      Case("open", "articles/a.md", "date: 2018-04-27\nupdated: ../2018"),
      Case("uncertain", "entities/e.md", "kind: person\nborn: 1950?\ndied: 1945"),
      Case("a decade", "entities/e.md", "kind: person\nborn: 195X\ndied: 1955"),
      Case("in order", "sources/s.md", "type: report\nissued: 2018\naccessed: 2019\narchiveDate: 2018-06"),
      Case(
        "history", "annotations/n.md",
        "kind: claim\nquote: seized\nstatus: refuted\n"
          + "history: [{date: 2018, status: reported}, {date: 2018-05, status: refuted}]"),
      Case("a correction is written later", "annotations/n.md", "kind: correction\nquote: seized\ndate: 2019"),
    ])
  func stays(_ right: Case) throws {
    try expect("date-outside-parent", in: Fixture.raid.with(right.files))
  }

  @Test("words that came into the article with a correction")
  func corrected() throws {
    try expect(
      "date-outside-parent",
      in: Fixture.note("kind: quote\nquote: seized\ndate: 2018-05").with([
        "articles/raid.md":
          "---\ntitle: The raid\ndate: 2018-04-27\ncorrections: [{date: 2018-06, note: Words added}]\n---\nServers were seized.\n"
      ]))
  }

  @Test(
    "certainly before",
    arguments: [
      ("2017", "2018", true), ("2018", "2018", false), ("2018", "2017", false), ("2018-04", "2018", false),
      ("2018-04-26", "2018-04-27", true), ("2017~", "2018", false), ("2000~", "2018", true), ("2018", "2018?", false),
      ("2016-05?", "2018", true), ("2017-05?", "2018", false), ("../2017", "2018", true), ("2017/..", "2018", false),
      ("2017", "../2018", false), ("2017", "2018/..", true), ("201X", "2019", false), ("200X", "2010", true),
      ("2018-04-27T10:00:00", "2018-04-27T09:00:00", false),
    ])
  func order(_ a: String, _ b: String, _ isBefore: Bool) throws {
    #expect(try #require(EDTFDate(a)).isCertainlyBefore(try #require(EDTFDate(b))) == isBefore)
  }
}
