import Foundation
import Parallel
import Synchronization
import Testing

@Suite("A watch names what takes longer than it may")
struct WorkWatchTests {
  /// What the watch told, each once.
  private final class Told: Sendable {
    private let numbers = Mutex<Set<Int>>([])
    var all: Set<Int> { numbers.withLock { $0 } }
    func add(_ number: Int) { numbers.withLock { _ = $0.insert(number) } }
  }

  /// Computes until the watch has noticed.
  private func compute(until told: Told) {
    while told.all.isEmpty {}
  }

  @Test("while it is still under way, by its number", arguments: [0, 1, 12_345_678])
  func overdue(number: Int) {
    let told = Told()
    let watch = WorkWatch(limit: .milliseconds(1), workers: 1) { told.add($0) }
    let turn = watch.begin(number)
    compute(until: told)
    watch.end(turn)
    watch.stop()
    #expect(told.all == [number])
  }

  @Test("and not what only waits for that")
  func waiting() {
    let told = Told()
    let watch = WorkWatch(limit: .milliseconds(1), workers: 2) { told.add($0) }
    let (began, isOver, ended) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
    Thread.detachNewThread {
      let turn = watch.begin(1)
      began.signal()
      isOver.wait()
      watch.end(turn)
      ended.signal()
    }
    began.wait()
    let turn = watch.begin(2)
    compute(until: told)
    watch.end(turn)
    isOver.signal()
    ended.wait()
    watch.stop()
    #expect(told.all == [2])
  }

  @Test("not what ends in time, nor more things than there are workers")
  func inTime() {
    let told = Told()
    let watch = WorkWatch(limit: .seconds(3_600), workers: 1) { told.add($0) }
    let turns = (0..<10).map { watch.begin($0) }
    turns.forEach(watch.end)
    watch.stop()
    #expect(told.all.isEmpty)
  }
}
