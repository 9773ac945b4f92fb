import Importing
import Testing

@Suite("Texts of many names")
struct ManyNamesTests {
  @Test("Thousands of names take no longer than their number", .timeLimit(.minutes(10)))
  func names() {
    let paragraphs = (0..<4_000).map { "It was Anna\(Self.letters($0)) Berg\(Self.letters($0 % 900)) whom they met." }
    let names = NameFinder().names(in: paragraphs)
    #expect(names.count == 4_000)
    let speakers = names.map { QuotationFinder.Speaker(name: $0.name, spellings: $0.spellings, isPerson: true) }
    let text = (0..<2_000).map { "“We saw the ships,” said Anna\(Self.letters($0)) Berg\(Self.letters($0 % 900))." }
    let found = QuotationFinder(language: "en", speakers: speakers).quotations(
      in: Array(text.joined(separator: "\n\n").utf8))
    #expect(found.count == 2_000 && found.allSatisfy { $0.speaker != nil })
  }

  @Test("So do thousands of quotations in one sentence", .timeLimit(.minutes(10)))
  func quotations() {
    let text = String(repeating: "“we saw the ships”, ", count: 5_000) + "said Anna Berg."
    let speaker = QuotationFinder.Speaker(name: "anna", spellings: ["Anna Berg"], isPerson: true)
    let found = QuotationFinder(language: "en", speakers: [speaker]).quotations(in: Array(text.utf8))
    #expect(found.count == 5_000 && found.allSatisfy { $0.speaker == "anna" })
  }

  @Test("Nor do thousands of signs around a word", .timeLimit(.minutes(10)))
  func signs() {
    for text in [
      "At http://a.bc/" + String(repeating: ")", count: 100_000),
      String(repeating: "(", count: 100_000) + "Anna" + String(repeating: "]", count: 100_000),
    ] { _ = NameFinder().names(in: [text]) }
  }

  /// A number as letters.
  private static func letters(_ number: Int) -> String {
    String(String(number).map { Character(UnicodeScalar(UInt8(ascii: "a") + UInt8($0.wholeNumberValue ?? 0))) })
  }
}
