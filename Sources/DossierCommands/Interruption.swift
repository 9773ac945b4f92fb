import Publishing
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Ctrl-C and `kill` end a build cleanly: what was staged is removed, what is published stays whole.
enum Interruption {
  private static let cancellation = Cancellation()
  private static let received = Atomic<Int32>(0)

  /// The signal that came; 0 for none.
  static var signal: Int32 { received.load(ordering: .relaxed) }

  /// A flag that SIGINT and SIGTERM set from here on.
  static func install() -> Cancellation {
    // Made before a signal can come: a handler may only touch what exists.
    let cancellation = Self.cancellation
    _ = received.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      installHandler(number) { number in
        Interruption.received.store(number, ordering: .relaxed)
        Interruption.cancellation.cancel()
      }
    }
    // Whoever started the program may have them blocked, and a program that is started inherits that.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    return cancellation
  }
}

#if canImport(Glibc)
  private func installHandler(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    _ = Glibc.signal(number, handler)
  }
#elseif canImport(Musl)
  private func installHandler(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    _ = Musl.signal(number, handler)
  }
#else
  private func installHandler(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    _ = Darwin.signal(number, handler)
  }
#endif
