import Synchronization

/// Looks on while workers do one thing after another, and says which of these takes longer than it may.
///
/// A worker writes what it begins and ends into a slot, which costs it next to nothing: no clock, no lock. The time that
/// counts is the time that the worker's own thread has computed, so neither a busy machine, a pause, nor a wait for
/// another worker make a thing slow.
public final class WorkWatch: Sendable {
  /// Where one worker writes what it is at: the clock of its thread and, above that, the number of the thing, counted from
  /// one; 0 while nobody has the slot.
  private final class Slot: Sendable {
    let content = Atomic<UInt64>(0)
    /// With the head of an object these fill a cache line, so that no worker waits for what another writes.
    private let padding: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
  }

  private let slots: [Slot]
  private let limit: Duration
  private let ticker = Mutex<Ticker?>(nil)
  private let seen: Mutex<[Seen?]>

  /// What stood in a slot when it was looked at, and how long its thread had computed when it did so first.
  private struct Seen {
    var content: UInt64
    var time: Duration
  }

  /// - Parameters:
  ///   - workers: how many there are; for more, some of what they do is not watched.
  ///   - overdue: is told the number of a thing that takes longer than the limit, while that is still under way, on a
  ///     thread of its own. It is told again until the thing ends.
  public init(limit: Duration, workers: Int, overdue: @escaping @Sendable (Int) -> Void) {
    self.limit = limit
    slots = (0..<2 * max(1, workers)).map { _ in Slot() }
    seen = Mutex([Seen?](repeating: nil, count: slots.count))
    let milliseconds = min(500, max(1, Int(limit / .milliseconds(8))))
    ticker.withLock {
      $0 = Ticker(milliseconds: milliseconds) { [weak self] in
        if let number = self?.look() { overdue(number) }
      }
    }
  }

  deinit { stop() }

  /// When this returns, nobody is told of anything any more.
  public func stop() {
    ticker.withLock { $0.take() }?.stop()
  }

  /// A thing that is under way.
  public struct Turn: Sendable {
    fileprivate var slot: Int
  }

  /// This thread begins something. Give what it returns to ``end(_:)``.
  public func begin(_ number: Int) -> Turn {
    let content = UInt64(UInt32(truncatingIfNeeded: number + 1)) << 32 | UInt64(ThreadClock.own)
    for attempt in slots.indices {
      let slot = (number + attempt) % slots.count
      if slots[slot].content.compareExchange(expected: 0, desired: content, ordering: .relaxed).exchanged {
        return Turn(slot: slot)
      }
    }
    return Turn(slot: -1)
  }

  public func end(_ turn: Turn) {
    if turn.slot >= 0 { slots[turn.slot].content.store(0, ordering: .relaxed) }
  }

  /// The first thing that is overdue.
  private func look() -> Int? {
    seen.withLock { seen in
      for slot in slots.indices {
        let content = slots[slot].content.load(ordering: .relaxed)
        guard content != 0, let time = ThreadClock.time(of: UInt32(truncatingIfNeeded: content)) else {
          seen[slot] = nil
          continue
        }
        guard let first = seen[slot], first.content == content else {
          seen[slot] = Seen(content: content, time: time)
          continue
        }
        if time - first.time > limit { return Int(content >> 32) - 1 }
      }
      return nil
    }
  }
}
