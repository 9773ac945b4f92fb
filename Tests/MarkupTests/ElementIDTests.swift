import Markup
import Testing

@Suite("Ids of elements")
struct ElementIDTests {
  @Test("Each kind has a form of its own")
  func forms() {
    #expect(ElementID.heading("what-is-amaq").text == "what-is-amaq")
    #expect(ElementID.block("quote").text == "^quote")
    #expect(ElementID.footnote(1).text == "fn:1")
    #expect(ElementID.footnoteReference(1, use: 1).text == "fnref:1")
    #expect(ElementID.footnoteReference(1, use: 2).text == "fnref:1-2")
    #expect(ElementID.note("seizure").text == "note.seizure")
    #expect(ElementID.part("main").text == "page.main")
    #expect(ElementID.group("reported").text == "reported")
  }

  /// Names that look like other ids: a heading's slug holds no full stop, colon or caret, a document's slug neither.
  @Test("No two on a page are the same, whatever the names in them")
  func unlike() {
    let names = ["a", "main", "note", "page", "fn", "fnref", "e1", "e2", "1", "1-2", "note-a", "-", "_", "note-a-e1"]
    let scopes: [ElementID.Scope] =
      [.page, .page.embed(1), .page.embed(2)]
      + ["a", "note", "a-e1", "note-a"].flatMap { [.note($0), .note($0).embed(1)] }
    var ids = ["main", "menu", "contents", "notes"].map { ElementID.part($0) }
    ids += ["a", "note", "a-e1", "note-a"].map { ElementID.note($0) }
    for scope in scopes {
      ids += names.flatMap { [.heading($0, in: scope), .block($0, in: scope)] }
      for number in 1...3 {
        ids.append(.footnote(number, in: scope))
        ids += (1...3).map { .footnoteReference(number, use: $0, in: scope) }
      }
    }
    let counts = Dictionary(grouping: ids, by: \.text).filter { $1.count > 1 }
    #expect(counts.keys.sorted() == [])
  }

  @Test("A link to one encodes what an address cannot hold, and an attribute escapes it")
  func written() {
    #expect(Href(to: .block("a b")).text == "#%5Ea%20b")
    #expect(("<p id=\"\(ElementID.group("a\"b"))\">" as HTML).bytes == Array("<p id=\"a&quot;b\">".utf8))
  }
}

@Suite("What links say of what they lead to")
struct LinkRoleTests {
  private func attributes(_ role: LinkRole) -> String { String(decoding: role.attributes.bytes, as: UTF8.self) }

  @Test func roles() throws {
    #expect(attributes(.page) == "")
    #expect(attributes(.entity(kind: "outlet")) == " data-kind=\"outlet\"")
    #expect(attributes(.source) == " class=\"source\"")
    #expect(attributes(.elsewhere()) == " rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\"")
    let original = try #require(Href(external: "https://a.example/?a&b"))
    let version = try #require(Href(external: "https://b.example/1"))
    #expect(
      attributes(.elsewhere(ArchivedCopy(original: original, version: version, date: "2018-04-27")))
        == " rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\""
        + " data-originalurl=\"https://a.example/?a&amp;b\" data-versionurl=\"https://b.example/1\""
        + " data-versiondate=\"2018-04-27\"")
  }
}
