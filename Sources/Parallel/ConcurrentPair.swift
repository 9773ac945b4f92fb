/// The results of two pure functions that know nothing of each other, one beside the other where there are two threads.
package func concurrentPair<First: Sendable, Second: Sendable>(
  width: Width, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  guard width.threads > 1 else { return (first(), second()) }
  // Read only while this function waits for them.
  return withoutActuallyEscaping(first) { first in
    withoutActuallyEscaping(second) { second in
      let results = [Half<First, Second>.Work.first(first), .second(second)].concurrentMap(width: Width(2)) {
        $0.done()
      }
      guard case .first(let one) = results[0], case .second(let other) = results[1] else {
        preconditionFailure("a map keeps the order of its elements")
      }
      return (one, other)
    }
  }
}

/// One of the two.
private enum Half<First: Sendable, Second: Sendable>: Sendable {
  case first(First)
  case second(Second)

  enum Work: Sendable {
    case first(@Sendable () -> First)
    case second(@Sendable () -> Second)

    func done() -> Half {
      switch self {
      case .first(let work): .first(work())
      case .second(let work): .second(work())
      }
    }
  }
}
