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
