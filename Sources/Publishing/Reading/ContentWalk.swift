internal import Basics
internal import Diagnostics
internal import Markup
internal import Model
internal import Parallel
internal import Synchronization

/// One walk through the content folder, folder by folder. Files are gathered into batches that are read in parallel, while
/// more are listed; a batch ends when it holds many folders open, so that the descriptors last.
struct ContentWalk {
  private(set) var listing: ContentListing
  private(set) var diagnostics: [Diagnostic] = []

  private let width: Width
  private let limits: ContentLimits
  private let label: String
  private let reading = Self.readings.wrappingAdd(1, ordering: .relaxed).newValue
  private var batch: [MetFiles] = []
  private var foldersInBatch = 0

  private static let readings = Atomic<Int>(0)

  /// Together with the folders on the way down and the files being read this stays below the 256 descriptors that some
  /// systems allow a process.
  private static let foldersOpenAtOnce = 100
  /// What one thread reads before it asks for more.
  private static let filesAtOnce = 64
  /// How many of such pieces are read while more names are listed.
  private static let piecesWorthReading = 4
  /// Few, so that there soon is something to read, and then many.
  private static let namesAtFirst = 256
  private static let namesAtOnce = 2048

  /// Of each thread, what it reads into.
  static let memory = ThreadCache<SourceMemory>()

  /// - Parameter isOfNotes: whether no folder has a meaning but `captures/`.
  init(folder: ContentFolder, isOfNotes: Bool, width: Width, limits: ContentLimits) {
    listing = ContentListing(folder: folder, isOfNotes: isOfNotes)
    label = folder.label("")
    self.width = width
    self.limits = limits
  }

  /// - Throws: if the folder itself cannot be listed.
  mutating func run() throws(SystemError) {
    try visit(listing.folder.root, at: "", depth: 0, listedOnly: false)
    readBatch()
    let isSorted = zip(listing.entries, listing.entries.dropFirst()).allSatisfy { $0.path.hasBytes(before: $1.path) }
    if isSorted { return }
    listing.entries.sort { $0.path.hasBytes(before: $1.path) }
    leaveOutNamesakes()
  }

  /// Names that were respelt may be those of other files.
  private mutating func leaveOutNamesakes() {
    var kept: [ContentEntry] = []
    kept.reserveCapacity(listing.entries.count)
    for entry in listing.entries {
      if let last = kept.last, last.path.hasSameBytes(as: entry.path) {
        diagnostics.append(ContentDiagnostics.sameName(label + entry.path))
      } else {
        kept.append(entry)
      }
    }
    listing.entries = kept
  }

  /// - Parameter path: the folder's, with a slash at its end; empty for the content folder.
  private mutating func visit(
    _ folder: Folder, at path: String, depth: Int, listedOnly: Bool, isRespelt: Bool = false
  ) throws(SystemError) {
    for (entry, met) in try gatherFiles(of: folder, at: path, listedOnly: listedOnly, isRespelt: isRespelt) {
      switch met.name(of: entry) {
      case nil: continue
      case .failure(let error):
        let isRead = entry.kind == .folder && met.isOfNotes
        let fate = isRead ? "it is left out of the addresses of its notes, and other files in it are not shown" : nil
        diagnostics.append(met.flaw(error, in: entry, label: label, fate))
        if isRead { visit(entry, at: joined(path, met.respelt(entry)), in: met, depth: depth, isRespelt: true) }
      case .success(let name): visit(entry, at: joined(path, name), in: met, depth: depth, isRespelt: isRespelt)
      }
    }
    foldersInBatch += 1
    if foldersInBatch >= Self.foldersOpenAtOnce { readBatch() }
  }

  /// - Returns: what is no file.
  private mutating func gatherFiles(
    of folder: Folder, at path: String, listedOnly: Bool, isRespelt: Bool
  ) throws(SystemError) -> [(entry: FolderNames.Entry, folder: MetFolder)] {
    let stream = try folder.nameStream()
    var others: [(entry: FolderNames.Entry, folder: MetFolder)] = []
    var names = try stream.next(Self.namesAtFirst)
    while let some = names {
      let met = MetFolder(
        folder: folder, names: some, path: path, isAmongNotes: listing.isOfNotes, listedOnly: listedOnly,
        isRespelt: isRespelt)
      var start = some.entries.startIndex
      for index in some.entries.indices where some.entries[index].kind != .file {
        gather(start..<index, of: met)
        start = index + 1
        others.append((some.entries[index], met))
      }
      gather(start..<some.entries.endIndex, of: met)
      names = try nextBesideReading(stream)
    }
    return others
  }

  /// The next names, which one thread lists while the others read what was met before, where that is much: the system takes
  /// as long to name a thousand files as to read some hundred.
  private mutating func nextBesideReading(_ stream: FolderNameStream) throws(SystemError) -> FolderNames? {
    if batch.count < Self.piecesWorthReading { return try stream.next(Self.namesAtOnce) }
    return try readBatch { Result { () throws(SystemError) in try stream.next(Self.namesAtOnce) } }.get()
  }

