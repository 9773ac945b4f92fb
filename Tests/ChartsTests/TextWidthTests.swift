import Charts
import Testing

@Suite("Widths of texts")
struct TextWidthTests {
  @Test(
    "are those of the wider font, rounded up",
    arguments: [("", 0), ("i", 34), ("mm", 227), ("A b", 194), ("שלום", 254)])
  func widths(_ text: String, _ width: Int) {
    // In DejaVu Sans i has 0.278 em, m 0.974, A 0.684, b 0.635, ש 0.709, ל 0.567, ו 0.272, ם 0.659; the blank 0.318: of letters
    // of 11.5 units.
    #expect(abs(TextWidth.of(text, size: 115) - width) <= 8, "\(TextWidth.of(text, size: 115))")
  }

  @Test("count marks that stand on letters as nothing, and strange scripts as wide")
  func scripts() {
    #expect(TextWidth.of("e\u{301}", size: 100) == TextWidth.of("e", size: 100))
    #expect(TextWidth.of("中", size: 100) >= 100)
    #expect(TextWidth.of("م", size: 100) >= 60)
  }

  @Test("of lines are not more than there is, and no word is lost")
  func lines() {
    let text = "Minister of Public Safety and Emergency Preparedness"
    for width in [600, 1000, 2000, 4000] {
      let lines = TextWidth.lines(of: text, size: 115, within: width, atMost: 9)
      #expect(lines.allSatisfy { TextWidth.of($0, size: 115) <= width })
      if width >= 1000 { #expect(lines.joined(separator: " ") == text) }
    }
    #expect(TextWidth.lines(of: text, size: 115, within: 4000, atMost: 9) == [text])
  }

  @Test("break a word that is too long by itself where there are lines for it, and cut it where there are not")
  func longWords() {
    func lines(_ text: String, atMost limit: Int) -> [String] {
      TextWidth.lines(of: text, size: 100, within: 500, atMost: limit)
    }
    let parts = lines("The Engineeringgesellschaft", atMost: 6)
    #expect(parts.count > 2 && parts.dropFirst().dropLast().allSatisfy { $0.hasSuffix("-") }, "\(parts)")
    #expect(parts.allSatisfy { TextWidth.of($0, size: 100) <= 500 })
    #expect(parts.dropFirst().joined().replacing("-", with: "") == "Engineeringgesellschaft")
    #expect(lines("The Engineeringgesellschaft", atMost: 2).last?.hasSuffix("…") == true)
    #expect(
      TextWidth.lines(of: "Ada Placeholder-Specimen", size: 100, within: 780, atMost: 3) == [
        "Ada", "Placeholder-", "Specimen",
      ])
    // No line for two letters.
    #expect(TextWidth.lines(of: "Engineering", size: 100, within: 580, atMost: 6) == ["Engineer-", "ing"])
    #expect(TextWidth.lines(of: "Placeholder-XX", size: 100, within: 740, atMost: 6) == ["Placeholder-", "XX"])
    // Letters that join are not parted.
    #expect(lines("والمستشفىوالمستشفى", atMost: 6).count == 1)
  }

  @Test("are cut where there are too many lines, and where one word is too long")
  func cuts() {
    #expect(TextWidth.lines(of: "one two three four", size: 100, within: 250, atMost: 1).first?.hasSuffix("…") == true)
    #expect(TextWidth.lines(of: "incomprehensibilities", size: 100, within: 300, atMost: 2).count == 1)
    #expect(TextWidth.lines(of: "", size: 100, within: 300, atMost: 2) == [])
  }
}
