import Anchoring
import TestBasics
import Testing

@testable import Linking

@Suite("A look for words that a text needs to accuse")
struct NeededWordsTests {
  private func may(_ text: String, accuse accusation: String) -> Bool {
    var needed = NeededWords()
    needed.add(SpokenWords.split(accusation))
    needed.close()
    return needed.mayStand(in: text.utf8)
  }

  @Test(
    "sees them however they are written",
    arguments: [
      ("He burned the ledgers.", "burned the ledgers"), ("LEDGERS", "burned the ledgers"),
      ("the led**gers**", "burned the ledgers"), ("[led](x)gers", "burned the ledgers"),
      ("led<b>gers</b>", "burned the ledgers"), ("[[x|led]]gers", "burned the ledgers"),
      ("led\u{AD}gers", "burned the ledgers"), ("ｌｅｄｇｅｒｓ", "burned the ledgers"), ("ﬁrms", "the firms"),
      ("Он СЖЁГ бумаги", "сжёг"), ("cafe\u{301}s", "the cafés"), ("他**烧**了", "他烧了"),
      ("ein Stra**ß**enraub", "straßenraub"), ("led[[ x|gers]]", "burned the ledgers"),
      ("led[[\"x\"|gers]]", "burned the ledgers"),
    ])
  func seen(text: String, accusation: String) { #expect(may(text, accuse: accusation)) }

  @Test(
    "passes over others",
    arguments: [
      ("He burned the papers.", "burned the ledgers"), ("led gers", "burned the ledgers"), ("", "burned the ledgers"),
      ("Он ушёл", "сжёг"), ("[led](gers)", "burned the ledgers"),
    ])
  func passedOver(text: String, accusation: String) { #expect(!may(text, accuse: accusation)) }

  @Test("passes over no text that has the words, whatever letters, marks and signs stand in it")
  func noneIsLost() {
    var generator = SeededGenerator(seed: 26)
    let words = [
      "ledgers", "burned", "the", "он", "сжёг", "他", "烧", "firms", "straße", "cafés", "kilo", "خنق", "ＡＢ", "x",
    ]
    let between = [
      "", "", " ", "**", "_", "\u{AD}", "<b>", "</b>", "[[", "|", "]]", "](x)", "[", "~~", "`", "\\", "\u{200B}", "ﬁ",
      "\n",
    ]
    var found = 0
    for _ in 0..<20_000 {
      let accusation = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }
      let wanted = SpokenWords.split(accusation.joined(separator: " "))
      var text = ""
      for word in accusation {
        for letter in word {
          text += Bool.random(using: &generator) ? letter.uppercased() : String(letter)
          if Int.random(in: 0..<4, using: &generator) == 0 { text += between.randomElement(using: &generator) ?? "" }
        }
        text += Bool.random(using: &generator) ? " " : between.randomElement(using: &generator) ?? ""
      }
      func has(_ text: String) -> Bool {
        let said = SpokenWords.split(text)
        return said.indices.contains { said[$0...].starts(with: wanted) }
      }
      guard !wanted.isEmpty, has(text) || TextMarks.removed(from: text).map(has) == true else { continue }
      found += 1
      #expect(may(text, accuse: accusation.joined(separator: " ")), "\(text) has \(wanted)")
    }
    #expect(found > 1000)
  }

  @Test("has nothing to look for without any")
  func empty() { #expect(!NeededWords().mayStand(in: "All of it".utf8)) }
}
