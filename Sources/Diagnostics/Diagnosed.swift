/// A result together with what was noticed on the way to it: one bad file never hides another.
public struct Diagnosed<Value> {
  public var value: Value
  public var diagnostics: [Diagnostic]

  // Compiled where it is used, for the type at hand: otherwise that would be looked up each time.
  @inlinable
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  @inlinable
  public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Diagnosed<Other> {
    Diagnosed<Other>(try transform(value), diagnostics)
  }
}

extension Diagnosed: Sendable where Value: Sendable {}
