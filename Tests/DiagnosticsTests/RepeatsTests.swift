import Diagnostics
import Testing

@Suite("The same findings of a file are counted together")
struct RepeatsTests {
  private func link(to name: String, in path: String = "a.md", at offset: Int) -> Diagnostic {
    .error("unresolved-link", "nothing is named “\(name)”", at: SourceLocation(path: path, range: offset..<offset + 1))
  }

  @Test("once, with the places of the others")
  func once() {
    let counted = [link(to: "x", at: 0), link(to: "y", at: 2), link(to: "x", at: 4), link(to: "x", at: 6)]
      .countingRepeats()
    #expect(counted.map(\.message) == ["nothing is named “x”", "nothing is named “y”"])
    #expect(counted[0].others.map(\.range.lowerBound) == [4, 6])
    #expect(counted[1].others.isEmpty)
  }

  @Test("but those of another file, severity, note or fix are others")
  func others() {
    var (warning, noted, fixed) = (link(to: "x", at: 1), link(to: "x", at: 2), link(to: "x", at: 3))
    warning.severity = .warning
    noted.notes = [.init("a note")]
    fixed.fix = "write z"
    let all = [link(to: "x", at: 0), warning, noted, fixed, link(to: "x", in: "b.md", at: 0)]
    #expect(all.countingRepeats() == all)
    #expect(all.countingRepeats { $0.severity == .error }.map(\.others.count) == [3, 0])
  }

  @Test("for people: on which lines")
  func lines() {
    func note(_ offsets: [Int], in text: String = "x\nx\nx\nx\nx x\n") -> String? {
      let text = CaretPrinter().print(offsets.map { link(to: "x", at: $0) }.countingRepeats()) { _ in Array(text.utf8) }
      return text.split(separator: "\n").first { $0.contains("note") }.map(String.init)
    }
    #expect(note([0]) == nil)
    #expect(note([0, 2]) == "  note: the same 1 more time in this file: line 2")
    #expect(note([0, 2, 8, 10]) == "  note: the same 3 more times in this file: lines 2, 5")
    #expect(note([0, 2, 4, 6, 8]) == "  note: the same 4 more times in this file: lines 2, 3, 4, …")
  }

  @Test("of several files: in which")
  func files() {
    let all = ["a.md", "b.md", "c.md", "d.md", "e.md"].map { link(to: "x", in: $0, at: 0) }
    let text = CaretPrinter().print(all.countingRepeats { _ in true }) { _ in nil }
    #expect(text.contains("  note: the same at 4 more places: b.md, c.md, d.md, …\n"))
  }

  @Test("where all are asked for: each of them, with its line")
  func allPlaces() {
    let all = ["a.md", "b.md", "c.md", "d.md", "e.md"].map { link(to: "x", in: $0, at: 2) }
    let counted = all.countingRepeats { _ in true }
    #expect(counted.placeCount == 5)
    let text = CaretPrinter(namesAllPlaces: true).print(counted) { _ in Array("x\nx\n".utf8) }
    #expect(
      text.contains(
        "  note: the same at 4 more places:\n    --> b.md:2\n    --> c.md:2\n    --> d.md:2\n    --> e.md:2\n"),
      "\(text)")
  }

  @Test("for programs: all the places")
  func json() {
    let text = JSONPrinter().print([0, 2, 4].map { link(to: "x", at: $0) }.countingRepeats()) { _ in
      Array("x\nx\nx".utf8)
    }
    #expect(
      text.contains(#""others":[{"path":"a.md","line":2,"column":1},{"path":"a.md","line":3,"column":1}]"#), "\(text)")
  }

  @Test("A hundred thousand take no longer than they are many")
  func many() {
    let line = Array(String(repeating: "[[x]] é ", count: 100_000).utf8)
    let all = (0..<100_000).map { link(to: $0 % 2 == 0 ? "x" : "x\($0)", at: $0 * 9) }
    let time = ContinuousClock().measure {
      let counted = all.sortedForPrinting().countingRepeats()
      #expect(counted.count == 50_001)
      #expect(JSONPrinter().print(counted) { _ in line }.utf8.count > 5_000_000)
    }
    // A debug build on a busy machine; with a column counted from its line’s beginning it takes an hour.
    #expect(time < .seconds(60))
  }
}
