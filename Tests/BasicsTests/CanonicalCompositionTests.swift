import Basics
import Foundation
import Testing

@Suite("Normalization Form C")
struct CanonicalCompositionTests {
  @Test(
    "is one spelling for all that are canonically equivalent",
    arguments: ["café", "한글", "が", "\u{9DF}", "\u{958}", "\u{212B}", "a\u{323}\u{307}", "\u{F73}", "plain", ""])
  func oneSpelling(text: String) {
    let composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
    #expect(Array(CanonicalComposition.nfc(text).utf8) == composed)
    #expect(Array(CanonicalComposition.nfc(text.decomposedStringWithCanonicalMapping).utf8) == composed)
  }
}
