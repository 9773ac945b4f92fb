import Testing

@testable import Diagnostics

@Suite("What is counted by kind")
struct DiagnosticKindsTests {
  private static func warning(_ id: String, _ path: String, at place: Int, isCounted: Bool = true) -> Diagnostic {
    var warning = Diagnostic.warning(id, "\(id) \(place)", at: SourceLocation(path: path, range: place..<place + 1))
    warning.isCountedByKind = isCounted
    return warning
  }

  @Test("is told once for each kind and file, with how many more there are and where")
  func counted() {
    let all = [
      Self.warning("link", "a.md", at: 1), Self.warning("link", "a.md", at: 2), Self.warning("key", "a.md", at: 3),
      Self.warning("link", "a.md", at: 4), Self.warning("link", "b.md", at: 1),
    ]
    let told = all.countingKinds { $0.range.lowerBound * 10 }
    #expect(told.map(\.message) == ["link 1", "key 3", "link 1"])
    #expect(told[0].notes.map(\.message) == ["2 more of this kind in this file, in lines 20, 40; --verbose shows each"])
    #expect(told[1].notes.isEmpty && told[2].notes.isEmpty)
  }

  @Test("names three lines at most")
  func many() {
    let told = (0..<9).map { Self.warning("link", "a.md", at: $0) }.countingKinds { $0.range.lowerBound }
    #expect(told.count == 1)
    #expect(told[0].notes[0].message == "8 more of this kind in this file, in lines 1, 2, 3, …; --verbose shows each")
  }

  @Test("looks for few lines, however many places there are")
  func oneLine() {
    var asked = 0
    let told = (0..<10_000).map { Self.warning("link", "a.md", at: $0) }.countingKinds { _ in
      asked += 1
      return 7
    }
    #expect(told[0].notes[0].message == "9999 more of this kind in this file, in line 7; --verbose shows each")
    #expect(asked < 100)
  }

  @Test("leaves all else as it is")
  func others() {
    let all = [
      Self.warning("link", "a.md", at: 1, isCounted: false), Self.warning("link", "a.md", at: 2, isCounted: false),
    ]
    #expect(all.countingKinds { _ in nil } == all)
  }
}
