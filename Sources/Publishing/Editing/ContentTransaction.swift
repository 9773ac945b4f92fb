#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Changes to several files of the content, made all or none.
///
/// The new files are written to a hidden folder in the content, which no reader of content looks into, and reach the disk. Then
/// a journal of what is to be done appears there, at one instant: that is when the changes are made. Each file is moved to its
/// place, old names go last, and the hidden folder goes. Killed before that instant, the content is as it was; killed after it,
/// ``finishChanges()`` does the rest, where someone asks for it: they may have taken all back meanwhile.
extension ContentFolder {
  /// What was done of changes that someone else had begun.
  public struct Finished: Sendable, Hashable {
    /// Files that were written or removed now, from the content folder.
    public var paths: [String] = []
    /// Files that have other bytes by now than both before and after the change: they are as they are.
    public var kept: [String] = []
    /// Whether someone has put back a file that was changed, such as by version control. Then nothing more is done.
    public var isTakenBack = false
    /// Where it is taken back: files that the change wrote, and that still are as it left them.
    public var left: [String] = []
  }

  /// Makes all of the changes, or none of them.
  ///
  /// - Throws: ``ContentRefusal/unfinished(_:)`` where the disk failed when some were made; the rest is for
  ///   ``finishChanges()``. After any other error the content is as it was.
  public func apply(_ changes: [ContentChange]) throws(ContentRefusal) {
    if changes.isEmpty { return }
    let lock = try lockedRoot()
    defer { withExtendedLifetime(lock) {} }
    if try hasJournal() { throw .busy }
    var respelt: [ContentChange] = []
    for change in changes where try check(change) { respelt.append(change) }
    do throws(SystemError) {
      try stage(changes)
      try write(ContentJournal(changes, keepingNamesOf: respelt))
    } catch {
      try? removeStaging()
      throw .system(error)
    }
    do throws(SystemError) { _ = try perform() } catch { throw .unfinished(error) }
  }

  /// Does the rest of changes that were begun and not ended, as when a process is killed; nil where there are none.
  public func finishChanges() throws(ContentRefusal) -> Finished? {
    guard try system({ () throws(SystemError) in try root.kind(of: Self.staging) }) == .folder else { return nil }
    let lock = try lockedRoot()
    defer { withExtendedLifetime(lock) {} }
    return try system { () throws(SystemError) -> Finished? in
      guard try root.kind(of: Self.staging) == .folder else { return nil }
      return try perform()
    }
  }

  /// Forgets changes that were begun and not ended: all files stay as they are. False where there are none.
  public func forgetChanges() throws(ContentRefusal) -> Bool {
    guard try hasJournal() else { return false }
    let lock = try lockedRoot()
    defer { withExtendedLifetime(lock) {} }
    try system { () throws(SystemError) in try removeStaging() }
    return true
  }

  /// Whether changes were begun and not ended: some files may be new, and some old.
  public var hasUnfinishedChanges: Bool { (try? hasJournal()) == true }

  /// Whether nobody is about to end them: who began was killed.
  public var hasInterruptedChanges: Bool {
    guard hasUnfinishedChanges, let lock = try? lockedRoot() else { return false }
    return withExtendedLifetime(lock) { hasUnfinishedChanges }
  }

  // MARK: - Before

  private static let staging = Array(".dossier-edit".utf8)
  private static let journal = Array("journal".utf8)
  private static let nextJournal = Array("journal-new".utf8)
  private static let journalLimit = 64 << 20
  /// Larger than any file of content that is read.
  private static let fileLimit = 1 << 30

  private func system<Result>(_ body: () throws(SystemError) -> Result) throws(ContentRefusal) -> Result {
    do throws(SystemError) { return try body() } catch { throw .system(error) }
  }

  /// The content folder, opened once more, with the lock that ends with it.
  private func lockedRoot() throws(ContentRefusal) -> Folder {
    let folder = try system { () throws(SystemError) in
      try withNamePointer(".".utf8) { name throws(SystemError) in try root.folder(name, called: self.name) }
    }
    guard try system({ () throws(SystemError) in try folder.lock() }) else { throw .busy }
    return folder
  }

  private func hasJournal() throws(ContentRefusal) -> Bool {
    try system { () throws(SystemError) -> Bool in
      guard try root.kind(of: Self.staging) == .folder else { return false }
      return try root.descend(Self.staging).kind(of: Self.journal) != nil
    }
  }

