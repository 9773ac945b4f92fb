#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A folder that is looked through again and again, for systems that do not say what changes.
final class FolderPoll {
  private let root: String
  private var files: [String: Stamp]

  /// What tells one state of a file from another.
  private struct Stamp: Hashable {
    var inode: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  init(_ root: String) {
    self.root = root
    files = Self.files(below: root)
  }

  /// What has changed since it was asked last; nil where nothing has.
  func change() -> FolderChange? {
    let now = Self.files(below: root)
    defer { files = now }
    let changed = now.filter { files[$0.key] != $0.value }.map(\.key) + files.keys.filter { now[$0] == nil }
    return changed.isEmpty ? nil : .files(Set(changed))
  }

  /// The files below a folder, by their paths from there, in the order of these.
  static func paths(below root: String) -> [String] { files(below: root).keys.sorted() }

  private static func files(below root: String) -> [String: Stamp] {
    var found: [String: Stamp] = [:]
    var folders = [""]
    while let folder = folders.popLast() {
      for (name, status) in entries(of: folder.isEmpty ? root : root + "/" + folder) {
        switch status.st_mode & S_IFMT {
        case S_IFDIR: folders.append(folder + name + "/")
        case S_IFREG:
          found[folder + name] = Stamp(
            inode: UInt64(status.st_ino), size: Int64(status.st_size), seconds: status.modified.tv_sec,
            nanoseconds: status.modified.tv_nsec)
        default: break
        }
      }
    }
    return found
  }

  /// The names of the folders in a folder, without those that no build reads.
  static func folders(in path: String) -> [String] {
    entries(of: path).filter { $0.status.st_mode & S_IFMT == S_IFDIR }.map(\.name)
  }

  /// What is in a folder; nothing where it cannot be read. Links are not followed.
  private static func entries(of path: String) -> [(name: String, status: stat)] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var found: [(String, stat)] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      var status = stat()
      guard let name, !FolderChange.isPassing(name.utf8), !name.utf8.elementsEqual("node_modules".utf8),
        fstatat(dirfd(directory), name, &status, AT_SYMLINK_NOFOLLOW) == 0
      else { continue }
      found.append((name, status))
    }
    return found
  }
}

extension stat {
  fileprivate var modified: timespec {
    #if canImport(Darwin)
      st_mtimespec
    #else
      st_mtim
    #endif
  }
}
