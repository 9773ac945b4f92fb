internal import CSystem

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the C libraries name or offer differently.
enum Platform {
  static var lastError: CInt { errno }

  /// The path without links, `.` and `..`; nil where it leads nowhere.
  static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(validatingCString: real)
  }

  /// What is known of the program's own file, which is another for another version; nil where the system does not say.
  static let programStatus: FileStatus? = {
    #if canImport(Darwin)
      return nil
    #else
      var status = stat()
      return stat("/proc/self/exe", &status) == 0 ? FileStatus(status) : nil
    #endif
  }()

  /// Everything written below a file system reaches the disk. Zero, or -1 with `errno`.
  static func synchronizeFileSystem(of descriptor: CInt) -> CInt {
    #if canImport(Darwin)
      return fcntl(descriptor, F_FULLFSYNC)
    #else
      return dossier_syncfs(descriptor)
    #endif
  }

  /// A rename that never replaces: zero, -1 with `errno`, or nil where the system or the file system has no such call.
  static func renameExclusively(
    _ from: CInt, _ name: UnsafePointer<CChar>, to folder: CInt, _ newName: UnsafePointer<CChar>
  ) -> CInt? {
    #if canImport(Darwin)
      let result = renameatx_np(from, name, folder, newName, UInt32(RENAME_EXCL))
      return result != 0 && errno == ENOTSUP ? nil : result
    #else
      let noReplace: CUnsignedInt = 1
      let result = dossier_renameat2(from, name, folder, newName, noReplace)
      return result != 0 && (errno == EINVAL || errno == ENOSYS) ? nil : result
    #endif
  }
}

extension Platform {
  // Named apart from the methods of the same name that call them.
  @inline(__always)
  static func read(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer, count)
    #else
      Darwin.read(descriptor, buffer, count)
    #endif
  }

  @inline(__always)
  static func write(_ descriptor: CInt, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer, count)
    #else
      Darwin.write(descriptor, buffer, count)
    #endif
  }
}
