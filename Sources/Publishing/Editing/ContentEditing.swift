#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The few changes that commands make to content, each only when someone asked for it by name.
///
/// A file is written whole beside its place and moved there, so that nobody ever sees half of one.
extension ContentFolder {
  /// Writes a file that was not there before, with the folders that it lies in.
  ///
  /// - Throws: an error that ``SystemError/isTaken`` says is such when something has that name already.
  public func create(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let (folder, name) = try place(of: path, makingFolders: true)
    try write(bytes, to: folder, name, replacing: false)
  }

  /// Puts a file's new bytes in the place of its old ones; false, and nothing done, where the file has others by now.
  public func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) throws(SystemError) -> Bool {
    guard try bytes(of: path, limit: old.count) == old else { return false }
    let (folder, name) = try place(of: path, makingFolders: false)
    try write(new, to: folder, name, replacing: true)
    return true
  }

  /// The folder that a file lies in, and its name there.
  func place(of path: String, makingFolders: Bool) throws(SystemError) -> (folder: Folder, name: [UInt8]) {
    let bytes = Array(path.utf8)
    guard RelativePath.flaw(in: bytes) == nil else { throw SystemError(SystemError.notAFile, .open, label(path)) }
    var parts = bytes.split(separator: UInt8(ascii: "/"))
    let name = parts.removeLast()
    var folder = root
    for part in parts {
      folder = try withNamePointer(part) { pointer throws(SystemError) in
        if makingFolders {
          do throws(SystemError) { try folder.makeFolder(pointer) } catch  where error.exists {}
        }
        return try folder.folder(pointer)
      }
    }
    return (folder, Array(name))
  }

  private func write(_ bytes: [UInt8], to folder: Folder, _ name: [UInt8], replacing: Bool) throws(SystemError) {
    // A dot file, which no reader of content looks at, should this process be killed here.
    let staged = Array(".dossier-edit-\(getpid())-".utf8) + name.prefix(64)
    try withNamePointer(name) { name throws(SystemError) in
      try withNamePointer(staged) { staged throws(SystemError) in
        do throws(SystemError) {
          try folder.write(bytes, as: staged, mode: try folder.mode(of: name), called: folder.path(of: name))
          try folder.rename(staged, to: folder, name, replacing: replacing)
        } catch {
          try? folder.remove(staged)
          throw error
        }
      }
    }
  }
}

extension Folder {
  /// Makes a file of some bytes, which may be done with it what may be done with the file that it is to replace.
  ///
  /// - Parameter label: what messages call it.
  func write(
    _ bytes: [UInt8], as name: NamePointer, mode: mode_t?, called label: @autoclosure () -> String
  ) throws(SystemError) {
    let file = try create(name)
    var failure: SystemError?
    bytes.withUnsafeBytes { buffer in
      do throws(SystemError) { try file.write(buffer, label()) } catch { failure = error }
    }
    if let failure { throw failure }
    if let mode { try file.setMode(mode, label()) }
  }
}

extension SystemError {
  /// Whether something has the name already.
  public var isTaken: Bool { exists }
}
