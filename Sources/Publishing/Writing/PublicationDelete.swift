extension Publication {
  enum Deletion {
    case deleted
    /// It was not there, or what is there was never Dossier's.
    case gone
    /// Someone changed it, or put something else in its place.
    case edited
    /// Someone changed it; its bytes are kept elsewhere.
    case withdrawn(WithdrawnFile)
  }

  /// Deletes a file if its bytes are those that Dossier wrote, or if the options say `force` and it is in the manifest. One
  /// in the manifest that someone changed goes too where it is not for the public, if its bytes can be kept.
  func delete(_ path: OutputPath) throws(PublishError) -> Deletion {
    // A name in the journal alone may be someone else's: the file may never have been written.
    let otherwise: Deletion = owned.manifest[path] == nil ? .gone : .edited
    do throws(PublishError) {
      guard let folder = try folders.parent(of: path), let file = try open(path, in: folder) else { return .gone }
      let status = try onDisk { () throws(SystemError) in try file.status(label(path)) }
      guard status.kind == .file else { return otherwise }
      var gone: WithdrawnFile?
      if try !isOurs(file, status, at: path), !(options.force && owned.manifest[path] != nil) {
        guard owned.manifest[path] != nil else { return otherwise }
        let isUnpublished = {
          self.options.isUnpublished(path) || self.options.showsUnpublished($0) || self.options.leadsToDeleted($0)
        }
        gone = try withdraw(file, status, at: path, onlyIf: isUnpublished)
        if gone == nil { return otherwise }
      }
      try onDisk { () throws(SystemError) in
        try path.withName { name throws(SystemError) in try folder.remove(name) }
      }
      return gone.map { .withdrawn($0) } ?? .deleted
    } catch {
      guard case .inTheWay(_, let kind) = error else { throw error }
      guard kind == .symbolicLink, owned.manifest[path] != nil, options.isUnpublished(path),
        let folder = try folders.parent(of: path)
      else { return otherwise }
      // What it leads to is someone else's; that it leads there is not.
      return try removeLink(path, in: folder)
    }
  }

  private static func bytes(afterLink name: NamePointer, in folder: Folder) -> [UInt8]? {
    guard let file = try? folder.openToRead(name, followsLink: true), let status = try? file.status(""),
      status.kind == .file
    else { return nil }
    return try? file.bytes(expected: status.size, limit: 1 << 30, "")
  }

  private func removeLink(_ path: OutputPath, in folder: Folder) throws(PublishError) -> Deletion {
    guard let store = options.withdrawn else { return .edited }
    return try onDisk { () throws(SystemError) in
      try path.withName { name throws(SystemError) in
        let kept = try store.keep(Self.bytes(afterLink: name, in: folder) ?? [], of: path)
        try folder.remove(name)
        return .withdrawn(WithdrawnFile(path: path, kept: kept))
      }
    }
  }
}
