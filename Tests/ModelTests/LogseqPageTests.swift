import Testing

@testable import Model

@Suite("A page of Logseq’s is called")
struct LogseqPageTests {
  private static func page(_ path: String, _ text: String = "") -> LogseqPage {
    let file = ContentFile(relativePath: path, displayPrefix: "", bytes: Array(text.utf8))
    return LogseqPage(file, body: 0..<text.utf8.count)
  }

  @Test(
    "by its file’s name, whose signs stand for others",
    arguments: [
      ("Person___Ada Lane", "Person/Ada Lane"), ("What is it%3F", "What is it?"), ("100%", "100%"), ("a%ZZ", "a%ZZ"),
      ("b%FF", "b%FF"), ("Plain", "Plain"),
    ])
  func fileName(name: String, title: String) {
    #expect(Self.page("pages/\(name).md").title == title)
  }

  @Test("by the properties that its text begins with")
  func properties() {
    let page = Self.page(
      "pages/x.md", "- title:: Ada\r\n  alias:: [[Lane, Ada]], A. Lane\r\n  tags:: b\r\n\r\nalias:: none\r\n")
    #expect(page.title == "Ada")
    #expect(page.aliases.map(\.value) == ["Lane, Ada", "A. Lane"])
    #expect(Self.page("pages/x.md", "Words first.\nalias:: none\n").aliases.isEmpty)
    #expect(Self.page("pages/x.md", "see the list:: of things\n").aliases.isEmpty)
  }

  @Test("by its day, in every form that means one day")
  func journal() {
    let page = Self.page("journals/2026_04_26.md")
    #expect(page.title == "2026-04-26")
    for form in ["Apr 26th, 2026", "26th April 2026", "2026-04-26 Sun", "Sunday, 26.04.2026", "2026/04/26"] {
      #expect(page.otherNames.contains(form), "\(form)")
    }
    #expect(Self.page("journals/2024_02_01.md").otherNames.contains("2024-02-01 Thu"))
    #expect(Self.page("journals/1969_12_31.md").otherNames.contains("1969-12-31 Wed"))
    #expect(Self.page("journals/2026_02_30.md").otherNames.isEmpty)
    #expect(Self.page("pages/2026_04_26.md").otherNames.isEmpty)
  }
}
