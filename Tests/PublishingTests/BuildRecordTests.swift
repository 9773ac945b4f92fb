import Diagnostics
import Testing

@testable import Publishing

@Suite("What a build leaves for the next")
struct BuildRecordTests {
  private static let warnings: [Diagnostic] = {
    var warnings = unrepeated
    warnings[1].replacement = "[[A]]"
    warnings[0].others = [SourceLocation(path: "Content/a.md", range: 12..<18), SourceLocation(path: "Content/d.md")]
    return warnings
  }()

  private static let unrepeated: [Diagnostic] = [
    .warning("unknown-key", "no “colour” here", at: SourceLocation(path: "Content/a.md", range: 4..<10)),
    .warning(
      "unresolved-link", "nothing is named “A, 3:b”\nnor “\0”", at: SourceLocation(path: "Content/b:1.md"),
      notes: [.init("perhaps"), .init("it stands here", at: SourceLocation(path: "Content/c.md", range: 0..<1))],
      fix: ""),
  ]

  private func statistics() -> BuildStatistics {
    var statistics = BuildStatistics()
    (statistics.pages, statistics.words, statistics.links, statistics.remarks) = (86, 12034, 678, 4)
    return statistics
  }

  @Test("It is read as it was written", arguments: [0, 1, 2])
  func roundTrip(count: Int) {
    let record = BuildRecord(inputs: .max, statistics: statistics(), warnings: Array(Self.warnings.prefix(count)))
    let text = record.text(manifest: [1, 2, 3])
    #expect(BuildRecord(text, manifest: [1, 2, 3]) == record)
    #expect(BuildRecord(text, manifest: [1, 2]) == nil)
  }

  @Test("A record of which a byte is missing or another is none")
  func damaged() {
    let text = BuildRecord(inputs: 7, statistics: statistics(), warnings: Self.warnings).text(manifest: [])
    for index in text.indices {
      #expect(BuildRecord(Array(text[..<index]), manifest: []) == nil)
      for byte: UInt8 in [0, 10, 32, 44, 48, 58, 255] where byte != text[index] {
        var other = text
        other[index] = byte
        #expect(BuildRecord(other, manifest: []) == nil)
      }
    }
    #expect(BuildRecord(text + [10], manifest: []) == nil)
  }

  @Test(
    "Bytes that are no warnings are none",
    arguments: [
      "x", "1:", "1:a", "1:a,", "9999999999:a,", "-1:a,", "1:a,1:b,1:c,1:5,1:4,1:0,1:0,",
      "1:a,1:b,1:c,1:0,1:1,1:0,9:9,",
    ])
  func noArchive(text: String) {
    #expect(WarningArchive.warnings(in: Array(text.utf8)[...]) == nil)
  }

  @Test("A number of notes that are not there takes no time")
  func manyNotes() {
    #expect(WarningArchive.warnings(in: Array("1:a,1:b,1:c,1:0,1:1,1:0,10:9999999999,".utf8)[...]) == nil)
  }
}
