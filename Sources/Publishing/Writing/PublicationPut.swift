extension Publication {
  /// Compares a file with what is published, and stages it if it is new or changed. Call it from any thread.
  ///
  /// A file of Dossier's that someone changed since is left as it is, unless the options say `force`; a file of someone
  /// else's in its place is an error. After an error there is nothing to do but to abandon the publication.
  @discardableResult
  public func put(_ file: OutputFile) throws(PublishError) -> PutOutcome {
    do throws(PublishError) {
      try checkCancellation()
      try reserve(file.path)
      let put =
        switch file.content {
        case .bytes(let bytes):
          try bytes.span.bytes.withUnsafeBytes { bytes throws(PublishError) in try self.put(bytes, at: file.path) }
        case .html(let html):
          try html.withBytes { bytes throws(PublishError) in try self.put(UnsafeRawBufferPointer(bytes), at: file.path)
          }
        case .stream(let write): try put(StreamedBytes(write: write), at: file.path)
        case .copy(let source, let folder): try put(copyOf: source, in: folder, at: file.path)
        }
      let count = state.withLock { state in
        state.files.append(put)
        if put.staged != nil { state.stagedCount += 1 }
        return put.staged != nil ? state.stagedCount : 0
      }
      if options.synchronizes, count > 0 { earlySynchronization.staged(count) }
      return put.outcome
    } catch {
      state.withLock { if $0.failure == nil { $0.failure = error } }
      throw error
    }
  }

  /// Makes room for so many files more, so that the lists of them need not grow while all threads put.
  public func expect(_ count: Int) {
    state.withLock { state in
      state.paths.reserveCapacity(state.paths.count + count)
      state.files.reserveCapacity(state.files.count + count)
    }
  }

  private func reserve(_ path: OutputPath) throws(PublishError) {
    try state.withLock { state throws(PublishError) in
      guard state.isOpen else { throw PublishError.ended }
      guard state.paths.insert(path).inserted else { throw PublishError.duplicate(path) }
    }
  }

  private func put(_ bytes: UnsafeRawBufferPointer, at path: OutputPath) throws(PublishError) -> PutFile {
    let stamp = FileStamp(of: bytes)
    return try place(path, size: bytes.count) { current throws(SystemError) in
      try current.matches(bytes, self.label(path)) ? stamp : nil
    } write: { staged throws(SystemError) in
      try staged.write(bytes, self.label(path))
      return stamp
    }
  }

  /// What is streamed is made twice where it has changed, and once where it is as it was or new.
  private func put(_ stream: StreamedBytes, at path: OutputPath) throws(PublishError) -> PutFile {
    try place(path, size: nil) { current throws(SystemError) in
      try current.stampIfSame(as: stream, self.label(path))
    } write: { staged throws(SystemError) in
      try stream.forEachChunk { chunk throws(SystemError) in try staged.write(chunk, self.label(path)) }
    }
  }

  /// What is copied is what is read while copying: nobody is kept from writing to the content at the same time.
  private func put(
    copyOf source: String, in content: ContentFolder, at path: OutputPath
  ) throws(PublishError) -> PutFile {
    let label = content.label(source)
    let original = try onDisk { () throws(SystemError) in try content.openFile(source) }
    let status = try onDisk { () throws(SystemError) in try original.status(label) }
    guard status.kind == .file else { throw .disk(SystemError(SystemError.notAFile, .read, label)) }
    return try place(path, size: status.size) { current throws(SystemError) in
      try original.stampIfSame(as: current, label, self.label(path))
    } write: { staged throws(SystemError) in
      try original.rewind(label)
      return try original.forEachChunk(label) { chunk throws(SystemError) in
        try staged.write(chunk, self.label(path))
      }
    }
  }

  /// Finds out what stands at a path, and stages the new bytes if it is nothing or Dossier's own.
  ///
  /// - Parameters:
  ///   - size: of the new bytes; nil where nobody knows yet.
  ///   - isSame: the stamp of the new bytes if the file, of the same size, has them.
  ///   - write: writes them, and gives their stamp.
  private func place(
    _ path: OutputPath, size: Int?, isSame: (borrowing Descriptor) throws(SystemError) -> FileStamp?,
    write: (borrowing Descriptor) throws(SystemError) -> FileStamp
  ) throws(PublishError) -> PutFile {
    var replaced: FileStatus?
    let folder = try folders.parent(of: path)
    if folder == nil, path.isOneFolderDeep {
      let stamp = try onDisk { () throws(SystemError) in
        try write(try staging.create(inWholeFolder: path))
      }
      return PutFile(path: path, outcome: .created, stamp: stamp, staged: .inWholeFolder)
    }
    if let folder, let current = try open(path, in: folder) {
      let status = try onDisk { () throws(SystemError) in try current.status(label(path)) }
      guard status.kind == .file else { throw .inTheWay(path, status.kind) }
      if status.size == size ?? status.size, let stamp = try onDisk({ () throws(SystemError) in try isSame(current) }) {
        let isOurs = owned.manifest[path] != nil || owned.wrote(stamp, at: path)
        return PutFile(path: path, outcome: .unchanged, stamp: isOurs ? stamp : nil)
      }
      if try !isOurs(current, status, at: path) {
        guard let old = owned.manifest[path] else { throw .inTheWay(path, .file) }
        if !options.force {
          let isUnpublished = { [options] in
            options.showsUnpublished($0) || options.leadsToDeleted($0) || options.mayHaveShownUnpublished(path, old)
          }
          guard let gone = try withdraw(current, status, at: path, onlyIf: isUnpublished) else {
            return PutFile(path: path, outcome: .edited, stamp: old)
          }
          state.withLock { $0.withdrawn.append(gone) }
        }
      }
      replaced = status
    }
    var number: Staging.Number = 0
    let stamp = try onDisk { () throws(SystemError) in
      let staged = try staging.create(&number)
      return try write(staged)
    }
    return PutFile(
      path: path, outcome: replaced == nil ? .created : .changed, stamp: stamp, staged: .file(number),
      replaced: replaced)
  }

  /// The bytes are those that Dossier wrote there.
  func isOurs(
    _ file: borrowing Descriptor, _ status: FileStatus, at path: OutputPath
  ) throws(PublishError) -> Bool {
    guard owned.wroteSize(status.size, at: path) else { return false }
    do throws(SystemError) {
      return owned.wrote(try file.stamp(label(path)), at: path)
    } catch {
      throw .disk(error)
    }
  }

  /// The file at a path; nil when there is nothing.
  func open(_ path: OutputPath, in folder: Folder) throws(PublishError) -> Descriptor? {
    do throws(SystemError) {
      return try path.withName { name throws(SystemError) in try folder.openToRead(name) }
    } catch {
      if error.isMissing { return nil }
      // A link and a socket cannot be opened; say what they are rather than the system's word for it.
      let status = try onDisk { () throws(SystemError) in
        try path.withName { name throws(SystemError) in try folder.status(of: name) }
      }
      if let status, status.kind != .file { throw .inTheWay(path, status.kind) }
      throw .disk(error)
    }
  }

  /// The path of a file for people.
  func label(_ path: OutputPath) -> String { root.path + "/" + path.text }
}

/// A call that fails for the disk's reasons.
func onDisk<Result: ~Copyable>(
  _ body: () throws(SystemError) -> Result
) throws(PublishError) -> Result {
  do throws(SystemError) { return try body() } catch { throw .disk(error) }
}
