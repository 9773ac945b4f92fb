import Diagnostics
import Testing

@testable import Model

/// What keyboards and word processors make of front matter: it is recognised, and fixed by what the message says.
@Suite("What is typed for YAML and is none")
struct YAMLHabitsTests {
  @Test(
    "is told with what is to be written",
    arguments: [
      ("title:Bert\nkind: person", "title: Bert\nkind: person"),
      ("kind: person\ntitle:\u{A0}Bert\ntags: [a]", "kind: person\ntitle: Bert\ntags: [a]"),
      ("title：Bert\nkind: person", "title: Bert\nkind: person"),
      ("corrections:\n  – date: 2018\n    note: A word.", "corrections:\n  - date: 2018\n    note: A word."),
      ("corrections:\n  * date: 2018\n    note: A word.", "corrections:\n  - date: 2018\n    note: A word."),
      ("corrections:\n  • date: 2018\n    note: A word.", "corrections:\n  - date: 2018\n    note: A word."),
      ("corrections:\n  -\u{A0}date: 2018\n    note: A word.", "corrections:\n  - date: 2018\n    note: A word."),
      ("corrections:\n  - date: 2018\n   note: A word.", "corrections:\n  - date: 2018\n    note: A word."),
      ("corrections:\n  - date: 2018\n     note: A word.", "corrections:\n  - date: 2018\n    note: A word."),
      ("corrections:\n\u{A0}\u{A0}- date: 2018\n    note: A word.", "corrections:\n  - date: 2018\n    note: A word."),
      ("relations:\n  -{type: Family, to: b}", "relations:\n  - {type: Family, to: b}"),
      ("relations:\n  -type: Family\n    to: b", "relations:\n  - type: Family\n    to: b"),
      ("title: A\ntags: [#bridge, #traffic]\nkind: person", "title: A\ntags: [bridge, traffic]\nkind: person"),
    ])
  func fixed(written: String, right: String) throws {
    let diagnostic = try #require(read(written), "it can be read")
    var bytes = Array(written.utf8)
    bytes.replaceSubrange(
      diagnostic.location.range, with: Array(try #require(diagnostic.replacement, "\(diagnostic)").utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == right, "\(diagnostic.message)")
    #expect(read(right) == nil)
  }

  private func read(_ text: String) -> Diagnostic? {
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    return YAMLReader.read(0..<text.utf8.count, of: file).diagnostics.first
  }
}
