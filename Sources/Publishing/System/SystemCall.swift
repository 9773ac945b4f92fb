/// The kinds of call that touch the disk. Each is made in exactly one place of this folder, so that a fault can be
/// set before it, from inside (``FaultPoint``) or from outside (strace).
public enum SystemCall: String, Sendable, Hashable, CaseIterable {
  case open, status, read, list, write, rename, remove, makeFolder, removeFolder, lock, synchronize

  /// What could not be done, for a sentence that begins with the file.
  public var complaint: String {
    switch self {
    case .open: "cannot be opened"
    case .status: "cannot be looked at"
    case .read: "cannot be read"
    case .list: "cannot be listed"
    case .write: "cannot be written"
    case .rename: "cannot be moved into place"
    case .remove: "cannot be removed"
    case .makeFolder: "cannot be made"
    case .removeFolder: "cannot be removed"
    case .lock: "cannot be locked"
    case .synchronize: "cannot be written to the disk"
    }
  }
}

/// Stands before every call that touches the disk, so that a test can let the n-th one fail, or all from the n-th on, as
/// if the process had been killed there.
public struct FaultPoint: Sendable {
  /// An error number to fail with in place of the call.
  let strike: @Sendable (SystemCall) -> CInt?

  public init(_ strike: @escaping @Sendable (SystemCall) -> CInt?) {
    self.strike = strike
  }

  /// Lets every call pass.
  public static let none: FaultPoint? = nil
}

extension FaultPoint? {
  /// Fails when the fault point says so; nothing but a comparison when there is none.
  @inline(__always)
  func pass(_ call: SystemCall, _ path: @autoclosure () -> String) throws(SystemError) {
    guard let self else { return }
    if let code = self.strike(call) { throw SystemError(code, call, path()) }
  }
}
