/// The part of a publish in which readers see it happen. In this order:
///
/// 1. The journal says which files may be written, with their hashes, and reaches the disk together with the staged
///    files. If the process is killed from here on, the next publish knows what is Dossier's.
/// 2. New folders and new files: nothing links to them yet. The home page is the last of them, as it is found without.
/// 3. Changed files: what they link to is there.
/// 4. Files that are no longer part of the site: nothing links to them any more.
/// 5. The manifest, when all of that has reached the disk. The journal goes.
struct Switchover {
  private let publication: Publication
  private let files: [Publication.PutFile]
  private var report = PublishReport()
  private var manifest = Inventory()
  /// The folders that files of this publish lie in.
  private var needed: Set<OutputPath> = []
  private var newFolders: [OutputPath] = []
  private var hasJournal: Bool
  /// The manifest's text, when it is written.
  private(set) var manifestText: [UInt8]?

  private var owned: OwnedFiles { publication.owned }
  private var root: Folder { publication.root }
  private var staging: Staging { publication.staging }

  init(publication: Publication, files: [Publication.PutFile]) {
    self.publication = publication
    self.files = Self.inTurn(files)
    hasJournal = publication.owned.journalInventory != nil
  }

  /// By turn, and then in the order of the paths, which does not depend on threads.
  private static func inTurn(_ files: [Publication.PutFile]) -> [Publication.PutFile] {
    var turns = [[Publication.PutFile]](repeating: [], count: OutputPath.turns)
    for index in OutputPath.ascending(files.lazy.map(\.path)) { turns[files[index].path.turn].append(files[index]) }
    return Array(turns.joined())
  }

  mutating func run(keepingOthers: Bool) throws(PublishError) -> PublishReport {
    try planFolders()
    try writeJournal()
    try makeFolders()
    try moveNew()
    try moveChanged()
    countTheRest()
    if keepingOthers {
      keepOthers()
    } else {
      try deleteObsolete()
      try removeFolders()
    }
    try writeManifest()
    report.created.sort()
    report.changed.sort()
    report.deleted.sort()
    report.edited.sort()
    report.withdrawn += publication.state.withLock(\.withdrawn)
    report.withdrawn.sort { $0.path < $1.path }
    return report
  }

  private mutating func planFolders() throws(PublishError) {
    var seen: Set<OutputPath.ParentKey> = []
    for file in files where seen.insert(OutputPath.ParentKey(path: file.path)).inserted {
      var folder = file.path.parent
      while let current = folder, needed.insert(current).inserted { folder = current.parent }
    }
    for folder in needed.sorted() where try !exists(folder) { newFolders.append(folder) }
  }

  private func exists(_ folder: OutputPath) throws(PublishError) -> Bool {
    guard let parent = try publication.folders.parent(of: folder) else { return false }
    return try onDisk { () throws(SystemError) in
      try folder.withName { name throws(SystemError) in try parent.status(of: name) }
    } != nil
  }

  private mutating func writeJournal() throws(PublishError) {
    let staged = files.filter { $0.staged != nil }
    guard !staged.isEmpty || !newFolders.isEmpty else { return }
    var journal = owned.journalInventory ?? Inventory()
    let known = Set(journal.files)
    for file in staged {
      guard let stamp = file.stamp else { continue }
      let entry = Inventory.File(path: file.path, stamp: stamp)
      if !known.contains(entry) { journal.files.append(entry) }
    }
    journal.folders = Array(Set(journal.folders).union(newFolders))
    journal.includesDrafts = publication.options.includesDrafts
    try write(journal.text(.journal), to: OutputContents.journalName)
    hasJournal = true
  }

  private mutating func makeFolders() throws(PublishError) {
    guard !newFolders.isEmpty else { return }
    publication.folders.reset()
    // What is staged as a whole is not made, unless folders are to be made in it.
    let whole = staging.staged
    let around = Set(newFolders.compactMap(\.parent))
    for path in newFolders where whole[path] == nil || around.contains(path) {
      guard let parent = try publication.folders.parent(of: path) else { throw missing(path) }
      do throws(SystemError) {
        try path.withName { name throws(SystemError) in try parent.makeFolder(name) }
      } catch {
        if !error.exists { throw .disk(error) }
      }
    }
    publication.folders.reset()
  }

