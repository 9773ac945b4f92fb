import Testing

@testable import DossierCommands

@Suite("A table of text")
struct TextTableTests {
  private let columns: [TextTable.Column] = [
    .init(heading: "ID"), .init(heading: "SAYS", room: .words), .init(heading: "N", isNumber: true),
    .init(heading: "PLACE", room: .path),
  ]

  private func table(_ rows: [[String]], width: Int? = nil) -> [String] {
    TextTable(columns: columns, rows: rows).text(width: width).split(separator: "\n").map(String.init)
  }

  @Test("is aligned by what signs take on a terminal, numbers at the right, without blanks at the end")
  func aligned() {
    #expect(
      table([["a", "李小龍", "7", "x"], ["bc", "e\u{301}t", "12", ""]]) == [
        "ID  SAYS     N  PLACE", "a   李小龍   7  x", "bc  e\u{301}t      12",
      ])
  }

  @Test(
    "is cut where the terminal has no room: words first, then paths at their beginning, then all", arguments: 12...80)
  func cut(width: Int) {
    let rows = [["one", String(repeating: "word ", count: 12), "7", "Content/articles/a-long-name.md:12:4"]]
    for line in table(rows, width: width) { #expect(line.unicodeScalars.count <= width, "\(line)") }
    let line = table(rows, width: width)[1]
    if width >= 50 { #expect(line.hasPrefix("one  word") && line.hasSuffix("long-name.md:12:4"), "\(line)") }
  }

  @Test("is whole where it fits, and where nobody looks on")
  func whole() {
    let rows = [["one", "two", "3", "four"]]
    #expect(table(rows, width: 80) == table(rows))
  }
}
