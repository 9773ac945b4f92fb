import Foundation
import Parallel
import Synchronization
import Testing

@Suite("concurrentMap gives what map gives")
struct ConcurrentMapTests {
  static let widths = [1, 2, 3, 4, 7, 8, 16, 64]

  @Test("The width is at least one", arguments: [(-3, 1), (0, 1), (1, 1), (5, 5)])
  func width(asked: Int, given: Int) {
    #expect(Width(asked).threads == given)
  }

  @Test func nothingGivesNothing() {
    #expect([Int]().concurrentMap(width: Width(8)) { $0 }.isEmpty)
  }

  @Test("The order is kept, whatever the width", arguments: widths)
  func order(width: Int) {
    for count in Set([0, 1, 2, width - 1, width, width + 1, 63, 64, 65, 1_000, 10_007]) {
      let numbers = Array(0..<count)
      #expect(numbers.concurrentMap(width: Width(width)) { $0 * 3 } == numbers.map { $0 * 3 }, "\(count) elements")
    }
  }

  @Test("Something else is done once beside the elements, whatever the width and their number", arguments: widths)
  func beside(width: Int) {
    for count in [0, 1, 2, 1_000] {
      let calls = Atomic<Int>(0)
      let (results, other) = Array(0..<count).concurrentMap(width: Width(width)) {
        "other \(calls.wrappingAdd(1, ordering: .relaxed).newValue)"
      } _: {
        $0 + 1
      }
      #expect(results == Array(1..<count + 1))
      #expect(other == "other 1")
    }
  }

  @Test("A slice is mapped from its own start", arguments: widths)
  func slices(width: Int) {
    let slice = Array(0..<500)[100..<333]
    #expect(slice.concurrentMap(width: Width(width)) { $0 } == Array(100..<333))
    #expect((-20..<20).concurrentMap(width: Width(width)) { $0 } == Array(-20..<20))
  }

  @Test("An element that takes longer than the others keeps its place", arguments: [2, 4])
  func slowElements(width: Int) {
    let result = Array(0..<40).concurrentMap(width: Width(width)) { number in
      if number % 13 == 0 { Thread.sleep(forTimeInterval: 0.005) }
      return number
    }
    #expect(result == Array(0..<40))
  }

  @Test("Each element is asked for once", arguments: widths)
  func once(width: Int) {
    let calls = Locked([Int: Int]())
    _ = Array(0..<300).concurrentMap(width: Width(width)) { number in
      calls.withLock { $0[number, default: 0] += 1 }
    }
    #expect(calls.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<300).map { ($0, 1) }))
  }

  @Test("One slow element does not hold back those after it")
  func slowNeighbours() {
    // The first element waits until the last is done: it would wait for ever if its thread had to do that one too.
    let lastIsDone = DispatchSemaphore(value: 0)
    let result = Array(0..<64).concurrentMap(width: Width(2)) { number -> Bool in
      if number == 63 { lastIsDone.signal() }
      return number == 0 ? lastIsDone.wait(timeout: .now() + 20) == .success : true
    }
    #expect(result == Array(repeating: true, count: 64))
  }

  @Test("Results that hold references are kept and released once")
  func references() {
    final class Token: Sendable {
      static let living = Atomic<Int>(0)
      init() { Token.living.add(1, ordering: .relaxed) }
      deinit { Token.living.subtract(1, ordering: .relaxed) }
    }
    do {
      let tokens = Array(0..<200).concurrentMap(width: Width(4)) { _ in Token() }
      #expect(tokens.count == 200)
      #expect(Token.living.load(ordering: .relaxed) == 200)
    }
    #expect(Token.living.load(ordering: .relaxed) == 0)
  }

  @Test("A map within a map does not lock up")
  func nested() {
    let table = (0..<20).concurrentMap(width: Width(4)) { row in
      (0..<20).concurrentMap(width: Width(4)) { column in row * column }
    }
    #expect(table == (0..<20).map { row in (0..<20).map { row * $0 } })
  }
}

@Suite struct LockedTests {
  @Test func noTwoThreadsHaveTheValue() {
    let list = Locked([Int]())
    _ = (0..<2000).concurrentMap(width: Width(8)) { number in list.withLock { $0.append(number) } }
    #expect(list.withLock { $0.sorted() } == Array(0..<2000))
  }

  @Test func anErrorLetsGoOfTheLock() {
    struct Fault: Error {}
    let value = Locked(1)
    #expect(throws: Fault.self) { try value.withLock { (value: inout Int) throws(Fault) in throw Fault() } }
    #expect(value.withLock { $0 } == 1)
  }
}
