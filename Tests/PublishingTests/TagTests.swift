import Diagnostics
import TestSupport
import Testing

@Suite("Pages of tags")
struct TagTests {
  private func told(_ site: SiteFixture) -> [String] {
    site.diagnostics.filter { $0.id == "too-many-tags" }.map { "\($0.severity) \($0.location.path)" }
  }

  private func tags(_ count: Int, from first: Int = 0) -> [String] { (first..<first + count).map { "t\($0)" } }

  @Test("A file has a thousand tags at the most, those of its text after those of its front matter")
  func oneFile() {
    let text = tags(1001).map { "#" + $0 }.joined(separator: "\n")
    let site: SiteFixture = ["a.md": "---\ntags: [first, t0]\n---\n\(text)\n"]
    #expect(told(site) == ["warning Content/a.md"])
    let pages = site.pages()
    #expect(pages.keys.count { $0.hasPrefix("tags/") } == 1000)
    #expect(pages["tags/t998.html"] != nil && pages["tags/t999.html"] == nil)
    #expect(pages["a.html"]?.contains("tags/t998.html") == true)
    #expect(pages["a.html"]?.contains("tags/t999.html") == false, "no link leads to a page that is not there")
    #expect(told(["a.md": "\(tags(1000).map { "#" + $0 }.joined(separator: "\n"))\n"]) == [])
  }

  @Test("What a tag of notes stands under counts, too")
  func levels() {
    let site: SiteFixture = ["a.md": "\(tags(501).map { "#x\($0)/y" }.joined(separator: "\n"))\n"]
    #expect(told(site) == ["warning Content/a.md"])
    #expect(site.pages().keys.count { $0.hasPrefix("tags/") } == 1000)
    let deep: SiteFixture = ["a.md": "#\([String](repeating: "a", count: 100).joined(separator: "/"))\n"]
    #expect(deep.pages().keys.count { $0.hasPrefix("tags/") } == 17)
  }

  @Test(
    "Tags that a file system takes for one are one, and each link in a text leads to its page",
    arguments: [
      ("Straße", "STRASSE", "tags/strasse.html"), ("caf\u{E9}", "CAFE\u{301}", "tags/caf\u{E9}.html"),
      ("ﬁsch", "Fisch", "tags/fisch.html"), ("νόμος", "ΝΌΜΟΣ", "tags/νόμος.html"),
      ("İzmir", "i\u{307}zmir", "tags/i\u{307}zmir.html"), ("ſage", "sage", "tags/sage.html"),
    ])
  func twins(one: String, other: String, page: String) {
    for (first, second) in [(one, other), (other, one)] {
      let site: SiteFixture = ["a.md": "About #\(first) here.\n", "b.md": "About #\(second) here.\n"]
      let pages = site.pages()
      #expect(pages.keys.filter { $0.hasPrefix("tags/") } == [page])
      let address = page.utf8.map {
        $0 < 0x80 ? String(UnicodeScalar($0)) : "%" + String($0, radix: 16, uppercase: true)
      }
      for name in ["a.html", "b.html"] {
        let links = (pages[name] ?? "").split(separator: "href=\"").filter { $0.hasPrefix("tags/") }
        #expect(links.count >= 1 && links.allSatisfy { $0.hasPrefix(address.joined() + "\"") }, "\(first), \(second)")
      }
    }
  }

  @Test("All files together have ten thousand tags at the most, and two more for each file")
  func allFiles() {
    var files: [String: String] = [:]
    for number in 0..<11 {
      files["pages/p\(number).md"] =
        "---\ntitle: P\(number)\ntags: [\(tags(1000, from: number * 1000).joined(separator: ", "))]\n---\nText.\n"
    }
    #expect(told(SiteFixture(files)).map { $0.prefix(5) } == ["error"])
    files["pages/p10.md"] = nil
    #expect(told(SiteFixture(files)) == [])
  }
}
