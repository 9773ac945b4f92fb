import Foundation
import Parallel
import Synchronization
import Testing

@Suite("A thread keeps one thing for its next use")
struct ThreadCacheTests {
  private final class Thing: Sendable {
    let number: Int
    private let freed: Freed

    init(_ number: Int, _ freed: Freed) { (self.number, self.freed) = (number, freed) }

    deinit { freed.count.wrappingAdd(1, ordering: .relaxed) }
  }

  private final class Freed: Sendable {
    let count = Atomic<Int>(0)
    var value: Int { count.load(ordering: .relaxed) }
  }

  @Test("What is taken is gone, and what is kept last is what is taken")
  func takeAndKeep() {
    let freed = Freed()
    let cache = ThreadCache<Thing>()
    #expect(cache.take() == nil)
    cache.keep(Thing(1, freed))
    cache.keep(Thing(2, freed))
    #expect(freed.value == 1)
    #expect(cache.take()?.number == 2)
    #expect(cache.take() == nil)
    #expect(freed.value == 2)
  }

  @Test("Another thread has its own, which ends with it")
  func otherThread() {
    let freed = Freed()
    let cache = ThreadCache<Thing>()
    cache.keep(Thing(1, freed))
    let (began, ended) = (DispatchSemaphore(value: 0), Freed())
    let thread = Thread {
      if cache.take() == nil { cache.keep(Thing(2, freed)) }
      ended.count.wrappingAdd(1, ordering: .relaxed)
      began.signal()
    }
    thread.start()
    began.wait()
    // The system ends the thread's own things when it has returned.
    for _ in 0..<1_000 where freed.value == 0 { Thread.sleep(forTimeInterval: 0.005) }
    #expect(freed.value == 1)
    #expect(cache.take()?.number == 1)
  }
}
