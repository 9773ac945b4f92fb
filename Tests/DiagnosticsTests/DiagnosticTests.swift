import Diagnostics
import TestBasics
import Testing

@Suite("Diagnostics are printed in one order")
struct SortingTests {
  private func error(_ id: String, _ path: String, _ range: Range<Int>, _ message: String = "m") -> Diagnostic {
    .error(id, message, at: SourceLocation(path: path, range: range))
  }

  @Test("By file, offset, end, severity, id, message")
  func order() {
    let sorted = [
      error("z", "B.md", 9..<9),
      error("b", "a.md", 1..<2),
      error("c", "a.md", 1..<3),
      error("a", "a.md", 5..<6),
      Diagnostic.warning("a", "m", at: SourceLocation(path: "a.md", range: 5..<6)),
      Diagnostic(.information, "a", "m", at: SourceLocation(path: "a.md", range: 5..<6)),
      error("a", "a.md", 10..<11),
      error("b", "a.md", 10..<11, "a"),
      error("b", "a.md", 10..<11, "b"),
      error("a", "é.md", 0..<0),
    ]
    var random = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      #expect(sorted.shuffled(using: &random).sortedForPrinting() == sorted)
    }
  }

  @Test("Each once, though two threads found it")
  func once() {
    let one = error("a", "a.md", 0..<1)
    #expect([one, one, one].sortedForPrinting() == [one])
    var other = one
    other.fix = "mend"
    #expect([one, other].sortedForPrinting().count == 2)
  }

  @Test("Those that differ in notes or fix alone keep one order, whatever order they came in")
  func notesAndFix() {
    let plain = error("a", "a.md", 0..<1)
    let all = ["x", "y", "z"].flatMap { word in
      var (noted, fixed) = (plain, plain)
      noted.notes = [.init(word)]
      fixed.fix = word
      return [noted, fixed]
    }
    var random = SeededGenerator(seed: 2)
    let expected = all.sortedForPrinting()
    for _ in 0..<50 { #expect(all.shuffled(using: &random).sortedForPrinting() == expected) }
  }

  @Test func hasErrors() {
    let location = SourceLocation(path: "a.md")
    #expect(![Diagnostic]().hasErrors)
    #expect(![Diagnostic.warning("a", "m", at: location)].hasErrors)
    #expect([Diagnostic.warning("a", "m", at: location), .error("b", "m", at: location)].hasErrors)
  }

  @Test func severities() {
    #expect(Diagnostic.Severity.allCases.sorted() == [.error, .warning, .information])
  }
}

@Suite("Diagnosed carries a value with what was noticed")
struct DiagnosedTests {
  @Test func map() {
    let noticed = [Diagnostic.warning("a", "m", at: SourceLocation(path: "a.md"))]
    let result = Diagnosed(20, noticed).map { $0 + 1 }
    #expect(result.value == 21)
    #expect(result.diagnostics == noticed)
    #expect(Diagnosed("x").diagnostics.isEmpty)
  }
}

@Suite("TerminalText lets content do nothing to a terminal")
struct TerminalTextTests {
  @Test("Plain text stays as it is", arguments: ["", "abc", "é日🎈", "two\nlines", "a\u{301}", "نص عربي", "x\u{200D}y"])
  func plain(text: String) {
    #expect(Array(TerminalText.safe(text).utf8) == Array(text.utf8))
  }

  @Test(
    "Controls become visible",
    arguments: [
      "\u{0}", "\u{7}", "\u{8}", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{200E}", "\u{200F}", "\u{61C}",
      "\u{202A}",
      "\u{202E}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{2029}",
    ])
  func controls(control: String) {
    #expect(Array(TerminalText.safe("a\(control)b").utf8) == Array("a\u{FFFD}b".utf8))
    #expect(Array(TerminalText.safe("\u{600}\(control)\u{301}").utf8) == Array("\u{600}\u{FFFD}\u{301}".utf8))
  }

  @Test func tabs() {
    #expect(TerminalText.safe("a\tb\r\nc") == "a b\u{FFFD}\nc")
    #expect(TerminalText.safe("a\tb") == "a b")
  }
}
