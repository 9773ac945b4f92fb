import Dispatch
import Synchronization

/// How many threads a stage may use.
public struct Width: Sendable, Hashable {
  public let threads: Int

  /// At least one.
  public init(_ threads: Int) {
    self.threads = max(1, threads)
  }

  public static let one = Width(1)
}

extension RandomAccessCollection where Self: Sendable, Element: Sendable, Index == Int {
  /// The results of a pure function of each element, in the elements' order, whatever the width.
  ///
  /// This is the only place of the project where threads are started. Work is handed out in runs of neighbours, small
  /// enough that one slow element does not leave a core idle.
  ///
  /// - Parameter progress: is raised by one for each element.
  public func concurrentMap<Result: Sendable>(
    width: Width, progress: Progress? = nil, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    concurrentMap(width: width, progress: progress, beside: {}, transform).results
  }

  /// The same, and the result of something else that takes long, which one of the threads does first while the others have
  /// begun.
  public func concurrentMap<Result: Sendable, Other: Sendable>(
    width: Width, progress: Progress? = nil, beside other: @Sendable () -> Other,
    _ transform: @Sendable (Element) -> Result
  ) -> (results: [Result], other: Other) {
    // Of an array the elements are read where they lie; asked for one by one, each would be handed out.
    let inPlace = withContiguousStorageIfAvailable { elements in
      nonisolated(unsafe) let elements = elements
      return mapped(count: elements.count, width, progress, other) { transform(elements[$0]) }
    }
    if let inPlace { return inPlace }
    let base = startIndex
    return mapped(count: count, width, progress, other) { transform(self[base + $0]) }
  }
}

/// The results of a function of each number below a count, and of one more.
private func mapped<Result: Sendable, Other: Sendable>(
  count: Int, _ width: Width, _ progress: Progress?, _ other: @Sendable () -> Other,
  _ transform: @Sendable (Int) -> Result
) -> (results: [Result], other: Other) {
  let workers = min(width.threads, count)
  if workers <= 1 {
    let otherResult = other()
    let results = (0..<count).map { index in
      defer { progress?.advance() }
      return transform(index)
    }
    return (results, otherResult)
  }
  let run = max(1, min(64, count / (workers * 8)))
  let next = Atomic<Int>(0)
  let isTaken = Atomic<Bool>(false)
  let otherPlace = UnsafeMutablePointer<Other>.allocate(capacity: 1)
  defer { otherPlace.deallocate() }
  let results = [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
    // Each slot is written by exactly one worker, before `concurrentPerform` returns.
    nonisolated(unsafe) let (slots, otherSlot) = (buffer, otherPlace)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      if !isTaken.exchange(true, ordering: .relaxed) { otherSlot.initialize(to: other()) }
      while true {
        let start = next.wrappingAdd(run, ordering: .relaxed).oldValue
        if start >= count { return }
        let end = min(start + run, count)
        for offset in start..<end {
          slots.initializeElement(at: offset, to: transform(offset))
        }
        progress?.advance(by: end - start)
      }
    }
    initialized = count
  }
  return (results, otherPlace.move())
}

/// The results of two pure functions that know nothing of each other, one beside the other where there are two threads.
public func concurrentPair<First: Sendable, Second: Sendable>(
  width: Width, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  let halves = [true, false].concurrentMap(width: Width(min(width.threads, 2))) { isFirst in
    isFirst ? Half<First, Second>.first(first()) : .second(second())
  }
  if case .first(let one) = halves[0], case .second(let other) = halves[1] { return (one, other) }
  // A map keeps the order of its elements, so this is never reached.
  return (first(), second())
}

private enum Half<First: Sendable, Second: Sendable>: Sendable {
  case first(First)
  case second(Second)
}
