internal import Parallel

/// Has staged files reach the disk while others are still being made: otherwise all threads would wait for all of them at
/// the end.
final class EarlySynchronization: Sendable {
  private let root: Folder
  private let work = BackgroundWork()
  private let failure = Locked<SystemError?>(nil)

  /// Files between two times.
  static let interval = 2048

  init(root: Folder) {
    self.root = root
  }

  /// - Parameter count: how many files were staged so far.
  func staged(_ count: Int) {
    guard count % Self.interval == 0 else { return }
    work.startIfIdle { [root, failure] in
      do throws(SystemError) {
        try root.synchronizeFileSystem()
      } catch {
        failure.withLock { if $0 == nil { $0 = error } }
      }
    }
  }

  /// Waits for what is under way.
  ///
  /// - Throws: what went wrong with any of it, as the system tells of a lost write only once.
  func finish() throws(SystemError) {
    work.wait()
    if let failure = failure.withLock(\.self) { throw failure }
  }
}
