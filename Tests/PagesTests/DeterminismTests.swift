import TestBasics
import TestSupport
import Testing

@Suite("The same input gives the same bytes")
struct DeterminismTests {
  @Test("at one thread and at many, twice, and in any order of the disk")
  func sameBytes() {
    let site = Self.site
    let expected = site.pages(width: 1)
    #expect(expected.count > 60)
    for width in [1, 2, 3, 8] { #expect(site.pages(width: width) == expected, "width \(width)") }
    for seed in 0..<8 { #expect(site.pages(width: 4, shuffledBy: UInt64(seed)) == expected, "seed \(seed)") }
  }

  /// Fifty documents that link to one another, names shared by nobody, some titles alike but for case.
  private static let site: SiteFixture = {
    var files: [String: String] = [:]
    var generator = SeededGenerator(seed: 1)
    func links() -> String {
      (0..<6).map { _ in "Here is [[e\(Int.random(in: 0..<40, using: &generator))]] in a sentence." }.joined(
        separator: " ")
    }
    for index in 0..<40 {
      let kind = ["person", "place", "organization", "outlet", "event"][index % 5]
      files["entities/e\(index).md"] =
        "---\ntitle: Name \(index % 20)\(index < 20 ? "a" : "A")x\(index)\nkind: \(kind)\ntags: [t\(index % 3)]\n---\n\(links())\n"
    }
    for index in 0..<10 {
      files["articles/a\(index).md"] =
        "---\ndate: 2018-04-0\(1 + index % 3)\n---\n# One\n\n\(links())\n\n## Two\n\n\(links())\n"
    }
    return SiteFixture(files)
  }()
}
