internal import Parallel
internal import Synchronization

/// Where files are written before they get their places: a folder inside the output folder, so that giving a file its
/// place is one rename on the same file system, and what a killed publish leaves behind is all in one place. Nothing
/// that a reader can see changes while it fills.
final class Staging: Sendable {
  static let name = ".dossier-staging"

  private let root: Folder
  private let folder = Locked<Folder?>(nil)
  /// By the path of any file in it.
  private let wholeFolders = Locked<[OutputPath.ParentKey: WholeFolder]>([:])
  private let count = Atomic<UInt32>(0)

  init(root: Folder) {
    self.root = root
  }

  /// The number of a staged file or folder.
  typealias Number = UInt32

  enum Place: Sendable {
    case file(Number)
    /// Under its own name in the folder that is staged as a whole.
    case inWholeFolder
  }

  /// A new file to write to.
  func create(_ number: inout Number) throws(SystemError) -> Descriptor {
    number = count.wrappingAdd(1, ordering: .relaxed).oldValue
    let folder = try open()
    return try Self.withName(number) { name throws(SystemError) in try folder.create(name) }
  }

  /// A folder that is not there yet, filled here and then given its place at once: a first build of ten thousand pages
  /// would otherwise rename each of them.
  struct WholeFolder: Sendable {
    let number: Number
    let folder: Folder
  }

  /// A new file, under its own name in a folder of the output folder that is not there yet.
  func create(inWholeFolder path: OutputPath) throws(SystemError) -> Descriptor {
    let key = OutputPath.ParentKey(path: path)
    let whole = try wholeFolders.withLock { folders throws(SystemError) in
      if let known = folders[key] { return known }
      let number = count.wrappingAdd(1, ordering: .relaxed).oldValue
      let staging = try open()
      let folder = try Self.withName(number) { name throws(SystemError) in
        try staging.makeFolder(name)
        return try staging.folder(name)
      }
      let whole = WholeFolder(number: number, folder: folder)
      folders[key] = whole
      return whole
    }
    return try path.withName { name throws(SystemError) in try whole.folder.create(name) }
  }

  /// The folders that are to get their places as they are, by their paths.
  var staged: [OutputPath: WholeFolder] {
    wholeFolders.withLock { folders in
      Dictionary(folders.compactMap { key, folder in key.path.parent.map { ($0, folder) } }) { first, _ in first }
    }
  }

  /// Gives a staged file, or a whole folder, its place.
  func move(_ number: Number, to folder: Folder, _ name: NamePointer, replacing: Bool) throws(SystemError) {
    let staging = try open()
    try Self.withName(number) { staged throws(SystemError) in
      try staging.rename(staged, to: folder, name, replacing: replacing)
    }
  }

  /// Removes what is left here, of this publish or of one that was killed: only files of the names that are given here.
  func clear() throws(SystemError) {
    // A link or a file under this name is not a folder of ours, and is left to `open` to complain about.
    guard let status = try root.status(of: Self.name), status.kind == .folder else { return }
    let folder = try root.folder(Self.name)
    let names = try folder.names()
    for entry in names.entries where names.withBytes(entry, Self.isStaged) {
      switch entry.kind {
      case .file: try names.withName(entry) { name throws(SystemError) in try folder.remove(name) }
      case .folder: try names.withName(entry) { name throws(SystemError) in try Self.clear(name, in: folder) }
      default: continue
      }
    }
    self.folder.withLock { $0 = nil }
    wholeFolders.withLock { $0 = [:] }
    do throws(SystemError) {
      try root.removeFolder(Self.name)
    } catch  where error.isNotEmpty {
      // Someone put something into it: that is theirs.
    }
  }

  /// Removes a staged folder with the files in it.
  private static func clear(_ name: NamePointer, in staging: Folder) throws(SystemError) {
    let folder = try staging.folder(name)
    let names = try folder.names()
    for entry in names.entries where entry.kind == .file {
      try names.withName(entry) { name throws(SystemError) in try folder.remove(name) }
    }
    do throws(SystemError) { try staging.removeFolder(name) } catch  where error.isNotEmpty {}
  }

  private func open() throws(SystemError) -> Folder {
    try folder.withLock { open throws(SystemError) in
      if let open { return open }
      do throws(SystemError) {
        try root.makeFolder(Self.name)
      } catch  where error.exists {
      }
      let folder = try root.folder(Self.name)
      open = folder
      return folder
    }
  }

  /// `tmp-` and eight digits.
  private static func withName<Result: ~Copyable>(
    _ number: Number, _ body: (NamePointer) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    var name: [UInt8] = Array("tmp-".utf8)
    name.reserveCapacity(13)
    for shift in stride(from: UInt32(28), through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: number >> shift) & 15
      name.append(digit < 10 ? digit + 0x30 : digit + 0x57)
    }
    name.append(0)
    return try withNamePointer(in: name, at: 0, body)
  }

  private static func isStaged(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.count == 12, name.starts(with: "tmp-".utf8) else { return false }
    return name.dropFirst(4).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
