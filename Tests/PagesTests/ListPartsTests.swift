import TestSupport
import Testing

@Suite("Long lists")
struct ListPartsTests {
  /// 26 people of each letter, and as many events, 13 a year from 1950 on.
  private static let pages: [String: String] = {
    var files: [String: String] = [:]
    for number in 0..<676 {
      let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number / 26)))
      files["entities/p\(number).md"] = "---\ntitle: \(letter)nn \(number)\nkind: person\n---\nText.\n"
      files["entities/e\(number).md"] =
        "---\ntitle: Event \(number)\nkind: event\ndate: \(1950 + number / 13)\n---\nText.\n"
    }
    return SiteFixture(files).pages()
  }()

  @Test("say which part a page holds, in its title, below its heading and in the way to the others")
  func letters() throws {
    let (first, second) = (try #require(Self.pages["people.html"]), try #require(Self.pages["people.2.html"]))
    #expect(first.contains("<h1>People</h1>"))
    #expect(first.contains("<p class=\"part\"><a href=\"#page.parts\">Part 1 of 2: A–T</a></p>"))
    #expect(first.contains("<a href=\"people.2.html\" rel=\"next\">Part 2: T–Z</a>"))
    #expect(second.contains("<title>People, part 2 of 2"))
    #expect(second.contains("<p class=\"part\"><a href=\"#page.parts\">T–Z</a></p>"))
    #expect(second.contains("<a href=\"people.html\" rel=\"prev\">Part 1: A–T</a>"))
    #expect(second.contains("<a href=\"people.2.html\" aria-current=\"page\">Part 2: T–Z</a>"))
  }

  @Test("go by years where the list does")
  func years() throws {
    let second = try #require(Self.pages["events.2.html"])
    #expect(second.contains("<p class=\"part\"><a href=\"#page.parts\">1988–2001</a></p>"))
  }
}
