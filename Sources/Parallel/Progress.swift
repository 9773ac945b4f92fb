import Synchronization

/// How far a long step has come: a counter that any thread may raise and any other may read.
///
/// A stage raises it and does not know who looks; it changes nothing of what the stage makes.
public final class Progress: Sendable {
  private let finished = Atomic<Int>(0)
  private let expected = Atomic<Int>(0)

  public init() {}

  /// A new step of so many elements begins; 0 where nobody knows how many.
  public func begin(of total: Int) {
    finished.store(0, ordering: .relaxed)
    expected.store(total, ordering: .relaxed)
  }

  public func advance(by count: Int = 1) {
    finished.wrappingAdd(count, ordering: .relaxed)
  }

  /// Elements that are done.
  public var done: Int { finished.load(ordering: .relaxed) }
  /// Elements of the step in all; 0 where nobody knows.
  public var total: Int { expected.load(ordering: .relaxed) }
}
