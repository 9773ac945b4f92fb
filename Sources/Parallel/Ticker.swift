import Dispatch

/// Calls a function again and again on a thread of its own, beside work that knows nothing of it.
public final class Ticker: Sendable {
  private let queue = DispatchQueue(label: "ticker")
  // Made, started and cancelled, which any thread may do.
  nonisolated(unsafe) private let timer: any DispatchSourceTimer

  /// Calls `tick` after one interval and then after each, until ``stop()``.
  public init(milliseconds: Int, tick: @escaping @Sendable () -> Void) {
    timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(
      deadline: .now() + .milliseconds(milliseconds), repeating: .milliseconds(milliseconds), leeway: .milliseconds(20))
    timer.setEventHandler(handler: tick)
    timer.resume()
  }

  /// When this returns, no call is under way, and none will come.
  public func stop() {
    timer.cancel()
    queue.sync {}
  }
}
