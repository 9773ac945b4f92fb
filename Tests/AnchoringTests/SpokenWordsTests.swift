import Anchoring
import TestBasics
import Testing

@Suite("Words as they are said")
struct SpokenWordsTests {
  @Test(
    "stand without case, marks and white space, and letters of scripts without spaces by themselves",
    arguments: [
      ("“The firm’s Ledgers”, burned.", ["the", "firm", "s", "ledgers", "burned"]), ("", []), ("—", []),
      ("led\u{AD}gers\u{A0}ｏｎ ﬁre", ["ledgers", "on", "fire"]), ("Cafe\u{301}", ["café"]),
      ("ΟΔΟΣ 5 km", ["οδοσ", "5", "km"]), ("Acme烧了5本", ["acme", "烧", "了", "5", "本"]),
    ])
  func split(text: String, words: [String]) { #expect(SpokenWords.split(text) == words) }

  @Test("are the same whether a text is read piece by piece or normalised as a whole")
  func pieces() {
    let signs = [
      "a", "B", "3", " ", "-", "’", "“", "é", "e\u{301}", "\u{AD}", "ﬁ", "ｗ", "烧", "ไ", "\u{200B}", "\u{A0}", "с", "\n",
      "İ",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      let text = (0..<12).map { _ in signs.randomElement(using: &generator) ?? "" }.joined()
      let whole = String(decoding: NormalizedText(text).bytes, as: UTF8.self)
      #expect(SpokenWords.split(text) == SpokenWords.split(whole), "\(text.debugDescription)")
    }
  }
}
