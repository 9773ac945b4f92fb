internal import Parallel

/// One publish into an output folder.
///
///     let publication = try Publication.open(folder: "Public", content: "Content")
///     try publication.put(file)                 // once for each file, from any thread
///     let report = try publication.finish()     // or abandon()
///
/// Files that are new or changed are first written to a staging folder; nothing that a reader can see changes while
/// pages are still being made, and a full disk leaves the folder as it was. Then ``finish()`` gives the new ones their
/// places, then the changed ones, and then deletes what is no longer part of the site. Each file is whole at every
/// instant, and no link from a page that is there leads nowhere.
///
/// Why not rename each new file at once: a publish that fails would leave pages behind, and the journal, which tells
/// Dossier's files from others after a kill, would have to be written once for each file. Measured, the rename later
/// costs the same.
public final class Publication: Sendable {
  let root: Folder
  let options: PublishOptions
  let owned: OwnedFiles
  let folders: FolderCache
  let staging: Staging
  let state: Locked<State>
  let earlySynchronization: EarlySynchronization

  private let lock: PublishLock
  /// The output folder's own name, if it was made for this publish.
  private let made: (parent: Folder, name: String)?

  struct State: Sendable {
    var isOpen = true
    var paths: Set<OutputPath> = []
    var files: [PutFile] = []
    var stagedCount = 0
    var withdrawn: [WithdrawnFile] = []
    /// The first error of a put: a site with a hole is not published, and what is missing not deleted.
    var failure: PublishError?
    /// The manifest as the publish left it; nil while it has not.
    var manifestLeft: [UInt8]?
  }

  /// A file that was put. After a reference, as all of them are put in order.
  final class PutFile: Sendable {
    let path: OutputPath
    let outcome: PutOutcome
    /// What is to stand in the manifest; nil for a file of someone else that happens to have the same bytes.
    let stamp: FileStamp?
    /// Where it is staged, for one that is to be created or changed.
    let staged: Staging.Place?
    /// The file that it replaces, as it was when it was compared.
    var replaced: FileStatus? {
      if case .file(let status) = before { status } else { nil }
    }
    private let before: Before

    /// Elsewhere, as most files of most publishes replace none.
    private enum Before: Sendable {
      case nothing
      indirect case file(FileStatus)
    }

    init(
      path: OutputPath, outcome: PutOutcome, stamp: FileStamp?, staged: Staging.Place? = nil,
      replaced: FileStatus? = nil
    ) {
      (self.path, self.outcome, self.stamp) = (path, outcome, stamp)
      self.staged = staged
      before = replaced.map(Before.file) ?? .nothing
    }
  }

  private init(
    root: Folder, options: PublishOptions, owned: OwnedFiles, staging: Staging, lock: PublishLock,
    made: (parent: Folder, name: String)?
  ) {
    self.root = root
    self.options = options
    self.owned = owned
    self.staging = staging
    self.lock = lock
    self.made = made
    folders = FolderCache(root: root)
    state = Locked(State())
    earlySynchronization = EarlySynchronization(root: root)
  }

  deinit { abandon() }

  /// Makes the output folder if there is none, takes its lock, and clears away what a killed publish left in staging.
  ///
  /// - Parameters:
  ///   - folder: links on the way to it are followed, and none in it.
  ///   - content: the content folder, which publishing must not reach.
  public static func open(
    folder path: String, content: String, options: PublishOptions = PublishOptions()
  ) throws(PublishRefusal) -> Publication {
    try open(folder: path, content: content, home: OutputPlace.home, options: options)
  }

  /// As above, for a person whose home folder is `home`.
  public static func open(
    folder path: String, content: String, home: String?, options: PublishOptions = PublishOptions()
  ) throws(PublishRefusal) -> Publication {
    let place = try OutputPlace(path, fault: options.fault)
    if let refusal = try refusing(
      PublishRefusal.cannotBeRead,
      { () throws(SystemError) in
        try place.refusal(content: content, home: home)
      })
    {
      throw refusal
    }
    let (root, made) = try refusing(PublishRefusal.cannotBeMade) { () throws(SystemError) in try place.make() }
    do throws(PublishRefusal) {
      return try open(root, made: made, options: options)
    } catch {
      if let made { try? made.parent.removeFolder(made.name) }
      throw error
    }
  }

  /// Begins a publish to a folder that is there.
  private static func open(
    _ root: Folder, made: (parent: Folder, name: String)?, options: PublishOptions
  ) throws(PublishRefusal) -> Publication {
    try OutputContents.check(root)
    let attempt = try refusing(PublishRefusal.cannotBeWritten) { () throws(SystemError) in
      try PublishLock.take(in: root)
    }
    let lock: PublishLock
    switch attempt {
    case .refused(let refusal): throw refusal
    case .taken(let taken): lock = taken
    }
    let owned: OwnedFiles
    let staging = Staging(root: root)
    do throws(PublishRefusal) {
      owned = try OutputContents.ownedFiles(in: root)
      if options.includesDrafts, owned.holdsPublicBuild { throw .holdsPublicBuild(output: root.path) }
      try refusing(PublishRefusal.cannotBeWritten) { () throws(SystemError) in try staging.clear() }
    } catch {
      try? lock.release()
      throw error
    }
    return Publication(root: root, options: options, owned: owned, staging: staging, lock: lock, made: made)
  }

  /// Ends the publish without it: what was staged is removed, and the output folder is as it was.
  public func abandon() {
    if end() { clean(unpublished: true) }
  }

  /// Marks the publication as over; false if it was already.
  func end() -> Bool {
    state.withLock { state in
      defer { state.isOpen = false }
      return state.isOpen
    }
  }

  /// Clears away what a publish needs only while it is under way. What cannot be removed now is by the next publish.
  func clean(unpublished: Bool) {
    try? earlySynchronization.finish()
    try? staging.clear()
    try? lock.release()
    // Fails, as it should, when there is anything in it.
    if unpublished, let made { try? made.parent.removeFolder(made.name) }
  }

  func checkCancellation() throws(PublishError) {
    if options.cancellation?.isCancelled == true { throw .cancelled }
  }
}

/// Calls that fail for one reason, as a refusal.
private func refusing<Result>(
  _ refusal: (SystemError) -> PublishRefusal, _ body: () throws(SystemError) -> Result
) throws(PublishRefusal) -> Result {
  do throws(SystemError) { return try body() } catch { throw refusal(error) }
}
