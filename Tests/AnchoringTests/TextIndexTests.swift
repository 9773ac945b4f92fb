import Testing

@testable import Anchoring

@Suite("Looking up many texts at once")
struct TextIndexTests {
  @Test("finds each text of a list as a plain search does")
  func findsAsAPlainSearchDoes() {
    let texts = ["not", "n't", "no", "x", "нет", "не", "不", "ไม่", ""]
    let index = TextIndex(texts)
    for text in ["", "n", "x", "He did not.", "It isn't", "нет", "这不是", "ไม่ใช่", "yes", "на", "no", "ax"] {
      let isThere = texts.contains { !$0.isEmpty && (text + " ").contains($0) }
      #expect(index.stands(in: Array(text.utf8)) == isThere, "\(text)")
    }
  }

  @Test("asks its condition about each text that begins there, from the place named")
  func asksItsCondition() {
    let index = TextIndex(["mill", "million", "m"])
    #expect(index.begins(Array("millions".utf8)) { $0.count == 7 })
    #expect(index.begins(Array("2 m".utf8), at: 2) { _ in true })
    #expect(!index.begins(Array("millions".utf8)) { $0.count == 5 })
    #expect(!index.begins(Array("million".utf8), at: 7) { _ in true })
  }
}
