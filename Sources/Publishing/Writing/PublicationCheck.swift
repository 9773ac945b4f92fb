extension Publication {
  /// What stands against writing these files, all of it, before anything is written. Whether a file that is there is
  /// Dossier's is found out by ``put(_:)``, which compares the bytes.
  ///
  /// - Throws: ``PublishError/disk(_:)``.
  public func check(_ paths: [OutputPath]) throws(PublishError) -> [PublishError] {
    try OutputPath.conflicts(among: paths) + obstacles(for: paths)
  }

  /// Folders, links and the like under the paths, and links and files where there must be folders.
  private func obstacles(for paths: [OutputPath]) throws(PublishError) -> [PublishError] {
    var obstacles: [PublishError] = []
    // What is no file, for each folder.
    var others: [OutputPath.ParentKey: [[UInt8]: FileKind]] = [:]
    for path in paths {
      let key = OutputPath.ParentKey(path: path)
      if others[key] == nil {
        others[key] = [:]
        do throws(PublishError) {
          if let folder = try folders.parent(of: path) { others[key] = try Self.notFiles(in: folder) }
        } catch {
          guard case .inTheWay = error else { throw error }
          if !obstacles.contains(error) { obstacles.append(error) }
        }
      }
      guard let found = others[key], !found.isEmpty else { continue }
      if let kind = found[Array(path.bytes.dropFirst(path.parentBytes.count))] {
        obstacles.append(.inTheWay(path, kind))
      }
    }
    return obstacles
  }

  private static func notFiles(in folder: Folder) throws(PublishError) -> [[UInt8]: FileKind] {
    let names = try onDisk { () throws(SystemError) in try folder.names() }
    var found: [[UInt8]: FileKind] = [:]
    for entry in names.entries where entry.kind != .file {
      found[names.withBytes(entry) { Array($0) }] = entry.kind
    }
    return found
  }
}

extension OutputPath {
  /// Paths that cannot all be written, on this file system or on one that does not tell upper from lower case, or
  /// composed letters from decomposed ones.
  public static func conflicts(among paths: [OutputPath]) -> [PublishError] {
    var conflicts: [PublishError] = []
    // Strings are compared by canonical equivalence.
    var files: [String: OutputPath] = [:]
    files.reserveCapacity(paths.count)
    for path in paths {
      if let other = files.updateValue(path, forKey: path.text.lowercased()) {
        conflicts.append(other == path ? .duplicate(path) : .collision(other, path))
      }
    }
    var seen: Set<ParentKey> = []
    for path in paths where seen.insert(ParentKey(path: path)).inserted {
      var folder = path.parent
      while let current = folder {
        if let file = files[current.text.lowercased()] {
          conflicts.append(.fileAndFolder(file: file, inside: path))
        }
        folder = current.parent
      }
    }
    return conflicts
  }
}
