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
