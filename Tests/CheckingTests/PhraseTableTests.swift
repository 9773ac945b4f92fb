import Linking
import Testing

@Suite("Phrases in text")
struct PhraseTableTests {
  private func matches(_ phrases: [String], in text: String) -> [String] {
    var table = PhraseTable()
    for phrase in phrases { table.add(phrase) }
    var found: [String] = []
    let bytes = Array(text.utf8)
    table.forEachMatch(in: bytes.span, 0..<bytes.count) { match in
      found.append("\(match.phrase):" + String(decoding: bytes[match.range], as: UTF8.self))
    }
    return found
  }

  @Test(
    "are found as whole words, the longest first",
    arguments: [
      (["Amaq"], "Amaq, “Amaq” and (Amaq).", ["0:Amaq", "0:Amaq", "0:Amaq"]),
      (["Amaq"], "Amaqs, xAmaq, Amaq2 and AMAQ", []),
      (["United States", "United States Congress"], "The United States Congress", ["1:United States Congress"]),
      (["United States", "United States Congress"], "The United States Con", ["0:United States"]),
      (["United States of", "States"], "United States at", ["1:States"]),
      (["U.S.", "U.S"], "The U.S. and the U.S, too", ["0:U.S.", "1:U.S"]),
      (["al-Bayan", "al Bayan"], "al-Bayan al Bayan", ["0:al-Bayan", "1:al Bayan"]),
      (["Said"], "Al-Said, Said-Ali, – Said – and -Said", ["0:Said", "0:Said"]),
      (["O’Brien"], "O’Brien’s house", ["0:O’Brien"]),
      (["Zoë", "Łódź"], "Zoë in Łódź, Zoëlla", ["0:Zoë", "1:Łódź"]),
      (["two words"], "two\nwords", ["0:two\nwords"]), (["a"], "a b a", ["0:a", "0:a"]), (["…"], "…", []),
      ([], "text", []), (["x"], "", []),
    ])
  func found(phrases: [String], text: String, expected: [String]) {
    #expect(matches(phrases, in: text) == expected)
  }

  @Test("two phrases that are the same: the last answers")
  func same() {
    #expect(matches(["one", "one"], in: "one") == ["1:one"])
  }
}
