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
  /// What the events call, which holds them by address.
  private var handlers: [Handler] = []

  /// - Throws: where the system gives no way to wait for several things at once.
  public init() throws(ServingError) {
    guard let base = cevent_loop_new() else { throw .noEventLoop }
    self.base = base
  }

  deinit {
    for event in events { cevent_event_free(event) }
    cevent_loop_free(base)
  }

  /// Runs until ``stop()``.
  public func run() { cevent_loop_run(base) }

  /// Runs until the user or the system ends the program (SIGINT, SIGTERM).
  public func runUntilInterrupted() {
    for number in [SIGINT, SIGTERM] { onSignal(number) { [unowned self] in stop() } }
    run()
  }

  /// Ends ``run()`` after what is being handled.
  public func stop() { cevent_loop_stop(base) }

  /// Calls `body` whenever the descriptor has something to read, as long as the loop lives.
  public func onReadable(_ descriptor: CInt, _ body: @escaping () -> Void) {
    add(body) { cevent_on_readable(base, descriptor, callHandler, $0) }
  }

  /// Calls `body` when the process gets a signal.
  public func onSignal(_ number: CInt, _ body: @escaping () -> Void) {
    add(body) { cevent_on_signal(base, number, callHandler, $0) }
  }

  /// Calls `body` again and again.
  public func every(milliseconds: Int, _ body: @escaping () -> Void) {
    add(body) { cevent_every(base, Int64(milliseconds), callHandler, $0) }
  }

  /// A call that comes once, some time after it was last asked for.
  public func delayed(_ body: @escaping () -> Void) -> DelayedCall {
    DelayedCall(event: add(body) { cevent_timer_new(base, callHandler, $0) })
  }

  @discardableResult
  private func add(_ body: @escaping () -> Void, _ make: (UnsafeMutableRawPointer) -> OpaquePointer?) -> OpaquePointer?
  {
    let handler = Handler(body)
    guard let event = make(Unmanaged.passUnretained(handler).toOpaque()) else { return nil }
    handlers.append(handler)
    events.append(event)
    return event
  }

  fileprivate final class Handler {
    let body: () -> Void
    init(_ body: @escaping () -> Void) { self.body = body }
  }
}

private func callHandler(_ context: UnsafeMutableRawPointer?) {
  guard let context else { return }
  Unmanaged<EventLoop.Handler>.fromOpaque(context).takeUnretainedValue().body()
}

/// A call that a loop makes later. Asked for again before it came, it comes later still.
public struct DelayedCall {
  fileprivate let event: OpaquePointer?

  public func schedule(milliseconds: Int) {
    if let event { cevent_timer_schedule(event, Int64(milliseconds)) }
  }
}
