import Anchoring
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
      ("ein Stra**ß**enraub", "straßenraub"),
    ])
  func seen(text: String, accusation: String) { #expect(may(text, accuse: accusation)) }

  @Test(
    "passes over others",
    arguments: [
      ("He burned the papers.", "burned the ledgers"), ("led gers", "burned the ledgers"), ("", "burned the ledgers"),
      ("Он ушёл", "сжёг"), ("[led](gers)", "burned the ledgers"),
    ])
  func passedOver(text: String, accusation: String) { #expect(!may(text, accuse: accusation)) }

  @Test("has nothing to look for without any")
  func empty() { #expect(!NeededWords().mayStand(in: "All of it".utf8)) }
}
