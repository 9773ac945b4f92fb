import Dispatch

/// One thing at a time that is done on a thread of its own, beside work that does not wait for it: such as waiting for a disk.
public final class BackgroundWork: Sendable {
  private let group = DispatchGroup()
  private let isBusy = Locked(false)

  public init() {}

  /// Begins, unless the last thing is still being done.
  public func startIfIdle(_ work: @escaping @Sendable () -> Void) {
    let isMine = isBusy.withLock { isBusy in
      defer { isBusy = true }
      return !isBusy
    }
    guard isMine else { return }
    DispatchQueue.global(qos: .utility).async(group: group) { [isBusy] in
      work()
      isBusy.withLock { $0 = false }
    }
  }

  /// Waits for the end of what is being done.
  public func wait() { group.wait() }
}
