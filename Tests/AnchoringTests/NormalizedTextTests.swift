import Anchoring
import Foundation
import TestBasics
import Testing

@Suite struct NormalizedTextTests {
  private func normalized(_ text: String) -> String {
    String(decoding: NormalizedText(text).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("plain text", "plain text"),
    ("  a \t b\n\nc\u{A0} ", "a b c"),
    ("“it’s” — ‘so’", "\"it's\" - 'so'"),
    ("soft\u{AD}hy\u{AD}phen", "softhyphen"),
    ("a \u{AD} b", "a b"),
    ("cafe\u{301}", "caf\u{E9}"),
    ("e\u{AD}\u{301}", "\u{E9}"),
    ("\u{212B}\u{958}", "\u{C5}\u{915}\u{93C}"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("«guillemets» ″ … ﬁ ² Ａ５", "«guillemets» ″ … fi ² A5"),
    ("\u{AD}\u{200B} \n", ""),
    ("", ""),
  ])
  func textIsNormalized(_ text: String, _ expected: String) {
    #expect(Array(normalized(text).utf8) == Array(expected.utf8))
  }

  @Test func aRangeMapsBackToWhatItWasMadeOf() {
    let text = "He said  “cafe\u{301}s\u{AD}”\n\nthen"
    let normalized = NormalizedText(text)
    let expected: [(String, String)] = [
      ("He said", "He said"), ("d \"", "d  “"), ("caf\u{E9}s", "cafe\u{301}s"), ("\u{E9}", "e\u{301}"), ("\"", "“"),
      ("\" t", "”\n\nt"), ("n", "n"),
    ]
    for (words, original) in expected {
      let all = String(decoding: normalized.bytes, as: UTF8.self)
      guard let range = all.range(of: words, options: [.literal, .backwards]) else {
        Issue.record("no \(words)")
        continue
      }
      let offsets = all.utf8.distance(from: all.startIndex, to: range.lowerBound)
      let mapped = normalized.original(of: offsets..<offsets + words.utf8.count)
      // The last quotation mark of the text is the closing one.
      let found = slice(text, mapped)
      #expect(Array(found.utf8) == Array(original.utf8) || (words == "\"" && found == "”"))
    }
  }

  @Test func anOriginalRangeMapsToWhatCameOfIt() {
    let text = NormalizedText("  a “b”\u{AD}\n\nc ")
    #expect(text.normalized(of: 0..<2) == 0..<0)
    #expect(text.normalized(of: 0..<3) == 0..<1)
    #expect(text.normalized(of: 4..<8) == 2..<4)
    #expect(text.normalized(of: 0..<16) == 0..<7)
  }

  @Test func brokenBytesReadAsReplacementCharacters() {
    let text = NormalizedText([0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x82])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}")
    #expect(text.original(of: 1..<4) == 1..<2)
  }

  /// For every scalar of the first plane, after a letter and before marks, ours is Foundation's canonical composition, whose tables are
  /// older.
  @Test func compositionIsFoundations() {
    var wrong: [String] = []
    for value in 0x80...0xFFFF as ClosedRange<UInt32> where ![0x0F73, 0x0F75, 0x0F81].contains(value) {
      guard let scalar = Unicode.Scalar(value), (scalar.properties.age?.major ?? 99) <= 6 else { continue }
      if scalar.properties.isWhitespace || ScalarClassTests.isChanged(scalar) { continue }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: ["a", scalar, "\u{323}", "\u{301}"])
      let expected = String(view).precomposedStringWithCanonicalMapping
      if NormalizedText(String(view)).bytes != Array(expected.utf8) { wrong.append(String(value, radix: 16)) }
    }
    #expect(wrong.isEmpty)
  }

  /// What Foundation gets wrong as the standard library does: signs that are made of two marks, in the marks' order.
  @Test func tibetanVowelsAreReordered() {
    #expect(normalized("a\u{F73}\u{323}\u{301}").unicodeScalars.map(\.value) == [0x1EA1, 0xF71, 0xF72, 0x301])
    #expect(normalized("q\u{301}\u{F81}").unicodeScalars.map(\.value) == [0x71, 0xF71, 0xF80, 0x301])
  }

  @Test func normalizingAgainChangesNothing() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let text = NormalizedText(random.hostileText(Int.random(in: 0...24, using: &random)))
      #expect(NormalizedText(text.bytes).bytes == text.bytes)
    }
  }

  /// Foundation on the whole text, then the same folding, gives the same; also where segments meet.
  @Test func randomTextIsComposedAsFoundationComposesIt() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<4000 {
      let text = random.hostileText(Int.random(in: 0...16, using: &random))
      let kept = String(String.UnicodeScalarView(text.unicodeScalars.filter { !ScalarClassTests.isInvisible($0) }))
      let expected = NormalizedText(kept.precomposedStringWithCanonicalMapping).bytes
      #expect(NormalizedText(text).bytes == expected, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }

  /// Each range maps back to a stretch that normalises to the same words, and there again.
  @Test func rangesRoundTrip() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let text = random.article(12, of: ["cafe\u{301}", "“a”", "b\u{AD}c", "d — e", "f\u{308}\u{323}", "東京", "x"])
      let normalized = NormalizedText(text)
      let borders = String(decoding: normalized.bytes, as: UTF8.self).indices(atCharacters: true)
      let from = random.pick(borders)
      let to = random.pick(borders)
      let range = min(from, to)..<max(from, to)
      guard !range.isEmpty else { continue }
      let original = normalized.original(of: range)
      #expect(normalized.normalized(of: original) == range)
      let again = String(decoding: NormalizedText(slice(text, original)).bytes, as: UTF8.self)
      let expected = String(decoding: normalized.bytes[range], as: UTF8.self)
      #expect(again == expected.trimmingCharacters(in: .whitespaces))
    }
  }
}

extension String {
  /// The UTF-8 offsets of the characters' borders.
  fileprivate func indices(atCharacters: Bool) -> [Int] {
    indices.map { utf8.distance(from: startIndex, to: $0) } + [utf8.count]
  }
}
