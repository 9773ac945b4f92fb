public import Diagnostics
public import Parallel

/// The content folder, open. What lies in it is only ever reached from its descriptor and never through a symbolic
/// link, so that content cannot make the generator read outside of it.
public final class ContentFolder: Sendable {
  let root: Folder
  /// For people: `Content`.
  public let name: String

  private init(root: Folder, name: String) {
    self.root = root
    self.name = name
  }

  /// Opens the folder.
  ///
  /// - Parameters:
  ///   - path: where it is; links on the way to it are followed.
  ///   - name: what diagnostics call it; the path itself if nil.
  public static func open(
    at path: String, called name: String? = nil, fault: FaultPoint? = nil
  ) throws(SystemError) -> ContentFolder {
    let root = try Folder.open(path, called: name ?? path, fault: fault)
    return ContentFolder(root: root, name: name ?? path)
  }

  /// Lists everything in a content folder, and reads the Markdown and YAML files.
  ///
  /// Symbolic links, devices, named pipes and sockets are named in diagnostics and left; so is what cannot be read, what
  /// is too large, and what has no name that a link could name. Dot files, dot folders and `node_modules` are skipped.
  ///
  /// - Throws: if the folder itself cannot be opened or listed.
  public static func read(
    at path: String, called name: String? = nil, isOfNotes: Bool = false, width: Width,
    limits: ContentLimits = ContentLimits(),
    fault: FaultPoint? = nil
  ) throws(SystemError) -> Diagnosed<ContentListing> {
    let folder = try open(at: path, called: name, fault: fault)
    var walk = ContentWalk(folder: folder, isOfNotes: isOfNotes, width: width, limits: limits)
    try walk.run()
    return Diagnosed(walk.listing, walk.diagnostics.sortedForPrinting())
  }

  /// The bytes of a file that was only listed, such as a capture; nil when there are more than `limit`.
  public func bytes(of path: String, limit: Int) throws(SystemError) -> [UInt8]? {
    let file = try openFile(path)
    let status = try file.status(label(path))
    guard status.kind == .file else { throw SystemError(SystemError.notAFile, .read, label(path)) }
    guard status.size <= limit else { return nil }
    return try file.bytes(expected: status.size, limit: limit, label(path))
  }

  /// As many bytes of a file as there are, from its first on.
  func beginning(of path: String, count: Int) throws(SystemError) -> [UInt8] {
    let file = try openFile(path)
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
      do throws(SystemError) {
        read = try file.read(into: UnsafeMutableRawBufferPointer(buffer), label(path))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// A file to be read, each folder on the way opened by descriptor.
  func openFile(_ path: String) throws(SystemError) -> Descriptor {
    let bytes = Array(path.utf8)
    guard RelativePath.flaw(in: bytes) == nil else { throw SystemError(SystemError.notAFile, .open, label(path)) }
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let folder = try root.descend(bytes[..<(slash ?? 0)])
    return try withNamePointer(bytes[(slash.map { $0 + 1 } ?? 0)...]) { name throws(SystemError) in
      try folder.openToRead(name)
    }
  }

  /// A path in this folder for people.
  func label(_ path: String) -> String { name.isEmpty ? path : name + "/" + path }
}
