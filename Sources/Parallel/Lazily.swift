/// A value that is made when it is asked for first, once, by whatever thread.
public final class Lazily<Value: Sendable>: Sendable {
  private let made: Locked<Value?>
  private let make: @Sendable () -> Value

  public init(_ make: @escaping @Sendable () -> Value) {
    made = Locked(nil)
    self.make = make
  }

  public var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}
