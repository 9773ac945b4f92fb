import Markup
import Testing

@Suite("Which way a text runs")
struct TextDirectionTests {
  @Test("that of a language", arguments: ["ar", "he", "fa", "ur", "AR", "ar-EG", "az-Arab", "yi", "ckb-IQ"])
  func rightToLeft(language: String) {
    #expect(TextDirection(ofLanguage: language) == .rightToLeft)
  }

  @Test("that of another", arguments: ["en", "", "de-AT", "zh-Hant", "az", "ar-Latn", "sr-Cyrl", "az-AZ"])
  func leftToRight(language: String) {
    #expect(TextDirection(ofLanguage: language) == .leftToRight)
  }

  @Test(
    "that of the first letter, whatever stands before it",
    arguments: [
      ("مرحبا Amaq", TextDirection.rightToLeft), ("Amaq مرحبا", .leftToRight), ("12. “שלום”", .rightToLeft),
      ("… été", .leftToRight), ("日本", .leftToRight),
    ])
  func firstLetter(text: String, direction: TextDirection) {
    #expect(TextDirection(ofFirstLetterIn: Array(text.utf8)) == direction)
  }

  @Test("none where there is no letter", arguments: ["", "12.5 %", "—", "🎈"])
  func none(text: String) {
    #expect(TextDirection(ofFirstLetterIn: Array(text.utf8)) == nil)
  }
}
