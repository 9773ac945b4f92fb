#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A value that one thread at a time may reach.
///
/// The standard library's `Mutex` would do, but on Linux it is made of system calls that ThreadSanitizer does not know, so
/// that each use of it is reported as a race, and no missing lock could be told from it. The system's own lock is known.
///
/// - Invariant: the value is reached only between locking and unlocking.
public final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  /// By its address, so that the lock is all that stands between two threads.
  private let value: UnsafeMutablePointer<Value>

  public init(_ value: Value) {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    let failure = pthread_mutex_init(lock, nil)
    precondition(failure == 0, "the system has no lock left")
    self.value = .allocate(capacity: 1)
    self.value.initialize(to: value)
  }

  deinit {
    value.deinitialize(count: 1)
    value.deallocate()
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// Calls `body` with the value while no other thread has it. It must not ask for the same lock.
  public func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(&value.pointee)
  }
}
