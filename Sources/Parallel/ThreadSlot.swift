#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A pointer of which each thread has its own: memory that no other writes to, and that needs no lock.
public struct ThreadSlot: Sendable {
  private let key: pthread_key_t

  /// - Parameter end: is given what a thread's slot holds when the thread ends.
  public init(end: @convention(c) (UnsafeMutableRawPointer) -> Void) {
    var key = pthread_key_t()
    #if canImport(Darwin)
      let failure = pthread_key_create(&key, end)
    #else
      // The system never calls it with nil; Swift does not know that.
      let failure = pthread_key_create(
        &key, unsafeBitCast(end, to: (@convention(c) (UnsafeMutableRawPointer?) -> Void).self))
    #endif
    precondition(failure == 0, "the system has no slot left for memory of a thread's own")
    self.key = key
  }

  /// This thread's; nil until it is set.
  public var pointer: UnsafeMutableRawPointer? {
    get { pthread_getspecific(key) }
    nonmutating set { pthread_setspecific(key, newValue) }
  }
}