  /// Files that are neighbours go into the batch, in pieces.
  private mutating func gather(_ files: Range<Int>, of folder: MetFolder) {
    for start in stride(from: files.lowerBound, to: files.upperBound, by: Self.filesAtOnce) {
      batch.append(MetFiles(folder: folder, entries: start..<min(start + Self.filesAtOnce, files.upperBound)))
    }
  }

  /// What is no file.
  private mutating func visit(
    _ entry: FolderNames.Entry, at path: String, in folder: MetFolder, depth: Int, isRespelt: Bool
  ) {
    switch entry.kind {
    case .file: break
    case .folder:
      guard depth < limits.depth else {
        diagnostics.append(ContentDiagnostics.tooDeep(label + path, depth: limits.depth))
        return
      }
      do throws(SystemError) {
        let inner = try folder.names.withName(entry) { name throws(SystemError) in try folder.folder.folder(name) }
        let isListedOnly = listing.isOfNotes ? ContentNames.isCaptures : ContentNames.isListedOnly
        let listedOnly = folder.listedOnly || depth == 0 && folder.names.withBytes(entry, isListedOnly)
        try visit(inner, at: path + "/", depth: depth + 1, listedOnly: listedOnly, isRespelt: isRespelt)
      } catch {
        // A folder that became a link since it was listed.
        let became = error.call == .open && error.isNoFolderOrLink
        diagnostics.append(
          became ? ContentDiagnostics.changedWhileRead(label + path) : ContentDiagnostics.unreadable(error))
      }
    case .symbolicLink: diagnostics.append(ContentDiagnostics.symbolicLink(label + path, path))
    case .device, .fifo, .socket, .other:
      diagnostics.append(ContentDiagnostics.specialFile(label + path, entry.kind))
    }
  }

  private mutating func readBatch() { readBatch {} }

  private mutating func readBatch<Other: Sendable>(beside other: @Sendable () -> Other) -> Other {
    let (label, reading) = (self.label, self.reading)
    let limit = limits.sourceSize
    let read = batch.concurrentMap(width: width, beside: other) { $0.read(label: label, limit: limit, in: reading) }
    for outcome in read.results.joined() {
      switch outcome {
      case .entry(let entry): listing.entries.append(entry)
      case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
      }
    }
    batch.removeAll(keepingCapacity: true)
    foldersInBatch = 0
    return read.other
  }
}

/// In memory of just the size: a site keeps both paths of each of its files, and appending would reserve twice as much.
private func joined(_ start: String, _ end: String) -> String {
  String(unsafeUninitializedCapacity: start.utf8.count + end.utf8.count) { bytes in
    let next = bytes.update(fromContentsOf: start.utf8)
    return bytes[next...].update(fromContentsOf: end.utf8)
  }
}

/// A folder that was met on the walk, open, and some of its names.
private final class MetFolder: Sendable {
  let folder: Folder
  let names: FolderNames
  /// From the content folder, with a slash at its end; empty for that itself.
  let path: String
  /// Whether its files are listed and not read.
  let listedOnly: Bool
  /// Whether it lies where a dossier's texts do, in which any file may be meant for one.
  let isOfTexts: Bool
  /// Whether a name on the way to it is another than on the disk, so that no file in it is found again by its path.
  let isRespelt: Bool

  /// Whether Markdown in it is notes, as it lies in none of a dossier's own folders.
  let isOfNotes: Bool

  init(
    folder: Folder, names: FolderNames, path: String, isAmongNotes: Bool, listedOnly: Bool, isRespelt: Bool
  ) {
    var top = String(path.prefix { $0 != "/" })
    isOfTexts = !isAmongNotes && top.withUTF8(ContentNames.isOfTexts)
    isOfNotes = isAmongNotes || !ContentFile.isInOwnFolder(path)
    (self.folder, self.names, self.path) = (folder, names, path)
    (self.listedOnly, self.isRespelt) = (listedOnly, isRespelt)
  }

  /// The name of a thing in it, or what stands against that; nil for what is skipped.
  func name(of entry: FolderNames.Entry) -> Result<String, ContentNameError>? {
    names.withBytes(entry) { ContentNames.isSkipped($0) ? nil : ContentNames.text($0) }
  }

  func respelt(_ entry: FolderNames.Entry) -> String { names.withBytes(entry, ContentNames.respelt) }

  /// - Parameter fate: what becomes of it all the same; nil where nothing does.
  func flaw(
    _ error: ContentNameError, in entry: FolderNames.Entry, label: String, _ fate: String? = nil
  ) -> Diagnostic {
    let pardon = fate ?? (isOfNotes ? "no note can show it: it is left out" : nil)
    return ContentDiagnostics.name(label + path + respelt(entry), error.flaw, pardon: pardon)
  }
}

