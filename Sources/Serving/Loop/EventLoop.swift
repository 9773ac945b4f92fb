internal import CEvent

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One thread's loop over what happens: connections, changed files, signals, times. All that it calls is called on the
/// thread that runs it, so that nothing of a server needs a lock.
public final class EventLoop {
  let base: OpaquePointer
  private var events: [OpaquePointer] = []
  private var handlers: [Handler] = []

  /// - Throws: where the system gives no way to wait for several things at once.
  public init() throws(ServingError) {
    guard let base = event_base_new() else { throw .noEventLoop }
    self.base = base
  }

  deinit {
    for event in events { event_free(event) }
    event_base_free(base)
  }

  /// Runs until ``stop()``.
  public func run() { _ = event_base_dispatch(base) }

  /// Runs until the user or the system ends the program (SIGINT, SIGTERM).
  public func runUntilInterrupted() {
    for number in [SIGINT, SIGTERM] { onSignal(number) { [unowned self] in stop() } }
    run()
  }

  /// Ends ``run()`` after what is being handled.
  public func stop() { _ = event_base_loopbreak(base) }

  /// Calls `body` whenever the descriptor has something to read, as long as the loop lives.
  public func onReadable(_ descriptor: CInt, _ body: @escaping () -> Void) {
    add(descriptor, Int16(EV_READ | EV_PERSIST), body)
  }

  /// Calls `body` when the process gets a signal.
  public func onSignal(_ number: CInt, _ body: @escaping () -> Void) {
    add(number, Int16(EV_SIGNAL | EV_PERSIST), body)
  }

  /// Calls `body` again and again.
  public func every(milliseconds: Int, _ body: @escaping () -> Void) {
    add(-1, Int16(EV_PERSIST), milliseconds: milliseconds, body)
  }

  /// A call that comes once, some time after it was last asked for.
  public func delayed(_ body: @escaping () -> Void) -> DelayedCall {
    let handler = Handler(body)
    handlers.append(handler)
    let event = event_new(base, -1, 0, callHandler, Unmanaged.passUnretained(handler).toOpaque())
    if let event { events.append(event) }
    return DelayedCall(event: event)
  }

  private func add(_ descriptor: CInt, _ kinds: Int16, milliseconds: Int? = nil, _ body: @escaping () -> Void) {
    let handler = Handler(body)
    handlers.append(handler)
    guard let event = event_new(base, descriptor, kinds, callHandler, Unmanaged.passUnretained(handler).toOpaque())
    else { return }
    events.append(event)
    guard let milliseconds else {
      _ = event_add(event, nil)
      return
    }
    var interval = timeval(milliseconds: milliseconds)
    _ = event_add(event, &interval)
  }

  fileprivate final class Handler {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }
}

private func callHandler(_: CInt, _: Int16, _ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<EventLoop.Handler>.fromOpaque(context).takeUnretainedValue().body()
}

/// A call that a loop makes later. Asked for again before it came, it comes later still.
public struct DelayedCall {
  fileprivate let event: OpaquePointer?

  public func schedule(milliseconds: Int) {
    guard let event else { return }
    var interval = timeval(milliseconds: milliseconds)
    _ = event_add(event, &interval)
  }
}

extension timeval {
  init(milliseconds: Int) {
    self.init(tv_sec: milliseconds / 1000, tv_usec: .init(milliseconds % 1000 * 1000))
  }
}

/// Why a server does not serve.
public enum ServingError: Error, Sendable, Hashable {
  case noEventLoop
  /// There is no folder that a build made.
  case nothingBuilt
  /// Another program listens there.
  case portTaken(Int)
  /// Every port from the first to the last that were tried.
  case allPortsTaken(first: Int, last: Int)
  /// A name or address that is none of this machine's.
  case noSuchHost(String)
  case cannotListen(String, port: Int, code: CInt)
}
