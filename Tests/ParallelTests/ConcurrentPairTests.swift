import Parallel
import Testing

@Suite("concurrentPair gives what two calls give")
struct ConcurrentPairTests {
  @Test("Each result keeps its place, whatever the width", arguments: [1, 2, 8])
  func places(width: Int) {
    let (number, words) = concurrentPair(width: Width(width), { 7 }, { ["a", "b"] })
    #expect(number == 7)
    #expect(words == ["a", "b"])
  }

  @Test("Results of one type are not mixed up", arguments: [1, 2])
  func sameType(width: Int) {
    #expect(concurrentPair(width: Width(width), { "first" }, { "second" }) == ("first", "second"))
  }
}
