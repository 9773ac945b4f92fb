import Anchoring
import Testing

@Suite("The pieces of a quotation")
struct PieceChainTests {
  private func omitted(_ quotation: String, _ text: String) -> [String]? {
    guard case .found(let omitted) = QuotationMatcher(Array(text.utf8)).hold(Quotation(quotation)) else { return nil }
    return omitted
  }

  @Test(
    "stand as near together as they come, wherever that is",
    arguments: [
      ("we … paid", "we said we never paid. we paid", [""]), ("we … paid", "we never paid, paid, we all paid", ["all"]),
      ("a … b … c", "a x b x c. a b x a b y c", ["", "y"]), ("a … b … c", "a a b b c c", ["b", ""]),
      ("a … a … a", "a x a y a z a", ["x", "y"]), ("b … a", "a b", nil), ("a … a", "a", nil),
      ("we … paid", "we\n\n\(String(repeating: "x ", count: 400))\n\npaid. then we all paid", ["all"]),
    ] as [(String, String, [String]?)])
  func nearest(quotation: String, text: String, expected: [String]?) {
    #expect(omitted(quotation, text) == expected)
  }

  @Test("What is left out is given up to 2,000 characters, and a sign says that there was more")
  func long() throws {
    let short = String(repeating: "ä ", count: 999)
    #expect(try #require(omitted("we … paid", "we \(short)paid")) == [String(short.dropLast())])
    let long = try #require(omitted("we … paid", "we \(short)\(short)paid")?.first)
    #expect(long.hasSuffix(QuotationMatcher.signOfMore) && long.count < 2_010)
  }

  @Test("Words of one, two and three letters are found, whole ones alone", arguments: ["a", "is", "you", "ü", "我"])
  func short(word: String) {
    #expect(omitted(word, "xx \(word) yy") == [])
    #expect(omitted("z\(word)", "xx \(word) yy") == nil)
    #expect(omitted("\(word) … yy", "xx \(word) zz yy") == ["zz"])
  }

  @Test("Signs of notes within one another are taken off once", arguments: ["[[1]1]", "[1[1]1]"])
  func signs(sign: String) {
    #expect(omitted("we paid", "we\(sign) paid") == nil)
    #expect(omitted("we paid", "we[1][note 2] paid") == [])
    let nested = String(repeating: "[1", count: 50_000) + String(repeating: "]", count: 50_000)
    #expect(omitted("we paid", "we\(nested) paid") == nil)
  }

  @Test(
    "A mark in brackets behind a word parts nothing",
    arguments: [
      ("for 5 million[,] euros", true), ("for 5 million[;] euros", true), ("it was sold[,] for 5 million euros", true),
      ("for [-]5 million euros", false), ("for 5[.]", false), ("for 5 million[, US] euros", false),
    ])
  func marks(quotation: String, stands: Bool) {
    #expect((omitted(quotation, "Then it was sold for 5 million euros to them.") != nil) == stands)
  }
}
