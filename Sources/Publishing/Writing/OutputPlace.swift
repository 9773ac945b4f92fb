#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Where an output folder is, or would be, and whether that is a place to publish to. Folders are told apart by device
/// and inode, so that no link, second mount or spelling hides one.
struct OutputPlace {
  /// As the person named it.
  private let path: String
  private let fault: FaultPoint?
  /// The output folder, or the nearest folder above it that exists.
  let existing: Folder
  /// What is missing below that, from above.
  private let missing: [String]

  init(_ path: String, fault: FaultPoint?) throws(PublishRefusal) {
    self.path = path
    self.fault = fault
    var missing: [String] = []
    var rest = path[...]
    while true {
      do throws(SystemError) {
        let nearest = !rest.isEmpty ? String(rest) : path.utf8.first == UInt8(ascii: "/") ? "/" : "."
        existing = try Folder.open(nearest, fault: fault)
        self.missing = missing.reversed()
        return
      } catch {
        if error.isNoFolderOrLink { throw .notAFolder(output: path) }
        guard error.isMissing, let (upper, name) = Self.split(rest) else { throw .cannotBeMade(error) }
        missing.append(String(name))
        rest = upper
      }
    }
  }

  /// The last part of a path and what comes before it; nil where the last part is not a name.
  private static func split(_ path: Substring) -> (upper: Substring, name: Substring)? {
    let slash = UInt8(ascii: "/")
    var end = path.utf8.endIndex
    while end > path.startIndex, path.utf8[path.utf8.index(before: end)] == slash { end = path.utf8.index(before: end) }
    let trimmed = path[..<end]
    let nameStart = trimmed.utf8.lastIndex(of: slash).map { trimmed.utf8.index(after: $0) } ?? trimmed.startIndex
    let name = trimmed[nameStart...]
    if name.isEmpty || name.utf8.elementsEqual(".".utf8) || name.utf8.elementsEqual("..".utf8) { return nil }
    // Without the slash, unless it is all that is left.
    return (trimmed[..<nameStart], name)
  }

  /// Why publishing there could reach what is not a site; nil when it could not.
  func refusal(content: String, home: String?) throws(SystemError) -> PublishRefusal? {
    let above = try existing.chain()
    // What does not exist yet can lie in the content folder, but it cannot be or hold anything.
    let own = missing.isEmpty ? above.first : nil
    if own != nil && above.count == 1 { return .isRoot(output: path) }
    if let own, let home, let folder = try? Folder.open(home, fault: nil), try folder.chain().contains(own) {
      return .isHome(output: path)
    }
    let contentAbove = try Folder.open(content, fault: fault).chain()
    if let own {
      if own == contentAbove.first { return .isContent(output: path, content: content) }
      if contentAbove.contains(own) { return .holdsContent(output: path, content: content) }
    }
    if let inner = contentAbove.first, above.contains(inner) {
      return .liesInContent(output: path, content: content)
    }
    return nil
  }

  /// The folder, and what of it had to be made: the nearest folder that was there, and a name in it.
  func make(mode: mode_t = 0o755) throws(SystemError) -> (folder: Folder, made: (parent: Folder, name: String)?) {
    var folder = existing
    for (index, name) in missing.enumerated() {
      do throws(SystemError) {
        try folder.makeFolder(name, mode: mode)
      } catch  where error.exists {
        // Another process that publishes to the same folder was faster; the lock decides.
      }
      folder = try folder.folder(name, called: index == missing.count - 1 ? path : nil)
    }
    return (folder, missing.count == 1 ? missing.last.map { (existing, $0) } : nil)
  }
}

extension OutputPlace {
  /// The home folder of the person, as the environment has it, or else the system's list of users.
  static var home: String? {
    if let home = getenv("HOME"), home.pointee != 0 { return String(cString: home) }
    guard let user = getpwuid(getuid()), let folder = user.pointee.pw_dir else { return nil }
    return String(cString: folder)
  }
}
