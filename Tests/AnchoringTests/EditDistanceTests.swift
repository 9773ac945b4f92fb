import TestBasics
import Testing

@testable import Anchoring

@Suite struct EditDistanceTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("Москва", "Москве", 1),
    ("東京都", "京都", 1),
  ])
  func distanceIsLevenshteins(_ a: String, _ b: String, _ distance: Int) {
    var last = a.unicodeScalars.count
    EditDistance(scalars(a)).visit(scalars(b), from: .beginning) { last = $1 }
    #expect(last == distance)
  }

  @Test func bestIsTheFirstOfTheNearest() {
    let best = EditDistance(scalars("seizure")).best(in: scalars("the siezure, the seizur"), from: .anywhere)
    #expect(best == EditDistance.Best(distance: 1, end: 23))
  }

  /// The plain table, a row at a time: what the bits are to come to.
  private func reference(_ pattern: [UInt32], _ text: [UInt32], from start: EditDistance.Start) -> [Int] {
    var column = Array(0...pattern.count)
    return text.indices.map { j in
      var next = [start == .anywhere ? 0 : j + 1]
      for i in pattern.indices {
        let substituted = column[i] + (pattern[i] == text[j] ? 0 : 1)
        next.append(min(substituted, column[i + 1] + 1, next[i] + 1))
      }
      column = next
      return column[pattern.count]
    }
  }

  @Test(arguments: [EditDistance.Start.anywhere, .beginning])
  func bitsComeToWhatTheTableDoes(_ start: EditDistance.Start) {
    var random = SeededGenerator(seed: 4)
    let lengths = [1, 2, 7, 31, 63, 64, 65, 100, 127, 128, 129, 200]
    for round in 0..<300 {
      let alphabet: [UInt32] = round % 2 == 0 ? [97, 98, 99] : [97, 0x436, 0x4E00, 0x1F44D, 0x10436, 0x20436]
      let pattern = (0..<random.pick(lengths)).map { _ in random.pick(alphabet) }
      let text = (0..<Int.random(in: 0...160, using: &random)).map { _ in random.pick(alphabet + [120]) }
      var distances: [Int] = []
      EditDistance(pattern).visit(text, from: start) { distances.append($1) }
      #expect(distances == reference(pattern, text, from: start))
    }
  }
}
