internal import Parallel

/// The folders below the output folder, each opened once and reached through none but folders.
final class FolderCache: Sendable {
  private let root: Folder
  /// By the path of any file in it; nil for a folder that is not there.
  private let folders = Locked<[OutputPath.ParentKey: Folder?]>([:])

  /// Beyond this a folder is opened for each file, so that the descriptors of a process last.
  private static let limit = 100

  init(root: Folder) {
    self.root = root
  }

  /// The folder that a file lies in; nil when it is not there.
  ///
  /// - Throws: ``PublishError/inTheWay(_:_:)`` when something else has a name on the way, ``PublishError/disk(_:)``.
  func parent(of path: OutputPath) throws(PublishError) -> Folder? {
    if path.parentBytes.isEmpty { return root }
    let key = OutputPath.ParentKey(path: path)
    if let known = folders.withLock({ $0[key] }) { return known }
    guard let parent = path.parent else { return root }
    let folder = try open(parent)
    folders.withLock { folders in
      if folder == nil || folders.count < Self.limit { folders[key] = .some(folder) }
    }
    return folder
  }

  /// Forgets what was there, before folders are made.
  func reset() {
    folders.withLock { $0.removeAll() }
  }

  private func open(_ path: OutputPath) throws(PublishError) -> Folder? {
    guard let upper = try parent(of: path) else { return nil }
    do throws(SystemError) {
      return try path.withName { name throws(SystemError) in try upper.folder(name) }
    } catch {
      if error.isMissing { return nil }
      guard error.isNoFolderOrLink else { throw .disk(error) }
      throw .inTheWay(path, Self.kind(of: path, in: upper))
    }
  }

  private static func kind(of path: OutputPath, in folder: Folder) -> FileKind {
    let status = try? path.withName { name throws(SystemError) in try folder.status(of: name) }
    return status?.kind ?? .other
  }
}
