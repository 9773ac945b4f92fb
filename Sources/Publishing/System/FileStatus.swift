#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What stands under a name.
public enum FileKind: Sendable, Hashable {
  case file, folder, symbolicLink, device, fifo, socket, other

  init(mode: UInt32) {
    switch mode & UInt32(S_IFMT) {
    case UInt32(S_IFREG): self = .file
    case UInt32(S_IFDIR): self = .folder
    case UInt32(S_IFLNK): self = .symbolicLink
    case UInt32(S_IFBLK), UInt32(S_IFCHR): self = .device
    case UInt32(S_IFIFO): self = .fifo
    case UInt32(S_IFSOCK): self = .socket
    default: self = .other
    }
  }

  /// With its article, for a sentence.
  public var name: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .symbolicLink: "a symbolic link"
    case .device: "a device"
    case .fifo: "a named pipe"
    case .socket: "a socket"
    case .other: "not a file"
    }
  }
}

/// The parts of `stat` that are needed here. Equal values mean that nobody wrote in between.
struct FileStatus: Sendable, Hashable {
  /// Which file it is, whatever it is called.
  struct Identity: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
  }

  let kind: FileKind
  /// Bytes.
  let size: Int
  let identity: Identity
  /// How many names the file has.
  let links: Int
  /// When the bytes last changed, in seconds and nanoseconds. (The record's own time would move with a rename.)
  let seconds: Int
  let nanoseconds: Int

  init(_ status: stat) {
    kind = FileKind(mode: UInt32(status.st_mode))
    size = Int(status.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(truncatingIfNeeded: status.st_ino))
    links = Int(status.st_nlink)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    seconds = Int(time.tv_sec)
    nanoseconds = Int(time.tv_nsec)
  }
}
