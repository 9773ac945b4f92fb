import Anchoring
import Model
import Testing

@testable import Linking

@Suite("The words of an accusation in another text")
struct PhraseTreeTests {
  private func stands(_ accusation: String, in text: String) -> Bool {
    var phrases = PhraseTree()
    phrases.add(SpokenWords.split(accusation), of: DocumentID(3))
    return phrases.first(in: SpokenWords.joined(Array(text.utf8))) == DocumentID(3)
  }

  @Test(
    "are found however they are written",
    arguments: [
      ("burned the ledgers", "He burned the ledgers."), ("burned the ledgers", "BURNED — “the” led\u{AD}gers"),
      ("burned the ledgers", "the man burned burned the\u{A0}ledgers"), ("burned the ledgers", "burned the ｌｅｄｇｅｒｓ"),
      ("the firms", "the ﬁrms"), ("сжёг бумаги", "Он СЖЁГ бумаги"), ("the cafés", "The cafe\u{301}s"),
      ("他烧了", "昨天他烧了文件"), ("烧了 three", "他烧了three"),
    ])
  func found(accusation: String, text: String) { #expect(stands(accusation, in: text)) }

  @Test(
    "are not found in other words",
    arguments: [
      ("burned the ledgers", "He burned the ledger."), ("burned the ledgers", "unburned the ledgers"),
      ("burned the ledgers", "burned the"), ("burned the ledgers", ""), ("他烧了", "他没烧了"),
    ])
  func others(accusation: String, text: String) { #expect(!stands(accusation, in: text)) }

  @Test("are those of the note that begins first, and of the shortest that begins there")
  func first() {
    var phrases = PhraseTree()
    phrases.add(["b", "c"], of: DocumentID(1))
    phrases.add(["a", "b", "c"], of: DocumentID(2))
    phrases.add(["a", "b"], of: DocumentID(3))
    phrases.add(["a", "b"], of: DocumentID(4))
    #expect(phrases.first(in: Array("a b c ".utf8)) == DocumentID(3))
    #expect(phrases.first(in: Array("x b c ".utf8)) == DocumentID(1))
    #expect(phrases.first(in: []) == nil)
  }
}