  private mutating func moveNew() throws(PublishError) {
    var whole = WholeFolders(staging.staged)
    let count = files.count { $0.outcome == .created }
    manifest.files.reserveCapacity(files.count)
    report.created.reserveCapacity(count)
    for file in files where file.outcome == .created {
      guard let place = file.staged, let stamp = file.stamp else { continue }
      switch place {
      case .file(let number): try move(number, to: file.path, replacing: false)
      case .inWholeFolder: try moveWholeFolder(of: file.path, &whole)
      }
      manifest.files.append(Inventory.File(path: file.path, stamp: stamp))
      report.created.append(file.path)
      report.bytes += stamp.size
    }
  }

  /// Folders that are staged as a whole, and what came of each.
  private struct WholeFolders {
    let staged: [OutputPath: Staging.WholeFolder]
    /// Whether it got its place at once; otherwise its files do one by one.
    var isMoved: [OutputPath: Bool] = [:]
    /// A file whose folder got its place at once: the next ones mostly lie beside it.
    var last: OutputPath.ParentKey?

    init(_ staged: [OutputPath: Staging.WholeFolder]) {
      self.staged = staged
    }
  }

  /// Gives a folder its place when the first of its files is to get its own. If the folder has come to be there meanwhile,
  /// the file is given its place in it.
  private func moveWholeFolder(of path: OutputPath, _ whole: inout WholeFolders) throws(PublishError) {
    let key = OutputPath.ParentKey(path: path)
    if whole.last == key { return }
    guard let folder = path.parent, let staged = whole.staged[folder] else { throw missing(path) }
    if whole.isMoved[folder] == nil {
      do throws(SystemError) {
        try folder.withName { name throws(SystemError) in
          try staging.move(staged.number, to: root, name, replacing: false)
        }
        whole.isMoved[folder] = true
      } catch {
        guard error.exists else { throw .disk(error) }
        whole.isMoved[folder] = false
      }
      publication.folders.reset()
    }
    if whole.isMoved[folder] == true {
      whole.last = key
      return
    }
    guard let target = try publication.folders.parent(of: path) else { throw missing(path) }
    do throws(SystemError) {
      try path.withName { name throws(SystemError) in
        try staged.folder.rename(name, to: target, name, replacing: false)
      }
    } catch {
      guard error.exists, let status = try status(of: path) else { throw .disk(error) }
      throw .inTheWay(path, status.kind)
    }
  }

  private mutating func moveChanged() throws(PublishError) {
    for file in files where file.outcome == .changed {
      guard case .file(let number)? = file.staged, let stamp = file.stamp else { continue }
      // Someone may have written to it since it was compared.
      let current = try status(of: file.path)
      guard current == nil || current == file.replaced else {
        try leave(file.path)
        continue
      }
      try move(number, to: file.path, replacing: current != nil)
      manifest.files.append(Inventory.File(path: file.path, stamp: stamp))
      report.changed.append(file.path)
      report.bytes += stamp.size
    }
  }

  /// A file that someone changed since stays in the manifest as Dossier wrote it, so that it is named every time.
  private mutating func leave(_ path: OutputPath) throws(PublishError) {
    guard let old = owned.manifest[path] else { throw .inTheWay(path, .file) }
    manifest.files.append(Inventory.File(path: path, stamp: old))
    report.edited.append(path)
  }

  private mutating func countTheRest() {
    for file in files where file.outcome == .unchanged || file.outcome == .edited {
      if let stamp = file.stamp { manifest.files.append(Inventory.File(path: file.path, stamp: stamp)) }
      if file.outcome == .edited { report.edited.append(file.path) } else { report.unchanged += 1 }
    }
  }

  private mutating func keepOthers() {
    let put = publication.state.withLock(\.paths)
    // As they stand in the manifest, which is sorted: so they are almost in order when it is written again.
    let others = owned.manifestFiles.filter { !put.contains($0.path) }
    manifest.files = others + manifest.files
    report.unchanged += others.count
    manifest.folders = Array(owned.folders.union(newFolders))
  }

