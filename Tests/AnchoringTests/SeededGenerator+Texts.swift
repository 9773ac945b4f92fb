import TestBasics

extension SeededGenerator {
  /// So many scalars that normalisation has something to do with: letters, marks, spaces, quotes, jamo, emoji.
  mutating func hostileText(_ count: Int) -> String {
    let pieces: [Unicode.Scalar] = [
      "a", "b", "a", "b", "e", "q", " ", " ", "\n", "\t", "\u{A0}", "\u{3000}", "\u{AD}", "\u{200B}", "\u{FEFF}",
      "\u{200D}",
      "\u{200C}", "’", "“", "\"", "'", "–", "-", "é", "Å", "\u{212B}", "\u{301}", "\u{323}", "\u{307}", "\u{308}",
      "\u{344}",
      "ё", "и", "\u{306}", "\u{1112}", "\u{1161}", "\u{11AB}", "가", "한", "국", "カ", "\u{3099}", "क", "\u{93C}",
      "\u{958}",
      "ि", "\u{FB1D}", "👍", "\u{1F3FD}", "\u{1F1E9}", "\u{1F1EA}", "1", ",", ".", "ﬁ", "\u{37E}", "\u{1D15E}",
      "\u{F73}",
      "\u{2ADC}", "\u{9C7}", "\u{9BE}", "\u{FFFD}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<count { text.append(pick(pieces)) }
    return String(text)
  }

  /// An article of few different words, so that much in it stands twice.
  mutating func article(
    _ count: Int, of words: [String] = ["the", "court", "said", "no", "servers", "Zürich", "it’s", "10"]
  )
    -> String
  {
    var text = ""
    for index in 0..<count {
      if index > 0 { text += pick([" ", " ", " ", " ", "\n\n", "\n", ", "]) }
      text += pick(words)
    }
    return text
  }
}
