#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A pointer to a name in a folder, ending in a zero byte, without `/`.
typealias NamePointer = UnsafePointer<CChar>

/// Lets the system see a name that has no zero byte after it.
func withNamePointer<Result: ~Copyable, Failure: Error>(
  _ name: some Collection<UInt8>, _ body: (NamePointer) throws(Failure) -> Result
) throws(Failure) -> Result {
  var terminated: [CChar] = []
  terminated.reserveCapacity(name.count + 1)
  for byte in name { terminated.append(CChar(bitPattern: byte)) }
  terminated.append(0)
  return try body(terminated)
}

/// Lets the system see a name that begins somewhere in a buffer and has its zero byte after it.
@inline(__always)
func withNamePointer<Result: ~Copyable, Failure: Error>(
  in base: UnsafePointer<UInt8>, at offset: Int, _ body: (NamePointer) throws(Failure) -> Result
) throws(Failure) -> Result {
  try body(UnsafeRawPointer(base + offset).assumingMemoryBound(to: CChar.self))
}

/// An open folder. What lies in it is reached from its descriptor, one name at a time and never through a symbolic
/// link, so that nobody can lead a reader or a writer elsewhere by changing a folder for a link on the way.
final class Folder: Sendable {
  let raw: CInt
  /// As people know it, for messages; empty or with `/` between its parts.
  let path: String
  let fault: FaultPoint?

  private init(raw: CInt, path: String, fault: FaultPoint?) {
    self.raw = raw
    self.path = path
    self.fault = fault
  }

  deinit { _ = close(raw) }

  /// The folder at a path that the person who started the program named; links in it are followed.
  static func open(_ path: String, called name: String? = nil, fault: FaultPoint?) throws(SystemError) -> Folder {
    let name = name ?? path
    let raw = try open(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, fault: fault, path: name)
    return Folder(raw: raw, path: name, fault: fault)
  }

  /// A folder in this one.
  func folder(_ name: NamePointer, called label: String? = nil) throws(SystemError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let raw = try Folder.open(raw, name, flags, fault: fault, path: path(of: name))
    return Folder(raw: raw, path: label ?? path(of: name), fault: fault)
  }

  /// The folder at the end of a path from here: parts with `/` between them, none of them empty, `.` or `..`.
  func descend(_ path: some Collection<UInt8>) throws(SystemError) -> Folder {
    var folder = self
    for part in path.split(separator: UInt8(ascii: "/")) {
      folder = try withNamePointer(part) { name throws(SystemError) in try folder.folder(name) }
    }
    return folder
  }

  /// The folder that this one lies in, or itself for the root.
  func parent() throws(SystemError) -> Folder {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
    return Folder(
      raw: try Folder.open(raw, "..", flags, fault: fault, path: path + "/.."), path: path + "/..", fault: fault)
  }

  /// A file to be read. Opening a named pipe or a device does not wait; look at the status before reading.
  /// - Parameter followsLink: whether a symbolic link stands for the file that it leads to.
  func openToRead(_ name: NamePointer, followsLink: Bool = false) throws(SystemError) -> Descriptor {
    let flags = O_RDONLY | (followsLink ? 0 : O_NOFOLLOW) | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    return Descriptor(raw: try Folder.open(raw, name, flags, fault: fault, path: path(of: name)), fault: fault)
  }

  /// A file that was not there before.
  func create(_ name: NamePointer) throws(SystemError) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return Descriptor(raw: try Folder.open(raw, name, flags, fault: fault, path: path(of: name)), fault: fault)
  }

  /// A file to be read and written, made where there is none.
  func openOrCreate(_ name: NamePointer, mode: mode_t = 0o644) throws(SystemError) -> Descriptor {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    return Descriptor(
      raw: try Folder.open(raw, name, flags, mode: mode, fault: fault, path: path(of: name)), fault: fault)
  }

  /// What stands under a name; nil when nothing does. A symbolic link is one, whatever it leads to.
  func status(of name: NamePointer) throws(SystemError) -> FileStatus? {
    try fault.pass(.status, path(of: name))
    var result = stat()
    guard fstatat(raw, name, &result, AT_SYMLINK_NOFOLLOW) == 0 else {
      let error = SystemError(errno, .status, path(of: name))
      if error.isMissing { return nil }
      throw error
    }
    return FileStatus(result)
  }

  /// Who may do what with a file: the low bits of its mode; nil when nothing has the name.
  func mode(of name: NamePointer) throws(SystemError) -> mode_t? {
    try fault.pass(.status, path(of: name))
    var result = stat()
    guard fstatat(raw, name, &result, AT_SYMLINK_NOFOLLOW) == 0 else {
      let error = SystemError(errno, .status, path(of: name))
      if error.isMissing { return nil }
      throw error
    }
    return result.st_mode & 0o7777
  }

  func status() throws(SystemError) -> FileStatus {
    try fault.pass(.status, path)
    var result = stat()
    guard fstat(raw, &result) == 0 else { throw SystemError(errno, .status, path) }
    return FileStatus(result)
  }

  /// The folder and those above it, up to the root.
  func chain() throws(SystemError) -> [FileStatus.Identity] {
    var folder = self
    var chain = [try folder.status().identity]
    while true {
      folder = try folder.parent()
      let identity = try folder.status().identity
      if identity == chain.last { return chain }
      chain.append(identity)
    }
  }

  /// Whether it belongs to whoever runs the program.
  var isOfThisUser: Bool {
    var result = stat()
    return fstat(raw, &result) == 0 && result.st_uid == geteuid()
  }

  /// The path of something in this folder, for messages.
  func path(of name: NamePointer) -> String {
    let name = String(cString: name)
    return path.isEmpty ? name : path == "/" ? "/" + name : path + "/" + name
  }

  private static func open(
    _ folder: CInt, _ name: NamePointer, _ flags: CInt, mode: mode_t = 0o644, fault: FaultPoint?,
    path: @autoclosure () -> String
  ) throws(SystemError) -> CInt {
    try fault.pass(.open, path())
    while true {
      let raw = openat(folder, name, flags, mode)
      if raw >= 0 { return raw }
      if errno != EINTR { throw SystemError(errno, .open, path()) }
    }
  }
}
