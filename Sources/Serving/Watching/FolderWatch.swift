/// Tells what changes below a folder, many saves in one go together.
public final class FolderWatch {
  /// How the folder is watched.
  public enum Method: Sendable, Hashable {
    /// The system says what changes (inotify).
    case events
    /// The folder is looked through twice a second: the system has no events, or no watches left.
    case polling
  }

  public private(set) var method: Method
  private let gathering: ChangeGathering
  private var events: DirectoryEvents?
  private var poll: FolderPoll?

  /// - Parameters:
  ///   - path: of a folder; links in what is below it are not followed.
  ///   - polls: whether the system's events are not to be asked for, as on network drives that have none.
  ///   - changed: is called on the loop's thread, some milliseconds after the last of several changes.
  public init(_ path: String, on loop: EventLoop, polls: Bool = false, changed: @escaping (FolderChange) -> Void) {
    let gathering = ChangeGathering(on: loop, tell: changed)
    self.gathering = gathering
    method = .events
    if !polls {
      events = DirectoryEvents(
        path, on: loop, noticed: { gathering.note($0, isWhole: $1) },
        exhausted: { [weak self] in self?.startPolling(path, on: loop) })
    }
    if events == nil { startPolling(path, on: loop) }
  }

  private func startPolling(_ path: String, on loop: EventLoop) {
    guard poll == nil else { return }
    method = .polling
    poll = FolderPoll(path)
    loop.every(milliseconds: 500) { [weak self] in
      if let change = self?.poll?.change() { self?.gathering.note(change, isWhole: true) }
    }
  }
}

/// Waits until a burst of changes is over, and tells it once.
private final class ChangeGathering {
  private let tell: (FolderChange) -> Void
  private var gathered: FolderChange?
  private var first = ContinuousClock.now
  private var call: DelayedCall?

  /// Milliseconds without a change after which a burst is over.
  private static let quiet = 12
  /// The same after a file that was made and may yet be written.
  private static let unfinished = 80
  /// The same after many, which a program makes that may be kept waiting: another revision of the content, say.
  private static let quietAfterMany = 300
  private static let many = 20
  /// After this, what came so far is told, also where changes go on; after many of them, later.
  private static let longest = Duration.milliseconds(1000)
  private static let longestOfMany = Duration.milliseconds(5000)

  init(on loop: EventLoop, tell: @escaping (FolderChange) -> Void) {
    self.tell = tell
    call = loop.delayed { [weak self] in self?.end() }
  }

  /// - Parameter isWhole: whether what was changed is closed.
  func note(_ change: FolderChange, isWhole: Bool) {
    if gathered == nil { first = ContinuousClock.now }
    gathered = gathered?.union(change) ?? change
    let areMany = gathered?.isMany(Self.many) ?? false
    if ContinuousClock.now - first > (areMany ? Self.longestOfMany : Self.longest) {
      end()
    } else {
      call?.schedule(milliseconds: areMany ? Self.quietAfterMany : isWhole ? Self.quiet : Self.unfinished)
    }
  }

  private func end() {
    guard let change = gathered else { return }
    gathered = nil
    tell(change)
  }
}
