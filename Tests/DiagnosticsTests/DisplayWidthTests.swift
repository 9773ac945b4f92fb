import Diagnostics
import Testing

@Suite("How much room text takes on a terminal")
struct DisplayWidthTests {
  @Test(
    "is counted in columns",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2), ("🎈", 2),
      ("a\u{200B}b", 2), ("\u{FEFF}", 0), ("اخبار", 5), ("…", 1), ("🚢", 2), ("✅", 2), ("⏫", 2), ("✓", 1),
    ])
  func columns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test("Text is cut with a sign after it or before it, and never in the middle of one")
  func cut() {
    #expect(DisplayWidth.cut("Europol", to: 7) == "Europol")
    #expect(DisplayWidth.cut("Europol", to: 6) == "Europ…")
    #expect(DisplayWidth.cutAtStart("Content/a.md:12:4", to: 10) == "…a.md:12:4")
    #expect(DisplayWidth.cut("李小龍", to: 4) == "李…" && DisplayWidth.cutAtStart("李小龍", to: 4) == "…龍")
    #expect(DisplayWidth.cut("e\u{301}te\u{301}", to: 2) == "e\u{301}…")
    #expect(DisplayWidth.cut("Europol", to: 1) == "…")
  }
}
