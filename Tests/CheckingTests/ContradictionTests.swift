import Model
import Testing

@testable import Checking

@Suite("Claims on the same words")
struct ContradictionTests {
  private func claims(_ first: String, _ second: String) -> Fixture {
    let rest = "article: raid\nkind: claim\nsources: [{source: report}]"
    return .raid.with([
      "annotations/a.md": "---\n\(rest)\n\(first)\n---\nA note.\n",
      "annotations/b.md": "---\n\(rest)\n\(second)\n---\nA note.\n",
    ])
  }

  @Test("contradict one another where they overlap")
  func overlapping() throws {
    let found = try expect(
      "contradicting-claims",
      in: claims(
        "quote: Servers were seized\nstatus: confirmed", "quote: seized in three countries\nstatus: «refuted»"),
      saying: "the words are refuted here and confirmed in another claim")
    #expect(found.first?.notes.map(\.location?.path) == ["Content/annotations/a.md"])
  }

  @Test("do so whichever is longer, and whatever stands between them")
  func nested() throws {
    try expect(
      "contradicting-claims",
      in: claims(
        "quote: in three countries\nstatus: «retracted»",
        "quote: Servers were seized in three countries\nstatus: reported"))
  }

  @Test("do not where they only stand side by side, or say the same")
  func apart() throws {
    try expect(
      "contradicting-claims",
      in: claims("quote: Servers were seized\nstatus: confirmed", "quote: in three countries\nstatus: refuted"))
    try expect(
      "contradicting-claims",
      in: claims("quote: Servers were seized\nstatus: confirmed", "quote: Servers were\nstatus: reported"))
  }

  @Test("name the first three, whatever lies between, and none whose words have ended")
  func several() throws {
    let rest = "article: raid\nkind: claim\nsources: [{source: report}]"
    let quotes = [
      ("a", "Servers", "confirmed"), ("b", "Servers were seized in three countries", "reported"),
      ("c", "Servers were seized in three", "confirmed"), ("d", "Servers were seized in", "disputed"),
      ("e", "were seized in three", "confirmed"), ("f", "seized in three", "confirmed"),
      ("g", "three countries", "refuted"),
    ]
    var files: [String: String] = [:]
    for (name, quote, status) in quotes {
      files["annotations/\(name).md"] = "---\n\(rest)\nquote: \(quote)\nstatus: \(status)\n---\nA note.\n"
    }
    let found = try Fixture.raid.with(files).found(by: "contradicting-claims").last
    #expect(found?.notes.map(\.location?.path) == ["b", "c", "e"].map { "Content/annotations/\($0).md" })
  }

  @Test("the table", arguments: ClaimStatus.allCases, ClaimStatus.allCases)
  func table(_ a: ClaimStatus, _ b: ClaimStatus) {
    let pairs: [Set<ClaimStatus>] = [
      [.confirmed, .disputed], [.confirmed, .refuted], [.confirmed, .retracted], [.reported, .refuted],
      [.reported, .retracted],
    ]
    #expect(ContradictingClaimsRule.contradict(a, b) == pairs.contains([a, b]))
  }
}
