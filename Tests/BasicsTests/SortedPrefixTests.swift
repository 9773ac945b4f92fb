import Basics
import Testing

@Suite("Where a sorted prefix ends")
struct SortedPrefixTests {
  @Test("is found as by looking at each", arguments: 0...17)
  func end(count: Int) {
    let numbers = (0..<count).map { $0 * 2 }
    for limit in -1...(2 * count + 1) {
      #expect(numbers.endOfPrefix { $0 < limit } == numbers.prefix { $0 < limit }.count)
    }
  }

  @Test("counts from a slice's own beginning")
  func slice() {
    #expect([9, 1, 2, 3][1...].endOfPrefix { $0 < 3 } == 3)
  }
}
