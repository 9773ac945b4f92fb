import Publishing

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
  /// Files that have just changed, with what is in them.
  private var recent: [String: Content] = [:]

  /// What tells one state of a file from another. A program may set back when its bytes changed, but not when the file did.
  private struct Stamp: Hashable {
    var inode: UInt64
    var size: Int64
    var changes: [Int]
  }

  /// What is in a file that has just changed. It may change again within what the disk’s clock takes for the same moment, which is
  /// two seconds on some: until then it is read each time.
  private struct Content {
    var hash: Int?
    var rounds = 5
  }

  /// A larger file is told by its stamp alone: bytes.
  private static let mostRead: Int64 = 1 << 20

  init(_ root: String) {
    self.root = root
    files = Self.files(below: root)
  }

  /// What has changed since it was asked last; nil where nothing has.
  func change() -> FolderChange? {
    let now = Self.files(below: root)
    defer { files = now }
    var changed = Set(now.filter { files[$0.key] != $0.value }.map(\.key) + files.keys.filter { now[$0] == nil })
    for (path, known) in recent where !changed.contains(path) {
      let content = Content(hash: hash(ofFileAt: path), rounds: known.rounds - 1)
      if content.hash != known.hash { changed.insert(path) }
      recent[path] = content.rounds > 0 ? content : nil
    }
    for path in changed {
      let isRead = now[path].map { $0.size <= Self.mostRead } ?? false
      recent[path] = isRead ? Content(hash: hash(ofFileAt: path)) : nil
    }
    return changed.isEmpty ? nil : .files(changed)
  }

  private func hash(ofFileAt path: String) -> Int? {
    let folder = try? ContentFolder.open(at: root)
    return (try? folder?.bytes(of: path, limit: Int(Self.mostRead)))?.hashValue
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
            inode: UInt64(status.st_ino), size: Int64(status.st_size),
            changes: [status.modified, status.changed].flatMap { [$0.tv_sec, $0.tv_nsec] })
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

  fileprivate var changed: timespec {
    #if canImport(Darwin)
      st_ctimespec
    #else
      st_ctim
    #endif
  }
}
