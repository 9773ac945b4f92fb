#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What changes the names in a folder.
extension Folder {
  /// Gives a file of this folder a name in another. With `replacing: false` it fails with `EEXIST` when something has
  /// that name, at the same instant in which it would have been taken.
  func rename(
    _ name: NamePointer, to folder: Folder, _ newName: NamePointer, replacing: Bool
  ) throws(SystemError) {
    try fault.pass(.rename, folder.path(of: newName))
    if !replacing {
      if let result = Platform.renameExclusively(raw, name, to: folder.raw, newName) {
        if result != 0 { throw SystemError(errno, .rename, folder.path(of: newName)) }
        return
      }
      // File systems without the exclusive call (FAT, some network file systems): look, then rename.
      if try folder.status(of: newName) != nil { throw SystemError(EEXIST, .rename, folder.path(of: newName)) }
    }
    guard renameat(raw, name, folder.raw, newName) == 0 else {
      throw SystemError(errno, .rename, folder.path(of: newName))
    }
  }

  func remove(_ name: NamePointer) throws(SystemError) {
    try fault.pass(.remove, path(of: name))
    guard unlinkat(raw, name, 0) == 0 else { throw SystemError(errno, .remove, path(of: name)) }
  }

  /// Removes an empty folder.
  func removeFolder(_ name: NamePointer) throws(SystemError) {
    try fault.pass(.removeFolder, path(of: name))
    guard unlinkat(raw, name, AT_REMOVEDIR) == 0 else { throw SystemError(errno, .removeFolder, path(of: name)) }
  }

  func makeFolder(_ name: NamePointer, mode: mode_t = 0o755) throws(SystemError) {
    try fault.pass(.makeFolder, path(of: name))
    guard mkdirat(raw, name, mode) == 0 else { throw SystemError(errno, .makeFolder, path(of: name)) }
  }

  /// The names in this folder reach the disk.
  func synchronize() throws(SystemError) {
    try fault.pass(.synchronize, path)
    // Some file systems have no such thing for folders, and say so with EINVAL.
    guard fsync(raw) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw SystemError(errno, .synchronize, path)
    }
  }

  /// All that was written on this folder's file system reaches the disk.
  func synchronizeFileSystem() throws(SystemError) {
    try fault.pass(.synchronize, path)
    guard Platform.synchronizeFileSystem(of: raw) == 0 else { throw SystemError(errno, .synchronize, path) }
  }
}
