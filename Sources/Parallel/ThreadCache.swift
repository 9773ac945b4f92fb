/// Something that a thread has used and keeps for its next use: memory that is taken anew for each of ten thousand bodies is
/// never the same, as what stays of the bodies lies between.
public struct ThreadCache<Value: AnyObject>: Sendable {
  @usableFromInline let slot: ThreadSlot

  public init() {
    slot = ThreadSlot { Unmanaged<AnyObject>.fromOpaque($0).release() }
  }

  // Compiled where they are used, for the type that is kept: otherwise that would be looked up each time.

  /// What this thread keeps, which it then keeps no more; nil where it keeps nothing.
  @inlinable
  public func take() -> Value? {
    guard let pointer = slot.pointer else { return nil }
    slot.pointer = nil
    return Unmanaged<Value>.fromOpaque(pointer).takeRetainedValue()
  }

  /// Keeps a value for this thread, in place of the one that it has.
  @inlinable
  public func keep(_ value: Value) {
    let old = take()
    slot.pointer = Unmanaged.passRetained(value).toOpaque()
    withExtendedLifetime(old) {}
  }
}
