import Synchronization

/// How far a long step has come: a counter that any thread may raise and any other may read.
///
/// A stage raises it and does not know who looks; it changes nothing of what the stage makes.
package final class Progress: Sendable {
  private let finished = Atomic<Int>(0)
  private let expected = Atomic<Int>(0)

  package init() {}

  /// A new step of so many elements begins; 0 where nobody knows how many.
  package func begin(of total: Int) {
    finished.store(0, ordering: .relaxed)
    expected.store(total, ordering: .relaxed)
  }

  package func advance(by count: Int = 1) {
    finished.wrappingAdd(count, ordering: .relaxed)
  }

  /// Elements that are done.
  package var done: Int { finished.load(ordering: .relaxed) }
  /// Elements of the step in all; 0 where nobody knows.
  package var total: Int { expected.load(ordering: .relaxed) }
}
