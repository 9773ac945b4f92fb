import Parallel
import TestBasics
import Testing

@testable import Linking

@Suite("Finding many names in one pass")
struct NameAutomatonTests {
  private static let names = [
    "Jane Whistle", "Jane O’Brien", "ane", "Whistle Jane", "Jan de Wit", "jane", "O Brien", "李小明", "小明",
    "Wit Jane Whistle",
  ]

  private static func automaton(mostEntries: Int) -> NameAutomaton {
    var automaton = NameAutomaton(mostEntries: mostEntries)
    for (index, name) in names.map(SecretName.init).enumerated() {
      for (pattern, name) in [(index, name), (index + 100, name.joinable()), (index + 200, name.inverted().first)] {
        guard let name else { continue }
        automaton.add(
          pattern, words: name.words, gaps: name.gaps, isOpenAtStart: name.isOpenAtStart,
          isOpenAtEnd: name.isOpenAtEnd)
      }
    }
    automaton.finish()
    return automaton
  }

  private static func found(_ text: String, by automaton: NameAutomaton) -> [String] {
    var text = text
    return text.withUTF8 { text in
      SecretScan.matches(in: text, 0..<text.count, .all, automaton, nil, nil)
        .map { "\($0.pattern ?? -1) \($0.range)" }.sorted()
    }
  }

  @Test("the same names, whether every transition is kept or only those that names have")
  func sparse() {
    let (dense, sparse) = (Self.automaton(mostEntries: 1 << 20), Self.automaton(mostEntries: 0))
    #expect(!dense.next.isEmpty && sparse.next.isEmpty)
    let pieces = ["Jane", "whistle", "O", "Brien", "de", "Wit", "李小明", "小明", "x", "ane", "Jan"]
    let gaps = [" ", "-", "", "’", ", ", ". ", "\n"]
    var random = SeededGenerator(seed: 7)
    var count = 0
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 1..<9, using: &random) {
        text += (pieces.randomElement(using: &random) ?? "") + (gaps.randomElement(using: &random) ?? "")
      }
      let found = Self.found(text, by: dense)
      count += found.count
      #expect(found == Self.found(text, by: sparse), "\(text)")
    }
    #expect(count > 1_000)
  }

  @Test("what stands between two words is looked at where the name ends")
  func gaps() {
    var automaton = NameAutomaton()
    let words = ["ab", "cd", "ef"].map { Array($0.utf8) }
    automaton.add(0, words: words, gaps: [.soft, [.hard, .none]], isOpenAtStart: false, isOpenAtEnd: false)
    automaton.finish()
    let texts = ["ab cd. ef", "ab cdef", "ab cd ef", "ab. cd. ef", "abcd. ef", "xab cdef", "ab cdefg", "ab ab cd. ef"]
    #expect(texts.map { Self.found($0, by: automaton).count } == [1, 1, 0, 0, 0, 0, 0, 1])
  }

  @Test("in the size of the names, not in what they could be followed by")
  func size() {
    var automaton = NameAutomaton()
    for number in 0..<20_000 {
      let name = SecretName("Johannes Maximilian Hidden \(number)")
      automaton.add(number, words: name.words, gaps: name.gaps, isOpenAtStart: false, isOpenAtEnd: false)
    }
    automaton.finish()
    #expect(Self.found("By Johannes Maximilian Hidden 19999.", by: automaton).count == 1)
    #expect(automaton.next.count <= 1 << 22)
  }
}
