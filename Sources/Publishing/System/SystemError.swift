#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A call to the system that failed: which call, on what, and the system's number for why.
public struct SystemError: Error, Sendable, Hashable {
  /// The value of `errno`.
  public let code: CInt
  public let call: SystemCall
  /// For people: the path as they know it.
  public let path: String

  public init(_ code: CInt, _ call: SystemCall, _ path: String) {
    self.code = code
    self.call = call
    self.path = path
  }

  /// One sentence without its full stop: `Public/index.html cannot be written: the disk is full`.
  public var message: String { "\(path) \(call.complaint): \(reason)" }

  public var reason: String {
    switch code {
    case ENOSPC: "the disk is full"
    case EDQUOT: "your share of the disk is used up"
    case EACCES, EPERM: "permission denied"
    case EROFS: "the file system is read-only"
    case ENOENT: "there is no such file or folder"
    case EEXIST: "there is something of that name already"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case ELOOP: "it is, or lies behind, a symbolic link"
    case ENOTEMPTY: "the folder is not empty"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long for this file system"
    case EFBIG: "it is too large for this file system"
    case EXDEV: "the folder is on another file system than the one it lies in"
    case EIO: "the disk reports an error"
    case ETXTBSY, EBUSY: "it is in use"
    case ENXIO, ENODEV: "there is no device behind it"
    case EILSEQ, EINVAL: "the file system does not take it"
    case ENOMEM: "there is not enough memory"
    case ESTALE: "the network file system has lost it"
    case SystemError.notAFile: "it is not a plain file"
    default: "the system reports error \(code)"
    }
  }

  static var missing: CInt { ENOENT }

  /// No number of the system's: a folder, a device or a pipe where a file was expected.
  static let notAFile: CInt = -1

  var isMissing: Bool { code == ENOENT }
  var exists: Bool { code == EEXIST }
  /// What `O_NOFOLLOW` and `O_DIRECTORY` answer to a link or to what is no folder.
  var isNoFolderOrLink: Bool { code == ENOTDIR || code == ELOOP }
  var isNotEmpty: Bool { code == ENOTEMPTY || code == EEXIST }
  var wouldBlock: Bool { code == EWOULDBLOCK || code == EAGAIN }
}

extension SystemError {
  /// Whether the path that someone gave leads to nothing, or to something else than a folder.
  public var isWrongPath: Bool { code == ENOENT || code == ENOTDIR }
}
