internal import Diagnostics
internal import Model
internal import Parallel

/// One walk through the content folder, folder by folder in the order of the paths. Files are gathered into batches
/// that are read in parallel; a batch ends when it holds many folders open, so that the descriptors last.
struct ContentWalk {
  private(set) var listing: ContentListing
  private(set) var diagnostics: [Diagnostic] = []

  private let width: Width
  private let limits: ContentLimits
  private let label: String
  private var batch: [MetFile] = []
  private var foldersInBatch = 0

  /// Together with the folders on the way down and the files being read this stays below the 256 descriptors that some
  /// systems allow a process.
  private static let foldersOpenAtOnce = 100

  init(folder: ContentFolder, width: Width, limits: ContentLimits) {
    listing = ContentListing(folder: folder)
    label = folder.label("")
    self.width = width
    self.limits = limits
  }

  /// - Throws: if the folder itself cannot be listed.
  mutating func run() throws(SystemError) {
    let names = try listing.folder.root.names()
    visit(listing.folder.root, names, at: "", depth: 0, listedOnly: false)
    readBatch()
  }

  private mutating func visit(_ folder: Folder, _ names: FolderNames, at path: String, depth: Int, listedOnly: Bool) {
    for entry in names.entries {
      let verdict = names.withBytes(entry) { name -> Result<String, ContentNameError>? in
        ContentNames.isSkipped(name) ? nil : ContentNames.text(name)
      }
      switch verdict {
      case nil: continue
      case .failure(let error):
        let shown = names.withBytes(entry) { String(decoding: $0, as: UTF8.self) }
        diagnostics.append(ContentDiagnostics.name(label + path + shown, error.flaw))
      case .success(let name): visit(folder, names, entry, at: joined(path, name), depth: depth, listedOnly: listedOnly)
      }
    }
    foldersInBatch += 1
    if foldersInBatch >= Self.foldersOpenAtOnce { readBatch() }
  }

  private mutating func visit(
    _ folder: Folder, _ names: FolderNames, _ entry: FolderNames.Entry, at path: String, depth: Int, listedOnly: Bool
  ) {
    switch entry.kind {
    case .file:
      let isSource = !listedOnly && names.withBytes(entry, ContentNames.isSource)
      batch.append(MetFile(folder: folder, names: names, entry: entry, path: path, isSource: isSource))
    case .folder:
      guard depth < limits.depth else {
        diagnostics.append(ContentDiagnostics.tooDeep(label + path, depth: limits.depth))
        return
      }
      do throws(SystemError) {
        let inner = try names.withName(entry) { name throws(SystemError) in try folder.folder(name) }
        let listedOnly = listedOnly || depth == 0 && names.withBytes(entry, ContentNames.isListedOnly)
        visit(inner, try inner.names(), at: path + "/", depth: depth + 1, listedOnly: listedOnly)
      } catch {
        // A folder that became a link since it was listed.
        let became = error.call == .open && error.isNoFolderOrLink
        diagnostics.append(
          became ? ContentDiagnostics.changedWhileRead(label + path) : ContentDiagnostics.unreadable(error))
      }
    case .symbolicLink: diagnostics.append(ContentDiagnostics.symbolicLink(label + path))
    case .device, .fifo, .socket, .other:
      diagnostics.append(ContentDiagnostics.specialFile(label + path, entry.kind))
    }
  }

  private mutating func readBatch() {
    let label = self.label
    let limit = limits.sourceSize
    for outcome in batch.concurrentMap(width: width, { $0.read(label: label, limit: limit) }) {
      switch outcome {
      case .entry(let entry): listing.entries.append(entry)
      case .diagnostic(let diagnostic): diagnostics.append(diagnostic)
      }
    }
    batch.removeAll(keepingCapacity: true)
    foldersInBatch = 0
  }
}

/// In memory of just the size: a site keeps both paths of each of its files, and appending would reserve twice as much.
private func joined(_ start: String, _ end: String) -> String {
  String(unsafeUninitializedCapacity: start.utf8.count + end.utf8.count) { bytes in
    let next = bytes.update(fromContentsOf: start.utf8)
    return bytes[next...].update(fromContentsOf: end.utf8)
  }
}

/// A file that was met on the walk.
private struct MetFile: Sendable {
  let folder: Folder
  let names: FolderNames
  let entry: FolderNames.Entry
  /// From the content folder.
  let path: String
  /// To be read, not only listed.
  let isSource: Bool

  enum Outcome: Sendable {
    case entry(ContentEntry)
    case diagnostic(Diagnostic)
  }

  func read(label: String, limit: Int) -> Outcome {
    do throws(SystemError) {
      return try isSource ? readSource(label: label, limit: limit) : list(label: label)
    } catch {
      if error.call == .open && error.isNoFolderOrLink {
        return .diagnostic(ContentDiagnostics.changedWhileRead(label + path))
      }
      return .diagnostic(ContentDiagnostics.unreadable(error))
    }
  }

  private func readSource(label: String, limit: Int) throws(SystemError) -> Outcome {
    let path = joined(label, self.path)
    let file = try names.withName(entry) { name throws(SystemError) in try folder.openToRead(name) }
    let status = try file.status(path)
    guard status.kind == .file else { return .diagnostic(ContentDiagnostics.changedWhileRead(path)) }
    guard status.size <= limit, let bytes = try file.bytes(expected: status.size, limit: limit, path) else {
      return .diagnostic(ContentDiagnostics.tooLarge(path, size: max(status.size, limit + 1), limit: limit))
    }
    let source = SourceFile(path: path, bytes: bytes)
    return .entry(
      ContentEntry(
        path: self.path, size: bytes.count, file: ContentFile(relativePath: self.path, source: source)))
  }

  private func list(label: String) throws(SystemError) -> Outcome {
    let status = try names.withName(entry) { name throws(SystemError) in try folder.status(of: name) }
    guard let status, status.kind == .file else {
      return .diagnostic(ContentDiagnostics.changedWhileRead(label + path))
    }
    return .entry(ContentEntry(path: path, size: status.size, file: nil))
  }
}
