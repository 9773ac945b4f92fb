import Checking
import Model
import Testing

@Suite("Captures")
struct CaptureRuleTests {
  private static let sum = String(repeating: "ab", count: 32)
  private static let other = String(repeating: "cd", count: 32)

  private func source(_ frontMatter: String, _ captures: [String: Capture]?) -> Fixture {
    var site: Fixture = ["sources/s.md": "---\ntitle: A source\ntype: report\n\(frontMatter)\n---\nText.\n"]
    site.captures = captures
    return site
  }

  @Test("missing-capture: the file is not there")
  func missing() throws {
    let report = ["report-2018.txt": Capture(text: nil, sha256: Self.sum)]
    let found = try expect(
      "missing-capture", in: source("capture: «captures/reprot-2018.txt»", report),
      saying: "there is no file “reprot-2018.txt” in captures/")
    #expect(found.map(\.fix) == ["write report-2018.txt"])
    // Another year is no slip of the fingers.
    let other = try expect("missing-capture", in: source("capture: «report-2081.txt»", report))
    #expect(other.map(\.fix) == ["put the file into Content/captures/"])
    let otherwise = try expect("missing-capture", in: source("capture: «report-2018.html»", report))
    #expect(otherwise.map(\.fix) == ["write report-2018.txt"])
    var elsewhere = source("capture: «report-2018.txt»", [:])
    elsewhere.media = ["papers/report-2018.txt"]
    #expect(
      try expect("missing-capture", in: elsewhere).map(\.fix)
        == ["move Content/media/papers/report-2018.txt to Content/captures/"])
    let none = try expect("missing-capture", in: source("capture: «report.txt»", [:]))
    #expect(none.map(\.fix) == ["put the file into Content/captures/"])
  }

  @Test("missing-capture: of a confidential source too, not of a draft")
  func whose() throws {
    try expect("missing-capture", in: source("confidential: true\ncapture: «report.txt»", [:]))
    try expect("missing-capture", in: source("draft: true\ncapture: report.txt", [:]))
  }

  @Test("changed-capture: the file is another")
  func changed() throws {
    let found = try expect(
      "changed-capture",
      in: source("capture: r.txt\nsha256: «\(Self.sum)»", ["r.txt": Capture(text: nil, sha256: Self.other)]))
    #expect(found.first?.notes.map(\.message) == ["the file’s is \(Self.other)"])
  }

  @Test("changed-capture: the text beside a PDF is another")
  func changedText() throws {
    func captures(_ sum: String) -> [String: Capture] {
      ["r.pdf": Capture(.text([0x61]), sha256: Self.sum, companion: .init(name: "r.txt", sha256: sum))]
    }
    try expect("changed-capture", in: source("capture: r.pdf\ntextSHA256: «\(Self.sum)»", captures(Self.other)))
    try expect("changed-capture", in: source("capture: r.pdf\ntextSHA256: \(Self.sum)", captures(Self.sum)))
    try expect("changed-capture", in: source("capture: r.pdf\nsha256: \(Self.sum)", captures(Self.other)))
  }

  @Test("changed-capture: the text beside it, whose SHA-256 is given, is gone")
  func goneText() throws {
    let found = try expect(
      "changed-capture",
      in: source("capture: r.pdf\ntextSHA256: «\(Self.sum)»", ["r.pdf": Capture(text: nil, sha256: Self.sum)]))
    #expect(found.map(\.fix) == ["bring the text back, as r.pdf.txt; or take the line out"])
  }

  @Test("nothing where the file is the one, where none is named, and where captures were not read")
  func inOrder() throws {
    let captures = ["r.txt": Capture(text: Array("Text".utf8), sha256: Self.sum)]
    for rule in ["missing-capture", "changed-capture"] {
      try expect(rule, in: source("capture: r.txt\nsha256: \(Self.sum.uppercased())", captures))
      try expect(rule, in: source("capture: r.txt", captures))
      try expect(rule, in: source("url: https://example.org/", captures))
      try expect(rule, in: source("capture: nowhere.txt\nsha256: \(Self.other)", nil))
    }
    // A file that is not there is not another one.
    try expect("changed-capture", in: source("capture: nowhere.txt\nsha256: \(Self.other)", captures))
  }
}