  private mutating func deleteObsolete() throws(PublishError) {
    let put = publication.state.withLock(\.paths)
    let obsolete =
      owned.manifest.keys.filter { !put.contains($0) }
      + owned.journal.keys.filter { !put.contains($0) && owned.manifest[$0] == nil }
    for path in obsolete.sorted() {
      switch try publication.delete(path) {
      case .deleted: report.deleted.append(path)
      case .gone: continue
      case .edited:
        try leave(path)
        continue
      case .withdrawn(let file):
        report.deleted.append(path)
        report.withdrawn.append(file)
      }
      try noteCopies(of: path)
    }
  }

  /// What programs pack pages as for servers, which hand such a file out in the place of the page.
  private static let endingsOfCopies = [".gz", ".br", ".zst"]

  private mutating func noteCopies(of path: OutputPath) throws(PublishError) {
    for ending in Self.endingsOfCopies {
      guard let copy = try? OutputPath(path.text + ending), owned.manifest[copy] == nil, try status(of: copy) != nil
      else { continue }
      report.copiesOfDeleted.append(copy)
    }
  }

  /// Folders that Dossier made and that hold nothing any more. One that holds something of someone else's stays
  /// Dossier's, and goes when that does.
  private mutating func removeFolders() throws(PublishError) {
    manifest.folders = owned.folders.union(newFolders).filter(needed.contains)
    for path in owned.folders.subtracting(needed).sorted().reversed() {
      guard let parent = try parentIfFolder(of: path) else { continue }
      do throws(SystemError) {
        try path.withName { name throws(SystemError) in try parent.removeFolder(name) }
      } catch {
        if error.isNotEmpty {
          manifest.folders.append(path)
        } else if !error.isMissing && !error.isNoFolderOrLink {
          throw .disk(error)
        }
      }
    }
  }

  /// Nil where the folder is not there, or where there is something else on the way to it: then it is not Dossier's.
  private func parentIfFolder(of path: OutputPath) throws(PublishError) -> Folder? {
    do throws(PublishError) {
      return try publication.folders.parent(of: path)
    } catch {
      if case .inTheWay = error { return nil }
      throw error
    }
  }

  private mutating func writeManifest() throws(PublishError) {
    manifest.includesDrafts = publication.options.includesDrafts
    let text = manifest.text(.manifest)
    manifestText = text
    if text == owned.manifestText && !hasJournal { return }
    try write(text, to: OutputContents.manifestName)
    if hasJournal { try onDisk { () throws(SystemError) in try root.remove(OutputContents.journalName) } }
  }

  /// Writes one of Dossier's own files, whole or not at all, after everything that was written before it.
  private func write(_ text: [UInt8], to name: String) throws(PublishError) {
    let waits = publication.options.synchronizes
    try onDisk { () throws(SystemError) in
      var number: Staging.Number = 0
      let file = try staging.create(&number)
      try file.write(text, root.path(of: name))
      if waits { try root.synchronizeFileSystem() }
      try staging.move(number, to: root, name, replacing: true)
      if waits { try root.synchronize() }
    }
  }

  private func move(_ number: Staging.Number, to path: OutputPath, replacing: Bool) throws(PublishError) {
    guard let folder = try publication.folders.parent(of: path) else { throw missing(path) }
    do throws(SystemError) {
      try path.withName { name throws(SystemError) in
        try staging.move(number, to: folder, name, replacing: replacing)
      }
    } catch {
      guard error.exists, let status = try status(of: path) else { throw .disk(error) }
      throw .inTheWay(path, status.kind)
    }
  }

  private func status(of path: OutputPath) throws(PublishError) -> FileStatus? {
    guard let folder = try publication.folders.parent(of: path) else { return nil }
    return try onDisk { () throws(SystemError) in
      try path.withName { name throws(SystemError) in try folder.status(of: name) }
    }
  }

  /// A folder that was there a moment ago.
  private func missing(_ path: OutputPath) -> PublishError {
    .disk(SystemError(SystemError.missing, .open, publication.label(path.parent ?? path)))
  }
}
