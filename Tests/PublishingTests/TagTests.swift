import Diagnostics
import TestSupport
import Testing

@Suite("Pages of tags")
struct TagTests {
  private func told(_ site: SiteFixture) -> [String] {
    site.diagnostics.filter { $0.id == "too-many-tags" }.map { "\($0.severity) \($0.location.path)" }
  }

  private func tags(_ count: Int, from first: Int = 0) -> [String] { (first..<first + count).map { "t\($0)" } }

  @Test("A file has a thousand tags at the most, those of its text behind those of its front matter")
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
