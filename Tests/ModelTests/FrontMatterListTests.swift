import Diagnostics
import Model
import Testing

@Suite("Lists in front matter")
struct FrontMatterListTests {
  private func edit(_ text: String, _ change: FrontMatterEdit.ListChange) -> String? {
    FrontMatterEdit.apply(change, to: SourceFile(path: "a.md", text: text)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "An item is added as the list is written",
    arguments: [
      ("formerly: [a] # one\n", "formerly: [a, b] # one\n"), ("formerly: []\n", "formerly: [b]\n"),
      ("formerly: a\n", "formerly: [a, b]\n"), ("formerly:\n", "formerly: [b]\n"),
      ("formerly:\n  - a # one\n  - c\n", "formerly:\n  - a # one\n  - c\n  - b\n"),
      ("formerly: [b]\n", "formerly: [b]\n"),
    ])
  func add(before: String, after: String) {
    #expect(
      edit("---\ntitle: T\n\(before)---\nText.\n", .init("formerly", adding: ["b"]))
        == "---\ntitle: T\n\(after)---\nText.\n")
  }

  @Test(
    "A list that is not there comes below the title, with line ends as they are",
    arguments: [
      (
        "---\ntitle: T\nkind: person\nborn: 1970\n---\n",
        "---\ntitle: T\nkind: person\nformerly: [b]\nborn: 1970\n---\n"
      ),
      ("---\r\nborn: 1970\r\n---\r\nText.", "---\r\nformerly: [b]\r\nborn: 1970\r\n---\r\nText."),
      ("\u{FEFF}Text.\r\n", "\u{FEFF}---\r\nformerly: [b]\r\n---\r\nText.\r\n"),
    ])
  func make(before: String, after: String) {
    #expect(edit(before, .init("formerly", adding: ["b"])) == after)
  }

  @Test(
    "An item goes with its line or its comma, and the last one with the key",
    arguments: [
      ("formerly: [a, b, c]\n", "formerly: [a, c]\n"), ("formerly:\n  - a\n  - b\n", "formerly:\n  - a\n"),
      ("formerly:\n  - b\n", ""),
    ])
  func remove(before: String, after: String) {
    #expect(edit("---\ntitle: T\n\(before)---\n", .init("formerly", removing: ["b"])) == "---\ntitle: T\n\(after)---\n")
  }
}
