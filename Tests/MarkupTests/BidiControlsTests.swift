import Markup
import Testing

@Suite("Characters that turn text round are shown as signs")
struct BidiControlsTests {
  private func shown(_ text: String) -> String {
    String(decoding: BidiControls.shown(in: HTML(trusted: Array(text.utf8))).bytes, as: UTF8.self)
  }

  @Test(
    "Embeddings, overrides and isolates, wherever they stand",
    arguments: Array(0x202A...0x202E) + Array(0x2066...0x2069))
  func controls(value: UInt32) throws {
    let control = String(try #require(Unicode.Scalar(value)))
    let sign = "[U+\(String(value, radix: 16, uppercase: true))]"
    for before in 0..<18 {
      for after in [0, 1, 7, 8, 9] {
        let (a, b) = (String(repeating: "a", count: before), String(repeating: "b", count: after))
        #expect(shown(a + control + b) == a + sign + b)
      }
    }
  }

  @Test("Several, and after marks that combine with them")
  func several() {
    #expect(shown("\u{202E}\u{202E}a\u{2066}\u{301}") == "[U+202E][U+202E]a[U+2066]\u{301}")
    #expect(shown("\u{600}\u{202D}x\u{2069}") == "\u{600}[U+202D]x[U+2069]")
  }

  @Test(
    "All else is as it was",
    arguments: [
      "", "a", "“quoted”…", "‘a’ – b — c", "\u{200E}\u{200F}\u{61C}", "\u{2029}\u{202F}", "\u{2065}\u{206A}",
      "\u{1F1E6}\u{200D}",
      "שלום\u{200F}!", "مرحبا", "\u{2000}\u{2014}\u{20AC}", String(repeating: "…“”", count: 100),
    ])
  func others(text: String) {
    #expect(shown(text) == text)
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBufferPointer(BidiControls.shown) == nil)
  }

  @Test("Bytes that break off")
  func broken() {
    for bytes in [[0xE2], [0xE2, 0x80], [0x61, 0xE2, 0x81]] as [[UInt8]] {
      #expect(bytes.withUnsafeBufferPointer(BidiControls.shown) == nil)
    }
  }
}
