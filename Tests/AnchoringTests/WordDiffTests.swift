import Anchoring
import TestBasics
import Testing

@Suite struct WordDiffTests {
  @Test(arguments: [
    ("the seizure of servers", "the capture of servers", "the [-seizure-]{+capture+} of servers"),
    ("the servers", "the forty servers", "the {+forty+} servers"),
    ("the forty servers", "the servers", "the [-forty-] servers"),
    ("a b c", "a x y c", "a [-b-]{+x y+} c"),
    ("a b", "c d", "[-a b-]{+c d+}"),
    ("", "new", "{+new+}"),
    ("old", "", "[-old-]"),
    ("", "", ""),
    ("same  words", "same\nwords", "same words"),
    ("it's “so”", "it’s \"so\"", "it’s \"so\""),
    ("did not sign", "did sign", "did [-not-] sign"),
    ("on 16 April, he", "on 17 April, he", "on [-16-]{+17+} April, he"),
    ("first a b", "a b last", "[-first-] a b {+last+}"),
    ("服务器被查封", "服务器被没收", "服务器被[-查封-]{+没收+}"),
    ("caf\u{E9} closed", "cafe\u{301} shut", "cafe\u{301} [-closed-]{+shut+}"),
  ])
  func differenceReadsOnOneLine(_ old: String, _ new: String, _ line: String) {
    #expect(WordDiff(from: old, to: new).description == line)
  }

  @Test func runsSayWhatIsKept() {
    let runs = WordDiff(from: "the seizure of servers", to: "the capture of servers").runs
    #expect(runs.map(\.change) == [.keep, .delete, .insert, .keep])
    #expect(runs.map(\.words) == ["the", "seizure", "capture", "of servers"])
  }

  /// Both texts can be read out of the difference.
  @Test func nothingIsLost() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let words = ["a", "b", "c"]
      let old = (0..<Int.random(in: 0...9, using: &random)).map { _ in random.pick(words) }.joined(separator: " ")
      let new = (0..<Int.random(in: 0...9, using: &random)).map { _ in random.pick(words) }.joined(separator: " ")
      let runs = WordDiff(from: old, to: new).runs
      #expect(runs.filter { $0.change != .insert }.map(\.words).joined(separator: " ") == old)
      #expect(runs.filter { $0.change != .delete }.map(\.words).joined(separator: " ") == new)
    }
  }

  @Test func longDifferencesStayCheap() {
    let old = (0..<20_000).map { "old\($0)" }.joined(separator: " ")
    let new = (0..<20_000).map { "new\($0)" }.joined(separator: " ")
    #expect(
      WordDiff(from: "a " + old + " z", to: "a " + new + " z").runs.map(\.change) == [.keep, .delete, .insert, .keep])
  }
}