/// Some files of a folder that are neighbours in it: one thread reads them all.
private struct MetFiles: Sendable {
  let folder: MetFolder
  /// Of the folder's names.
  let entries: Range<Int>

  enum Outcome: Sendable {
    case entry(ContentEntry)
    case diagnostic(Diagnostic)
  }

  func read(label: String, limit: Int, in reading: Int) -> [Outcome] {
    let kept = ContentWalk.memory.take().flatMap { $0.reading == reading ? $0 : nil }
    var memory = kept ?? SourceMemory(size: SourceMemory.firstSize, reading: reading)
    defer { ContentWalk.memory.keep(memory) }
    var outcomes: [Outcome] = []
    outcomes.reserveCapacity(entries.count)
    for index in entries {
      let entry = folder.names.entries[index]
      switch folder.name(of: entry) {
      case nil: continue
      case .failure(let error):
        let isRead = folder.isOfNotes && !folder.listedOnly && folder.names.withBytes(entry, ContentNames.isMarkdown)
        let fate = isRead ? "no address has it, and no link that is written so leads there" : nil
        outcomes.append(.diagnostic(folder.flaw(error, in: entry, label: label, fate)))
        guard isRead else { continue }
        let path = joined(folder.path, folder.respelt(entry))
        outcomes.append(read(entry, at: path, label: label, limit: limit, into: &memory))
      case .success(let name):
        if folder.isRespelt, !folder.names.withBytes(entry, ContentNames.isMarkdown) { continue }
        outcomes.append(read(entry, at: joined(folder.path, name), label: label, limit: limit, into: &memory))
      }
    }
    return outcomes
  }

  /// - Parameter path: from the content folder.
  private func read(
    _ entry: FolderNames.Entry, at path: String, label: String, limit: Int, into memory: inout SourceMemory
  ) -> Outcome {
    do throws(SystemError) {
      let isRead =
        !folder.listedOnly
        && folder.names.withBytes(entry) { ContentNames.isSource($0) || folder.isOfTexts && ContentNames.isText($0) }
      return isRead
        ? try readSource(entry, at: path, label: label, limit: limit, into: &memory)
        : try list(entry, at: path, label: label)
    } catch {
      if error.call == .open && error.isNoFolderOrLink {
        return .diagnostic(ContentDiagnostics.changedWhileRead(label + path))
      }
      return .diagnostic(ContentDiagnostics.unreadable(error))
    }
  }

  private func readSource(
    _ entry: FolderNames.Entry, at path: String, label: String, limit: Int, into memory: inout SourceMemory
  ) throws(SystemError) -> Outcome {
    let file = try folder.names.withName(entry) { name throws(SystemError) in try folder.folder.openToRead(name) }
    let status = try file.status(label + path)
    guard status.kind == .file else { return .diagnostic(ContentDiagnostics.changedWhileRead(label + path)) }
    guard status.size <= limit, let source = try read(file, status.size, limit, at: path, label, into: &memory) else {
      return .diagnostic(ContentDiagnostics.tooLarge(label + path, size: max(status.size, limit + 1), limit: limit))
    }
    return .entry(
      ContentEntry(
        path: path, size: source.bytes.count, file: ContentFile(relativePath: path, source: source),
        hash: XXH64.hash(UnsafeRawBufferPointer(source.buffer.unsafe))))
  }

  /// A file that is expected to be `size` bytes long; nil when it is longer than `limit`.
  ///
  /// A read into one byte more than that tells whether it is. (A size of 0 says nothing of some files.)
  private func read(
    _ file: borrowing Descriptor, _ size: Int, _ limit: Int, at path: String, _ label: String,
    into memory: inout SourceMemory
  ) throws(SystemError) -> SourceFile? {
    let wanted = max(size, 0) + 1
    let place: SourceMemory
    if wanted > SourceMemory.firstSize / 8 {
      // What is left of the other would be much.
      place = SourceMemory(size: wanted)
    } else {
      if memory.room.count < wanted { memory = memory.next() }
      place = memory
    }
    let room = UnsafeMutableRawBufferPointer(rebasing: place.room[..<wanted])
    let count = try file.read(into: room, enough: size > 0 ? size : nil, label + path)
    if count < wanted { return SourceFile(in: label, path: path, taking: count, of: place) }
    try file.rewind(label + path)
    let bytes = try file.bytes(expected: size, limit: limit, label + path)
    return bytes.map { SourceFile(in: label, path: path, bytes: $0) }
  }

  private func list(_ entry: FolderNames.Entry, at path: String, label: String) throws(SystemError) -> Outcome {
    let status = try folder.names.withName(entry) { name throws(SystemError) in try folder.folder.status(of: name) }
    guard let status, status.kind == .file else {
      return .diagnostic(ContentDiagnostics.changedWhileRead(label + path))
    }
    return .entry(ContentEntry(path: path, size: status.size, file: nil, hash: 0))
  }
}
