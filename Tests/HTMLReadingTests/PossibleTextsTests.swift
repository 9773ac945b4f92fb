import Testing

@testable import HTMLReading

@Suite("What bytes may say where they name no encoding")
struct PossibleTextsTests {
  private func holds(_ words: String, _ bytes: [UInt8]) -> Bool {
    PossibleTexts.of(bytes).contains { $0.firstRange(of: words.utf8) != nil }
  }

  @Test("in one byte a letter, undeclared and declared")
  func singleByte() {
    #expect(holds("Zoë", [0x5A, 0x6F, 0xEB]))
    #expect(holds("Łódź", [0xA3, 0xF3, 0x64, 0xBC]), "iso-8859-2")
    #expect(holds("Иван", [0xC8, 0xE2, 0xE0, 0xED]), "windows-1251")
    #expect(holds("Иван", Array("<?xml version='1.0' encoding='koi8-r'?>".utf8) + [0xE9, 0xD7, 0xC1, 0xCE]))
    #expect(holds("Ë", Array("<meta charset=windows-1252>".utf8) + [0xCB, 0xC3, 0x8B]))
  }

  @Test("in two bytes a letter, with a mark in front and without")
  func wide() {
    let text = "Zoë Łódź"
    let little = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      #expect(holds(text, bytes))
      #expect(PossibleTexts.isText(bytes))
    }
    #expect(!PossibleTexts.isText([0x89, 0x50, 0, 0, 0, 13]))
  }

  @Test("and what is escaped in JSON, scripts, and by a document type")
  func unescaped() {
    func readings(_ text: String) -> [String] {
      UnescapedText.readings(of: Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(readings(#"{"a": "\u004aane\nWhi\u{73}tle \x41 \ud83d\ude00 \/"}"#) == [#"{"a": "Jane Whistle A 😀 /"}"#])
    #expect(
      readings("<!DOCTYPE svg [<!ENTITY n 'Whistle'>]><text>Jane &n;</text>").last?.contains("Jane Whistle") == true)
    #expect(readings("plain") == [])
    #expect(readings("\\u12 \\x \\u{zz} \\").count == 1)
  }
}
