import Dispatch
import Synchronization

/// How many threads a stage may use.
package struct Width: Sendable, Hashable {
  package let threads: Int

  /// At least one.
  package init(_ threads: Int) {
    self.threads = max(1, threads)
  }

  package static let one = Width(1)
}

extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
  /// The results of a pure function of each element, in the elements' order, whatever the width.
  ///
  /// This is the only place of the project where threads are started. Work is handed out in runs of neighbours, small
  /// enough that one slow element does not leave a core idle.
  package func concurrentMap<Result: Sendable>(
    width: Width, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    let count = self.count
    let workers = Swift.min(width.threads, count)
    if workers <= 1 { return map(transform) }
    let base = startIndex
    let run = Swift.max(1, Swift.min(64, count / (workers * 8)))
    let next = Atomic<Int>(0)
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Each slot is written by exactly one worker, before `concurrentPerform` returns.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: workers) { _ in
        while true {
          let start = next.wrappingAdd(run, ordering: .relaxed).oldValue
          if start >= count { return }
          for offset in start..<Swift.min(start + run, count) {
            slots.initializeElement(at: offset, to: transform(self[base + offset]))
          }
        }
      }
      initialized = count
    }
  }
}