  /// Whether a file that moves has one name in two spellings there: the disk takes both for one.
  private func check(_ change: ContentChange) throws(ContentRefusal) -> Bool {
    let device = try system { () throws(SystemError) in try root.status().identity.device }
    var identity: FileStatus.Identity?
    if let path = try readOnlyFolder(of: change) { throw .readOnly(path) }
    if let old = change.old {
      let found = try system { () throws(SystemError) in try status(at: change.path) }
      guard let found, found.status.kind == .file else { throw .changed(label(change.path)) }
      if found.status.identity.device != device { throw .elsewhere(label(change.path)) }
      if found.mode & 0o222 == 0 { throw .readOnly(label(change.path)) }
      let bytes = try system { () throws(SystemError) in try self.bytes(of: change.path, limit: old.count) }
      guard bytes == old else { throw .changed(label(change.path)) }
      identity = found.status.identity
    }
    if !change.moves, change.old != nil { return false }
    let there = try system { () throws(SystemError) in try status(at: change.newPath) }
    guard let there else { return false }
    if change.moves, there.status.identity == identity { return true }
    throw .taken(label(change.newPath))
  }

  /// The folder in which a name would have to come or go, and may not; of one that is still to be made, the folder around it.
  private func readOnlyFolder(of change: ContentChange) throws(ContentRefusal) -> String? {
    for path in Set([change.path, change.newPath]) {
      var parts = Array(path.utf8).split(separator: UInt8(ascii: "/")).dropLast()
      while true {
        if parts.isEmpty {
          if try system({ () throws(SystemError) in try root.isWritable }) { break }
          return name.isEmpty ? "." : name
        }
        let name = String(decoding: Array(parts.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
        if let found = try system({ () throws(SystemError) in try status(at: name) }), found.status.kind == .folder {
          let isWritable = try system { () throws(SystemError) in try root.descend(Array(name.utf8)).isWritable }
          if !isWritable || found.mode & 0o222 == 0 { return label(name) }
          break
        }
        parts.removeLast()
      }
    }
    return nil
  }

  private func status(at path: String) throws(SystemError) -> (status: FileStatus, mode: mode_t)? {
    do throws(SystemError) {
      let (folder, name) = try place(of: path, makingFolders: false)
      return try withNamePointer(name) { name throws(SystemError) -> (status: FileStatus, mode: mode_t)? in
        guard let status = try folder.status(of: name), let mode = try folder.mode(of: name) else { return nil }
        return (status, mode)
      }
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Writes the new files to the hidden folder, which is made anew: one that is there is of a process that was killed before it
  /// had begun.
  private func stage(_ changes: [ContentChange]) throws(SystemError) {
    try removeStaging()
    if try root.kind(of: Self.staging) != .folder {
      try withNamePointer(Self.staging) { name throws(SystemError) in try root.makeFolder(name, mode: 0o700) }
    }
    let staging = try root.descend(Self.staging)
    for (number, change) in changes.enumerated() {
      let mode = try change.old == nil ? nil : status(at: change.path)?.mode
      try withNamePointer("\(number)".utf8) { name throws(SystemError) in
        try staging.write(change.new, as: name, mode: mode, called: label(change.newPath))
      }
    }
    try staging.synchronizeFileSystem()
  }

  /// With the last of these calls the changes are made.
  private func write(_ journal: ContentJournal) throws(SystemError) {
    let staging = try root.descend(Self.staging)
    try withNamePointer(Self.nextJournal) { next throws(SystemError) in
      try staging.write(journal.bytes, as: next, mode: nil, called: staging.path(of: next))
      try staging.synchronizeFileSystem()
      try withNamePointer(Self.journal) { name throws(SystemError) in
        try staging.rename(next, to: staging, name, replacing: false)
      }
    }
  }

  // MARK: - After

  /// Does what the journal says and is not done; without one, only the hidden folder goes.
  private func perform() throws(SystemError) -> Finished? {
    let staging = try root.descend(Self.staging)
    var finished = Finished()
    let path = String(decoding: Self.staging + [UInt8(ascii: "/")] + Self.journal, as: UTF8.self)
    let isThere = try staging.kind(of: Self.journal) != nil
    guard isThere, let bytes = try self.bytes(of: path, limit: Self.journalLimit),
      let journal = ContentJournal(reading: bytes)
    else {
      try removeStaging()
      return nil
    }
    try staging.synchronize()
    if try isTakenBack(journal, staging) {
      finished.isTakenBack = true
      finished.left = try left(by: journal, staging)
      try removeStaging()
      return finished
    }
    for step in journal.steps { try perform(step, from: staging, &finished) }
    try root.synchronizeFileSystem()
    try removeStaging()
    try root.synchronize()
    return finished
  }

  /// Whether a file that was put in its place has its old bytes again, or is gone again.
  private func isTakenBack(_ journal: ContentJournal, _ staging: Folder) throws(SystemError) -> Bool {
    for case .put(let number, let old, _, let path) in journal.steps
    where try staging.kind(of: Array("\(number)".utf8)) == nil {
      if try hash(at: path) == old { return true }
    }
    return false
  }

  private func left(by journal: ContentJournal, _ staging: Folder) throws(SystemError) -> [String] {
    var left: [String] = []
    for case .put(let number, _, let new, let path) in journal.steps
    where try staging.kind(of: Array("\(number)".utf8)) == nil {
      if try hash(at: path) == new { left.append(label(path)) }
    }
    return left
  }

  private func perform(
    _ step: ContentJournal.Step, from staging: Folder, _ finished: inout Finished
  ) throws(SystemError) {
    switch step {
    case .put(let number, let old, let new, let path):
      let staged = Array("\(number)".utf8)
      // It was put there before.
      guard try staging.kind(of: staged) != nil else { return }
      let now = try hash(at: path)
      if now == new { return }
      guard now == old else { return finished.kept.append(label(path)) }
      let (folder, name) = try place(of: path, makingFolders: true)
      try withNamePointer(staged) { staged throws(SystemError) in
        try withNamePointer(name) { name throws(SystemError) in
          try staging.rename(staged, to: folder, name, replacing: old != nil)
        }
      }
      finished.paths.append(label(path))
    case .remove(let old, let path):
      guard let now = try hash(at: path) else { return }
      guard now == old else { return finished.kept.append(label(path)) }
      let (folder, name) = try place(of: path, makingFolders: false)
      try withNamePointer(name) { name throws(SystemError) in try folder.remove(name) }
      finished.paths.append(label(path))
    }
  }

  /// Of the file's bytes; nil where there is none.
  private func hash(at path: String) throws(SystemError) -> String? {
    do throws(SystemError) {
      return try bytes(of: path, limit: Self.fileLimit).map(SHA256Text.of)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// The journal goes first. A file that someone else put there stays, and the folder with it.
  private func removeStaging() throws(SystemError) {
    guard try root.kind(of: Self.staging) == .folder else { return }
    let staging = try root.descend(Self.staging)
    let names = try staging.names()
    let sorted = names.entries.filter(names.isStaged).sorted { a, b in names.isJournal(a) && !names.isJournal(b) }
    for entry in sorted {
      try names.withName(entry) { name throws(SystemError) in try staging.remove(name) }
    }
    if sorted.count < names.entries.count { return }
    try withNamePointer(Self.staging) { name throws(SystemError) in try root.removeFolder(name) }
  }
}

extension FolderNames {
  fileprivate func isJournal(_ entry: Entry) -> Bool { withBytes(entry) { $0.elementsEqual("journal".utf8) } }

  /// Whether it is the journal, or the next, or a file with its number as its name.
  fileprivate func isStaged(_ entry: Entry) -> Bool {
    guard entry.kind == .file else { return false }
    return withBytes(entry) { name in
      name.starts(with: "journal".utf8) || name.allSatisfy { 0x30...0x39 ~= $0 }
    }
  }
}

extension Folder {
  /// What stands under a name; nil when nothing does.
  fileprivate func kind(of name: [UInt8]) throws(SystemError) -> FileKind? {
    try withNamePointer(name) { name throws(SystemError) in try status(of: name)?.kind }
  }

  /// Whether this process may make, rename and remove names in it.
  fileprivate var isWritable: Bool {
    get throws(SystemError) {
      try fault.pass(.open, path)
      return faccessat(raw, ".", W_OK | X_OK, 0) == 0
    }
  }

  /// Takes the lock that ends with this value, or answers false when another holds it. Never waits.
  fileprivate func lock() throws(SystemError) -> Bool {
    try fault.pass(.lock, path)
    while flock(raw, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let error = SystemError(errno, .lock, path)
      if error.wouldBlock { return false }
      throw error
    }
    return true
  }
}
