import Testing
import Words

@Suite("Quotations")
struct QuotationTests {
  @Test(
    "words stand between marks once",
    arguments: [
      ("weeks", "“weeks”"), ("«أحدا»", "«أحدا»"), ("“weeks”", "“weeks”"), ("„Wochen“", "„Wochen“"), ("", "“”"),
      ("“weeks”, not “months”", "““weeks”, not “months””"), ("\"", "“\"”"),
    ])
  func marks(words: String, shown: String) {
    #expect(English().quoting(words)(words) == shown)
  }
}
