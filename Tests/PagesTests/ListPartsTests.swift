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

  @Test("have a heading for each decade where they span many years, and a way to each on top")
  func decades() throws {
    let first = try #require(Self.pages["events.html"])
    #expect(first.contains("<li><a href=\"#page.group-2\">1960–1969</a></li>"))
    #expect(first.contains("<h2 id=\"page.group-2\">1960–1969</h2>"))
    let second = try #require(Self.pages["events.2.html"])
    #expect(second.contains("<h2 id=\"page.group-1\">1980–1989</h2>"))
  }

  @Test("have a heading for each year where they span few, and none where they are short")
  func headingsOfYears() throws {
    func sources(_ count: Int) -> String? {
      var files: [String: String] = [:]
      for number in 0..<count {
        files["sources/s\(number).md"] =
          "---\ntitle: Letter \(number)\ntype: letter\nissued: \(2010 + number % 4)\n---\n"
      }
      return SiteFixture(files).pages()["sources.html"]
    }
    #expect(try #require(sources(40)).contains("<li><a href=\"#page.group-4\">2010</a></li>"))
    #expect(try #require(sources(40)).contains("<h2 id=\"page.group-1\">2013</h2>"))
    #expect(try !#require(sources(39)).contains("<h2"))
  }

  @Test("do not say of each name that nothing mentions it")
  func unmentioned() throws {
    let people = try #require(Self.pages["people.html"])
    #expect(!people.contains("mention"))
  }

  @Test("have a heading for each letter of many tags")
  func lettersOfTags() throws {
    let tags = (0..<40).map { "\(["alpha", "Äther", "beta", "42"][$0 % 4]) \($0)" }.joined(separator: ", ")
    let page = try #require(
      SiteFixture(["entities/a.md": "---\ntitle: A\nkind: person\ntags: [\(tags)]\n---\n"]).pages()["tags.html"])
    let headings = page.matches(of: /<h2 id="page.group-\d">(.+)<\/h2>/).map { String($0.1) }
    #expect(headings == ["A", "B", "#"])
  }

  @Test("have names with numbers in the order of these")
  func numbers() throws {
    var files = ["entities/long.md": "---\ntitle: A town with a long name 10 of 12\nkind: place\n---\n"]
    files["entities/longer.md"] = "---\ntitle: A town with a long name 9 of 12\nkind: place\n---\n"
    for number in [1, 2, 10, 20, 100] {
      files["entities/t\(number).md"] = "---\ntitle: Town \(number)\nkind: place\n---\n"
    }
    files["entities/zero.md"] = "---\ntitle: Town 03\nkind: place\n---\n"
    files["entities/hall.md"] = "---\ntitle: Town hall\nkind: place\n---\n"
    let page = try #require(SiteFixture(files).pages()["places.html"])
    let names = page.matches(of: #/class="name" href="[^"]*">([^<]*)</#).map { String($0.1) }
    #expect(
      names == [
        "A town with a long name 9 of 12", "A town with a long name 10 of 12", "Town 1", "Town 2", "Town 03", "Town 10",
        "Town 20", "Town 100", "Town hall",
      ])
  }

  @Test("have a name with accents among those of its letter, on whichever page these are")
  func accents() throws {
    var files = ["entities/accented.md": "---\ntitle: Öztürk\nkind: person\n---\n"]
    for number in 0..<510 {
      files["entities/p\(number).md"] = "---\ntitle: \(number < 250 ? "Olm" : "Pax") \(number)\nkind: person\n---\n"
    }
    let pages = SiteFixture(files).pages()
    #expect(try #require(pages["people.html"]).contains("Öztürk"))
    #expect(try #require(pages["people.2.html"]).contains("<a href=\"#page.parts\">P</a>"))
  }
}
